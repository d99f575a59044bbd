import type { Answerer } from './core/answer.ts';
import { trainAnswerer } from './core/answerer.ts';
import { formatProblems } from './core/pack/format-problems.ts';
import { loadPack } from './core/pack/load-pack.ts';
import type { Pack } from './core/pack/pack.ts';
import { createClient } from './discord/client.ts';
import { commands } from './discord/commands/index.ts';
import { ConnectError, connect } from './discord/connect.ts';
import type { Log } from './discord/deps.ts';
import { inviteLink } from './discord/invite-link.ts';
import { listen } from './discord/listen.ts';
import { keepRegistered } from './discord/register.ts';
import { readKnowledge } from './platform/knowledge-files.ts';

export interface AppOptions {
  token: string;
  /** Register the commands for this server alone. */
  guildId?: string | undefined;
  knowledgeFolder: string;
  /** REST address of a local stand-in for Discord. */
  apiUrl?: string | undefined;
  log: Log;
  /** Another way to answer from a pack than the usual one. */
  train?: (pack: Pack) => Answerer;
}

export interface App {
  /** The address at which a server's owner adds the bot. */
  inviteLink: string;
  /** Finishes the answers under way and logs out. May be called again. */
  stop(): Promise<void>;
  /** Settles, with the reason in plain words, if Discord ends the connection for good while the bot runs. */
  lost: Promise<string>;
}

/** Why the bot did not start, in plain words for whoever started it. */
export class StartError extends Error {
  override name = 'StartError';
}

/**
 * Starts the whole bot: reads and checks the pack, trains, logs in, registers the commands, and answers from then on.
 * @throws StartError for a broken pack, a wrong token, refused intents, or a Discord that cannot be reached
 */
export async function startApp(options: AppOptions): Promise<App> {
  const { token, guildId, apiUrl, log, train = trainAnswerer } = options;
  const pack = await readPack(options.knowledgeFolder);
  const answerer = train(pack);
  const client = createClient(apiUrl);
  const listening = listen(client, { pack, answerer, log });
  try {
    const online = await connect(client, token);
    await keepRegistered(online, commands, guildId, log);
    log.info({ stories: pack.articles.length, inviteLink: inviteLink(online.application.id) }, 'ready');
    return {
      inviteLink: inviteLink(online.application.id),
      lost: listening.lost,
      stop: once(async () => {
        await listening.finish();
        await client.destroy();
      }),
    };
  } catch (error) {
    await client.destroy();
    throw error instanceof ConnectError ? new StartError(error.message) : error;
  }
}

async function readPack(folder: string): Promise<Pack> {
  const { files, problems } = await readKnowledge(folder);
  const loaded = loadPack(files, problems);
  if (loaded.pack) return loaded.pack;
  const count = loaded.problems.length === 1 ? 'a problem' : `${loaded.problems.length} problems`;
  throw new StartError(`The knowledge pack has ${count}:\n\n${formatProblems(loaded.problems)}`);
}

function once(stop: () => Promise<void>): () => Promise<void> {
  let stopping: Promise<void> | undefined;
  return () => {
    stopping ??= stop();
    return stopping;
  };
}
