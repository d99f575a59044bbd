import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10';
import { test as base, expect } from 'vitest';
import type { ReadStory } from '../../src/app/read-story.ts';
import type { App, AppOptions } from '../../src/app/start-app.ts';
import { makeLog } from '../../src/infra/log.ts';
import type { Bot, Channel, Guild } from '../../src/sandbox/handles.ts';
import type { Message } from '../../src/sandbox/reader/message.ts';
import type { Reader } from '../../src/sandbox/reader/reader.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import type { SandboxOptions } from '../../src/sandbox/settings.ts';
import { visibleText } from './shown.ts';
import { makeStoryReader, startApp } from './whole-bot.ts';

/** A server in a local Discord, with a bot account that is not online yet and a reader. */
export interface World {
  sandbox: Sandbox;
  bot: Bot;
  guild: Guild;
  channel: Channel;
  ada: Reader;
  /** The address of the database that they keep things in. */
  databaseUrl: string;
  /** Everything the bots started here have logged, one object a line. */
  logged: LogLine[];
  /** Starts the real bot, with a small invented story unless told otherwise. */
  startBot(options?: Partial<AppOptions>): Promise<App>;
}

export type LogLine = Record<string, unknown> & { level: string; msg: string };

export const NIGHT_MARKET = 'tests/fixtures/night-market';

let nightMarket: Promise<ReadStory> | undefined;

/** Learned once for all files of a worker: the same story gives the same answers. */
function readNightMarket(): Promise<ReadStory> {
  nightMarket ??= makeStoryReader({ knowledgeFolder: NIGHT_MARKET })().then(async (read) => {
    const learned = await read.learn();
    return { ...read, learn: async () => learned };
  });
  return nightMarket;
}

/** A busy machine is no fault of the bot; how fast it answers is measured elsewhere. */
const UNHURRIED: SandboxOptions = { replyWindow: 20_000, patience: 60_000 };

/** A test in a world of its own, where nothing may go wrong unnoticed and nobody is ever pinged by the bot. */
export const test = base.extend<{ pace: SandboxOptions; world: World }>({
  /** How the local Discord differs from the real one's pace. */
  pace: {},
  world: async ({ pace }, use) => {
    const sandbox = await startSandbox({ ...UNHURRIED, ...pace });
    const bot = sandbox.createBot({ name: 'Footnote' });
    const guild = sandbox.createGuild({ name: 'Harbour', bots: [bot] });
    const channel = guild.createChannel('news');
    const ada = sandbox.createReader('Ada', { guilds: [guild] });
    const folder = await mkdtemp(join(tmpdir(), 'footnote-world-'));
    const databaseUrl = `file:${join(folder, 'footnote.db')}`;
    const logged: LogLine[] = [];
    const apps: App[] = [];
    const startBot = async (options: Partial<AppOptions> = {}) => {
      const log = makeLog({
        level: 'debug',
        secrets: [],
        isForPeople: false,
        write: (line) => void logged.push(JSON.parse(line)),
      });
      const isOwn = options.knowledgeFolder !== undefined || options.wrap !== undefined || options.stale !== undefined;
      const app = await startApp({
        token: bot.token,
        story: isOwn ? undefined : await readNightMarket(),
        knowledgeFolder: NIGHT_MARKET,
        databaseUrl,
        apiUrl: sandbox.url,
        log,
        ...options,
      });
      apps.push(app);
      return app;
    };
    await use({ sandbox, bot, guild, channel, ada, databaseUrl, logged, startBot });
    for (const app of apps) await app.stop();
    await sandbox.stop();
    await rm(folder, { recursive: true, force: true });
    expect(sandbox.failures).toEqual([]);
    expect(JSON.stringify(logged)).not.toContain(bot.token);
    expectNoPings(sandbox);
    expectNoPrivilegedIntents(sandbox);
  },
});

/** What a reader sees of a message: its text and embeds, without the backslashes that Discord swallows. */
export function textOf({ content, embeds }: Message): string {
  return visibleText({ text: content, embeds });
}

/** Every message the bot has in a channel, ephemeral ones too, oldest first. */
export function saidBy(bot: Bot, channel: Channel): Message[] {
  return channel.messages().filter(({ author }) => author.id === bot.id);
}

function expectNoPings(sandbox: Sandbox): void {
  const bodies = sandbox.requests
    .filter(({ method, path }) => /^(?:POST|PATCH)$/.test(method) && SAYS.test(path))
    .map(({ body }) => body as { type?: number; data?: object; allowed_mentions?: object })
    .filter(({ type }) => type === undefined || SAYS_SOMETHING.includes(type));
  for (const body of bodies) {
    const message = body.data ?? body;
    expect(message).toHaveProperty('allowed_mentions', { parse: [], replied_user: false });
  }
}

/** A message, an answer to an interaction, a follow-up to it; new or changed. */
const SAYS = /\/messages(?:\/[^/]+)?$|\/callback$|\/webhooks\/\d+\/[^/]+$/;

function expectNoPrivilegedIntents(sandbox: Sandbox): void {
  const identified = sandbox.frames.filter(({ from, op }) => from === 'bot' && op === GatewayOpcodes.Identify);
  for (const { d } of identified) {
    const { intents } = d as { intents: number };
    expect(PRIVILEGED_INTENTS.filter((intent) => (intents & intent) !== 0)).toEqual([]);
  }
}

/** https://docs.discord.com/developers/events/gateway#privileged-intents */
const PRIVILEGED_INTENTS = [
  GatewayIntentBits.GuildMembers,
  GatewayIntentBits.GuildPresences,
  GatewayIntentBits.MessageContent,
];

/** A new message, and a changed one. The other answers to an interaction hold no message. */
const SAYS_SOMETHING = [4, 7];
