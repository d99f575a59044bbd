import { z } from 'zod';
import { cacheFolder } from './cache/cache-folder.ts';
import { readEnvFile } from './env-file.ts';
import { nearNameWarnings } from './near-names.ts';
import { readShards, SHARD_SETTINGS, type Sharding } from './shard-settings.ts';
import { RETENTION_DAYS as USUAL_RETENTION } from './store/retention.ts';

type Values = { [Name in keyof typeof SETTINGS]: z.infer<(typeof SETTINGS)[Name]['schema']> };

/** What a host can set, checked. */
export interface Config extends Omit<Values, 'healthHost' | 'healthPort'> {
  health?: { host: string; port: number } | undefined;
  /** Which shards run here; absent: the whole bot. */
  sharding?: Sharding | undefined;
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
  const checked = SCHEMA.safeParse(present);
  const { sharding, problems } = readShards(present);
  if (!checked.success || problems.length > 0) {
    const odd = checked.error?.issues.map((issue) => `${String(issue.path[0])} ${issue.message}`) ?? [];
    return { problems: [...odd, ...problems] };
  }
  const byName = Object.entries(SETTINGS).map(([name, { variable }]) => [name, checked.data[variable]]);
  const { healthHost, healthPort, ...values } = Object.fromEntries(byName) as Values;
  return {
    ...values,
    cacheFolder: cacheFolder(checked.data),
    health: healthPort === undefined ? undefined : { host: healthHost, port: healthPort },
    sharding,
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
    ...Object.keys(SCHEMA.shape),
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

/** Less holds hardly one story. */
const LEAST_MEMORY = 16;
const MEMORY_EXPECTED = `is no number of megabytes from ${LEAST_MEMORY} to 999999.`;

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

/** Everything a host can set but the shards, each declared once: its name here, its environment variable and what it may be. */
const SETTINGS = {
  /** The bot's Discord token; without it the bot runs locally only. */
  token: {
    variable: 'DISCORD_TOKEN',
    schema: z
      .string()
      .regex(
        // Other characters break a request header, with an error that would show the token.
        /^[\x21-\x7e]+$/,
        'holds a space or a character that no token has. Copy it again from the Developer Portal, without “Bot ” before it.',
      )
      .optional(),
  },
  /** Registers commands only in this guild, at once; absent: everywhere. */
  guildId: {
    variable: 'DISCORD_GUILD_ID',
    schema: z
      .string()
      .regex(
        /^\d{17,20}$/,
        'is not a server id: that is 17 to 20 digits. In Discord, turn on Settings → Advanced → Developer Mode, then right-click the server and “Copy Server ID”.',
      )
      .optional(),
  },
  /** A service, without playground. */
  isProduction: {
    variable: 'NODE_ENV',
    schema: z
      .string()
      .optional()
      .transform((value) => value === 'production'),
  },
  knowledgeFolder: { variable: 'KNOWLEDGE_DIR', schema: z.string().refine(isWritten, UNWRITTEN).default('knowledge') },
  logLevel: {
    variable: 'LOG_LEVEL',
    schema: z.enum(LOG_LEVELS, `is none of the levels there are: ${LOG_LEVELS.join(', ')}.`).default('info'),
  },
  /** REST address of a local stand-in for Discord. */
  apiUrl: {
    variable: 'DISCORD_API_URL',
    schema: z
      .url({
        protocol: /^https?$/,
        error: 'is not an http(s) address. Leave it out: it is only for a local stand-in for Discord.',
      })
      .optional(),
  },
  /** A file or a libSQL server's address. */
  databaseUrl: {
    variable: 'DATABASE_URL',
    schema: z
      .string()
      .regex(
        /^(?:file:(?!\/*:memory:)[^?#]+|(?:libsql|https?|wss?):\/\/[^\s?#@]+)$/,
        'is no address of a database: give a file such as file:data/footnote.db, or a libSQL server such as libsql://… without a name, a token or “?” in it.',
      )
      .refine(isWritten, UNWRITTEN)
      .default('file:data/footnote.db'),
  },
  databaseAuthToken: {
    variable: 'DATABASE_AUTH_TOKEN',
    schema: z
      .string()
      .regex(/^[\x21-\x7e]+$/, 'holds a space or a character that no token has. Copy it again.')
      .optional(),
  },
  /** Where what was learned is kept for the next start; undefined: nowhere. */
  cacheFolder: { variable: 'CACHE_DIR', schema: z.string().refine(isWritten, UNWRITTEN).optional() },
  /** Days until an unanswered question or a vote is deleted. */
  retentionDays: {
    variable: 'RETENTION_DAYS',
    schema: z
      .string()
      .regex(/^\d{1,4}$/, RETENTION_EXPECTED)
      .transform(Number)
      .refine((days) => days >= 1 && days <= LONGEST_RETENTION, RETENTION_EXPECTED)
      .default(USUAL_RETENTION),
  },
  /** Key for pseudonyms of users who vote. */
  voteKey: {
    variable: 'VOTE_KEY',
    schema: z
      .string()
      .min(SHORTEST_KEY, `is too easy to guess: give at least ${SHORTEST_KEY} random characters, or leave it out.`)
      .optional(),
  },
  /** The host's privacy page, linked in help. */
  privacyUrl: { variable: 'PRIVACY_URL', schema: page.optional() },
  /** The host's terms page, linked in help. */
  termsUrl: { variable: 'TERMS_URL', schema: page.optional() },
  /** Guilds whose managers edit the story; absent: all of them. */
  deskGuildIds: {
    variable: 'DESK_GUILD_IDS',
    schema: z
      .string()
      .regex(
        /^\d{17,20}(?:\s*,\s*\d{17,20})*$/,
        'is no list of server ids: each is 17 to 20 digits, with a comma between two.',
      )
      .transform((ids) => ids.split(/\s*,\s*/))
      .optional(),
  },
  /** Megabytes for what is learned of several stories. */
  storiesMemory: {
    variable: 'STORIES_MEMORY',
    schema: z
      .string()
      .regex(/^\d{1,6}$/, MEMORY_EXPECTED)
      .transform(Number)
      .refine((megabytes) => megabytes >= LEAST_MEMORY, MEMORY_EXPECTED)
      .default(512),
  },
  /** Whether the pack is reloaded when its folder changes. */
  isWatching: {
    variable: 'WATCH',
    schema: z
      .enum(['true', 'false'], 'is neither true nor false.')
      .default('true')
      .transform((value) => value === 'true'),
  },
  /** For entries whose quotes are gone; absent: hide on reload, refuse at start. */
  stale: { variable: 'STALE', schema: z.enum(['hide', 'refuse'], 'is neither hide nor refuse.').optional() },
  healthHost: { variable: 'HEALTH_HOST', schema: address.default('127.0.0.1') },
  /** Where the health pages are served; absent: nowhere. */
  healthPort: { variable: 'HEALTH_PORT', schema: port.optional() },
  /** The playground's host. */
  host: { variable: 'HOST', schema: address.default('127.0.0.1') },
  port: { variable: 'PORT', schema: port.default(8787) },
} satisfies Record<string, { variable: string; schema: z.ZodType }>;

const SCHEMA = z.object(Object.fromEntries(Object.values(SETTINGS).map(({ variable, schema }) => [variable, schema])));
