import { z } from 'zod';
import type { Database } from './database.ts';
import { NEW_REVISION } from './revision.ts';
import { StoreError } from './store-error.ts';

/** How the bot behaves in one guild. */
export type Settings = z.infer<typeof SETTINGS>;
/** What is to change; what is left out stays. */
export type SettingsChange = z.input<typeof CHANGE>;

const SNOWFLAKE = z.string().regex(/^\d{17,20}$/, 'is no id of Discord: that is 17 to 20 digits');
/** Discord's own limits: channels and roles of a guild. */
const MOST_CHANNELS = 500;
const MOST_ROLES = 250;
/** Longer than that, a guild had better switch the bot off. */
const LONGEST_COOLDOWN = 3_600;

const FIELDS = {
  isOn: z.boolean(),
  /** Channels where it answers mentions. */
  mentionChannels: z.union([z.enum(['all', 'none']), z.array(SNOWFLAKE).max(MOST_CHANNELS)]),
  /** Who may ask; nobody listed: everybody. */
  roles: z.array(SNOWFLAKE).max(MOST_ROLES),
  isPrivateByDefault: z.boolean(),
  /** Between two questions of the same reader. */
  cooldownSeconds: z.int().min(0).max(LONGEST_COOLDOWN),
  /** A locale of Discord's such as `pt-BR`; null: the reader's own. */
  language: z
    .string()
    .regex(/^[a-z]{2}(-([A-Z]{2}|\d{3}))?$/, 'is no locale such as “uk” or “pt-BR”')
    .nullable(),
  /** Whether drafts from the desk answer in this guild. */
  areDraftsLive: z.boolean(),
};

/** Before anybody changed anything. */
export const DEFAULT_SETTINGS: Settings = {
  isOn: true,
  mentionChannels: 'all',
  roles: [],
  isPrivateByDefault: false,
  cooldownSeconds: 0,
  language: null,
  areDraftsLive: false,
};

const SETTINGS = z.object(FIELDS);
const CHANGE = z.strictObject(FIELDS).partial();

/** Reads what is kept; undefined where that is no settings. What a newer version knows besides is left aside. */
export function parseSettings(json: string): Settings | undefined {
  try {
    const kept = SETTINGS.safeParse({ ...DEFAULT_SETTINGS, ...JSON.parse(json) });
    return kept.success ? kept.data : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a change and returns all settings of the guild. @throws StoreError for a value that is none, or without a database */
export async function changeSettings(database: Database, guildId: string, change: SettingsChange): Promise<Settings> {
  const checked = CHANGE.safeParse(change);
  if (!checked.success) {
    const problems = checked.error.issues.map((issue) => `${issue.path.join('.') || 'settings'}: ${issue.message}`);
    throw new StoreError('invalid', `These settings cannot be kept: ${problems.join('; ')}.`);
  }
  // Merged by the database, so that two who change different settings at once both get theirs. Null takes a field out.
  const [, read] = await database.write([
    {
      sql: `INSERT INTO settings (guild, value) VALUES (?, json_patch('{}', ?))
        ON CONFLICT (guild) DO UPDATE SET value = json_patch(CASE WHEN json_valid(value) THEN value ELSE '{}' END, ?)`,
      args: [guildId, JSON.stringify(checked.data), JSON.stringify(checked.data)],
    },
    { sql: 'SELECT value FROM settings WHERE guild = ?', args: [guildId] },
    NEW_REVISION,
  ]);
  return parseSettings(String(read?.rows[0]?.value)) ?? DEFAULT_SETTINGS;
}
