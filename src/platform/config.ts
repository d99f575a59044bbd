import { config as readDotenv } from 'dotenv';
import { z } from 'zod';

/** What a host can set, checked. */
export interface Config {
  token: string;
  /** Commands go to this server alone, at once; absent: everywhere. */
  guildId?: string | undefined;
  knowledgeFolder: string;
  logLevel: LogLevel;
  /** REST address of a local stand-in for Discord. */
  apiUrl?: string | undefined;
}

export type LogLevel = (typeof LOG_LEVELS)[number];

/** Everything wrong with a configuration, as sentences; no sentence holds a value. */
export interface ConfigProblems {
  /** Whether the token is simply not there yet, as before the first start. */
  isTokenMissing: boolean;
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
  if (!checked.success) {
    return {
      isTokenMissing: present.DISCORD_TOKEN === undefined,
      problems: checked.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}`),
    };
  }
  const { DISCORD_TOKEN, DISCORD_GUILD_ID, KNOWLEDGE_DIR, LOG_LEVEL, DISCORD_API_URL } = checked.data;
  return {
    token: DISCORD_TOKEN,
    guildId: DISCORD_GUILD_ID,
    knowledgeFolder: KNOWLEDGE_DIR,
    logLevel: LOG_LEVEL,
    apiUrl: DISCORD_API_URL,
  };
}

export type Environment = Record<string, string | undefined>;

/**
 * The process's own environment over what the file `.env` of the working folder holds.
 * @throws Error in plain words where there is such a file and it cannot be read
 */
export function readEnvironment(own: Environment): Environment {
  const fromFile: Environment = {};
  const { error } = readDotenv({ quiet: true, processEnv: fromFile });
  if (error && error.code !== 'ENOENT') {
    throw new Error(
      `.env is there but cannot be read (${error.code}). Make it a file that you may read, or remove it.`,
    );
  }
  return { ...fromFile, ...Object.fromEntries(Object.entries(own).filter(([, value]) => value?.trim())) };
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const SETTINGS = z.object({
  DISCORD_TOKEN: z.string('is missing: it is the password of your bot.').regex(
    // Other characters cannot stand in a request's header, and the error about that would show the token.
    /^[\x21-\x7e]+$/,
    'holds a space or a character that no token has. Copy it again from the Developer Portal, without “Bot ” before it.',
  ),
  DISCORD_GUILD_ID: z
    .string()
    .regex(
      /^\d{17,20}$/,
      'is not a server id: that is 17 to 20 digits. In Discord, turn on Settings → Advanced → Developer Mode, then right-click the server and “Copy Server ID”.',
    )
    .optional(),
  KNOWLEDGE_DIR: z.string().default('knowledge'),
  LOG_LEVEL: z.enum(LOG_LEVELS, `is none of the levels there are: ${LOG_LEVELS.join(', ')}.`).default('info'),
  DISCORD_API_URL: z
    .url({
      protocol: /^https?$/,
      error: 'is not an http(s) address. Leave it out: it is only for a local stand-in for Discord.',
    })
    .optional(),
});
