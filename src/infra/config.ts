import { z } from 'zod';
import { readEnvFile } from './env-file.ts';
import { nearNameWarnings } from './near-names.ts';
import { readShards, SHARD_SETTINGS, type Sharding } from './shard-settings.ts';
import { RETENTION_DAYS as USUAL_RETENTION } from './store/retention.ts';

/** What a host can set, checked. */
export interface Config {
  /** The bot's Discord token; without it the bot runs locally only. */
  token?: string | undefined;
  /** Registers commands only in this guild, at once; absent: everywhere. */
  guildId?: string | undefined;
  /** A service, without playground. */
  isProduction: boolean;
  knowledgeFolder: string;
  logLevel: LogLevel;
  /** REST address of a local stand-in for Discord. */
  apiUrl?: string | undefined;
  /** A file or a libSQL server's address. */
  databaseUrl: string;
  databaseAuthToken?: string | undefined;
  /** Days until an unanswered question or a vote is deleted. */
  retentionDays: number;
  /** Key for pseudonyms of users who vote. */
  voteKey?: string | undefined;
  /** The host's privacy page, linked in help. */
  privacyUrl?: string | undefined;
  /** The host's terms page, linked in help. */
  termsUrl?: string | undefined;
  /** Guilds whose managers edit the story; absent: all of them. */
  deskGuildIds?: string[] | undefined;
  /** Whether the pack is reloaded when its folder changes. */
  isWatching: boolean;
  /** For entries whose quotes are gone; absent: hide on reload, refuse at start. */
  stale?: 'hide' | 'refuse' | undefined;
  /** Where the health pages are served; absent: nowhere. */
  health?: { host: string; port: number } | undefined;
  /** Which shards run here; absent: the whole bot. */
  sharding?: Sharding | undefined;
  /** The playground's host. */
  host: string;
  port: number;
}

export type LogLevel = (typeof LOG_LEVELS)[number];

/** Everything wrong with a configuration, as sentences without values. */
export interface ConfigProblems {
  problems: string[];
}

/**
 * Checks the whole configuration at once.
 * @param environment as from `readEnvironment`; an empty value counts as absent
 */
export function readConfig(environment: Environment): Config | ConfigProblems {
  const trimmed = Object.entries(environment).map(([name, value]) => [name, value?.trim()] as const);
  const present = Object.fromEntries(trimmed.filter(([, value]) => value));
  const checked = SETTINGS.safeParse(present);
  const { sharding, problems } = readShards(present);
  if (!checked.success || problems.length > 0) {
    const odd = checked.error?.issues.map((issue) => `${String(issue.path[0])} ${issue.message}`) ?? [];
    return { problems: [...odd, ...problems] };
  }
  const { DISCORD_TOKEN, DISCORD_GUILD_ID, KNOWLEDGE_DIR, LOG_LEVEL, DISCORD_API_URL } = checked.data;
  const { DATABASE_URL, DATABASE_AUTH_TOKEN, RETENTION_DAYS, VOTE_KEY, PRIVACY_URL, TERMS_URL, HOST, PORT } =
    checked.data;
  const { DESK_GUILD_IDS, WATCH, STALE, HEALTH_HOST, HEALTH_PORT } = checked.data;
  return {
    token: DISCORD_TOKEN,
    guildId: DISCORD_GUILD_ID,
    isProduction: present.NODE_ENV === 'production',
    knowledgeFolder: KNOWLEDGE_DIR,
    logLevel: LOG_LEVEL,
    apiUrl: DISCORD_API_URL,
    databaseUrl: DATABASE_URL,
    databaseAuthToken: DATABASE_AUTH_TOKEN,
    retentionDays: RETENTION_DAYS,
    voteKey: VOTE_KEY,
    privacyUrl: PRIVACY_URL,
    termsUrl: TERMS_URL,
    deskGuildIds: DESK_GUILD_IDS,
    isWatching: WATCH === 'true',
    stale: STALE,
    health: HEALTH_PORT === undefined ? undefined : { host: HEALTH_HOST, port: HEALTH_PORT },
    sharding,
    host: HOST,
    port: PORT,
  };
}

/** What the log must never show. */
export function secretsOf({ token, databaseAuthToken, voteKey }: Config): string[] {
  return [token, databaseAuthToken, voteKey].filter((secret) => secret !== undefined);
}

export type Environment = Record<string, string | undefined>;

/**
 * The process's environment over the working folder's `.env`.
 * @param warn gets sentences, without values, about what looks wrong
 * @throws Error in plain English if `.env` cannot be read or understood
 */
export function readEnvironment(own: Environment, warn: (sentence: string) => void = () => {}): Environment {
  const { values, warnings } = readEnvFile();
  const near = nearNameWarnings(Object.keys(values), Object.keys(own), [
    ...Object.keys(SETTINGS.shape),
    ...SHARD_SETTINGS,
  ]);
  for (const sentence of [...warnings, ...near]) warn(sentence);
  return { ...values, ...Object.fromEntries(Object.entries(own).filter(([, value]) => value?.trim())) };
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** Ten years: more means no limit, and users were promised one. */
const LONGEST_RETENTION = 3_650;
const RETENTION_EXPECTED = `is no number of days from 1 to ${LONGEST_RETENTION.toLocaleString('en-GB')}.`;
/** 16 random bytes in hexadecimal. */
const SHORTEST_KEY = 32;
/** A message shows it whole. */
const LONGEST_PAGE_URL = 500;
const PAGE_EXPECTED = `is no http(s) address of at most ${LONGEST_PAGE_URL} characters. Give the whole address of the page, or leave it out.`;
const LARGEST_PORT = 65_535;
const PORT_EXPECTED = `is no port: that is a whole number from 0 to ${LARGEST_PORT}.`;

const address = z.string().regex(/^[\w.:-]+$/, 'is no address or name to listen on. Leave it out to use 127.0.0.1.');
const port = z
  .string()
  .regex(/^\d{1,5}$/, PORT_EXPECTED)
  .transform(Number)
  .refine((number) => number <= LARGEST_PORT, PORT_EXPECTED);

const page = z.url({ protocol: /^https?$/, error: PAGE_EXPECTED }).max(LONGEST_PAGE_URL, PAGE_EXPECTED);

const UNWRITTEN = 'begins with “~” or holds a “$” or “%…%”, which only a shell replaces: write the whole path.';

function isWritten(path: string): boolean {
  return !/^(?:file:(?:\/\/)?)?~(?:[\w.-]*[\\/]|$)|\$[{(\w]|%\w+%/.test(path);
}

const SETTINGS = z.object({
  DISCORD_TOKEN: z
    .string()
    .regex(
      // Other characters break a request header, with an error that would show the token.
      /^[\x21-\x7e]+$/,
      'holds a space or a character that no token has. Copy it again from the Developer Portal, without “Bot ” before it.',
    )
    .optional(),
  DISCORD_GUILD_ID: z
    .string()
    .regex(
      /^\d{17,20}$/,
      'is not a server id: that is 17 to 20 digits. In Discord, turn on Settings → Advanced → Developer Mode, then right-click the server and “Copy Server ID”.',
    )
    .optional(),
  KNOWLEDGE_DIR: z.string().refine(isWritten, UNWRITTEN).default('knowledge'),
  LOG_LEVEL: z.enum(LOG_LEVELS, `is none of the levels there are: ${LOG_LEVELS.join(', ')}.`).default('info'),
  DISCORD_API_URL: z
    .url({
      protocol: /^https?$/,
      error: 'is not an http(s) address. Leave it out: it is only for a local stand-in for Discord.',
    })
    .optional(),
  DATABASE_URL: z
    .string()
    .regex(
      /^(?:file:(?!\/*:memory:)[^?#]+|(?:libsql|https?|wss?):\/\/[^\s?#@]+)$/,
      'is no address of a database: give a file such as file:data/footnote.db, or a libSQL server such as libsql://… without a name, a token or “?” in it.',
    )
    .refine(isWritten, UNWRITTEN)
    .default('file:data/footnote.db'),
  DATABASE_AUTH_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]+$/, 'holds a space or a character that no token has. Copy it again.')
    .optional(),
  RETENTION_DAYS: z
    .string()
    .regex(/^\d{1,4}$/, RETENTION_EXPECTED)
    .transform(Number)
    .refine((days) => days >= 1 && days <= LONGEST_RETENTION, RETENTION_EXPECTED)
    .default(USUAL_RETENTION),
  VOTE_KEY: z
    .string()
    .min(SHORTEST_KEY, `is too easy to guess: give at least ${SHORTEST_KEY} random characters, or leave it out.`)
    .optional(),
  PRIVACY_URL: page.optional(),
  TERMS_URL: page.optional(),
  DESK_GUILD_IDS: z
    .string()
    .regex(
      /^\d{17,20}(?:\s*,\s*\d{17,20})*$/,
      'is no list of server ids: each is 17 to 20 digits, with a comma between two.',
    )
    .transform((ids) => ids.split(/\s*,\s*/))
    .optional(),
  WATCH: z.enum(['true', 'false'], 'is neither true nor false.').default('true'),
  STALE: z.enum(['hide', 'refuse'], 'is neither hide nor refuse.').optional(),
  HEALTH_HOST: address.default('127.0.0.1'),
  HEALTH_PORT: port.optional(),
  HOST: address.default('127.0.0.1'),
  PORT: port.default(8787),
});
