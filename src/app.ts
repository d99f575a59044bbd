import type { Answerer } from './core/answer.ts';
import { trainAnswerer } from './core/answerer.ts';
import { formatProblems } from './core/pack/format-problems.ts';
import { loadPack } from './core/pack/load-pack.ts';
import type { Pack } from './core/pack/pack.ts';
import type { Problem } from './core/pack/problem.ts';
import { createClient } from './discord/client.ts';
import { commands } from './discord/commands/index.ts';
import { ConnectError, connect } from './discord/connect.ts';
import type { Deps, Log } from './discord/deps.ts';
import { inviteLink } from './discord/invite-link.ts';
import { listen } from './discord/listen.ts';
import { noStore } from './discord/no-store.ts';
import { keepRegistered } from './discord/register.ts';
import { readKnowledge } from './platform/knowledge-files.ts';
import { openStore } from './platform/store/open-store.ts';
import type { Store } from './platform/store/store.ts';

export interface AppOptions {
  token: string;
  /** Register the commands for this server alone. */
  guildId?: string | undefined;
  knowledgeFolder: string;
  /** Where votes and unanswered questions are kept: a file, or the address of a libSQL server. Absent: nowhere. */
  databaseUrl?: string | undefined;
  databaseAuthToken?: string | undefined;
  /** Days after which they are forgotten. */
  retentionDays?: number | undefined;
  /** The key that readers' votes are marked with. */
  voteKey?: string | undefined;
  /** The page that help points to about what is kept of readers. */
  privacyUrl?: string | undefined;
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
  /**
   * Reads the pack anew and answers from it, in one step between two answers. Returns the problems of a broken pack; the last
   * good one then goes on answering. Waits for a reload that is under way.
   */
  reload(): Promise<Problem[]>;
  /** Settles, with the reason in plain words, if Discord ends the connection for good while the bot runs. */
  lost: Promise<string>;
}

/** Why the bot did not start, in plain words for whoever started it. */
export class StartError extends Error {
  override name = 'StartError';
}

/** The pack has problems; the message tells them all. */
export class PackError extends StartError {
  override name = 'PackError';
  readonly problems: Problem[];

  constructor(problems: Problem[]) {
    const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
    super(`The knowledge pack has ${count}:\n\n${formatProblems(problems)}`);
    this.problems = problems;
  }
}

/**
 * Starts the whole bot: reads and checks the pack, trains, logs in, registers the commands, and answers from then on.
 * @throws PackError for a broken pack, StartError for a wrong token, refused intents, or a Discord that cannot be reached
 */
export async function startApp(options: AppOptions): Promise<App> {
  const { token, guildId, apiUrl, log, knowledgeFolder, train = trainAnswerer } = options;
  const readStory = async () => {
    const pack = await readPack(knowledgeFolder);
    return { pack, answerer: train(pack) };
  };
  const story = await readStory();
  const store = await openUsableStore(options);
  const deps: Deps = { ...story, commands, privacyUrl: options.privacyUrl, store: store ?? noStore, log };
  const client = createClient(apiUrl);
  const listening = listen(client, deps);
  try {
    const online = await connect(client, token);
    await keepRegistered(online, commands, guildId, log);
    log.info({ stories: deps.pack.articles.length, inviteLink: inviteLink(online.application.id) }, 'ready');
    return {
      inviteLink: inviteLink(online.application.id),
      lost: listening.lost,
      reload: inTurn(async () => {
        try {
          Object.assign(deps, await readStory());
          return [];
        } catch (error) {
          if (error instanceof PackError) return error.problems;
          throw error;
        }
      }),
      stop: once(async () => {
        await listening.finish();
        await client.destroy();
        await store?.close();
      }),
    };
  } catch (error) {
    await client.destroy();
    await store?.close();
    throw error instanceof ConnectError ? new StartError(error.message) : error;
  }
}

/** Usual where the host says nothing. */
const RETENTION_DAYS = 90;

/** Nothing where it cannot be opened: the log says why, and answers go on without it. */
async function openUsableStore(options: AppOptions): Promise<Store | undefined> {
  const { databaseUrl, databaseAuthToken, voteKey, retentionDays = RETENTION_DAYS, log } = options;
  if (databaseUrl === undefined) return undefined;
  try {
    return await openStore({ url: databaseUrl, authToken: databaseAuthToken, voteKey, retentionDays, log });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    log.error({ reason }, 'no store: answers go on, but votes and unanswered questions are not kept');
    return undefined;
  }
}

async function readPack(folder: string): Promise<Pack> {
  const { files, problems } = await readKnowledge(folder);
  const loaded = loadPack(files, problems);
  if (loaded.pack) return loaded.pack;
  throw new PackError(loaded.problems);
}

/** Two reloads at once could end with the earlier pack. */
function inTurn<T>(work: () => Promise<T>): () => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return () => {
    const next = last.then(work, work);
    last = next;
    return next;
  };
}

function once(stop: () => Promise<void>): () => Promise<void> {
  let stopping: Promise<void> | undefined;
  return () => {
    stopping ??= stop();
    return stopping;
  };
}
