import {
  DEFAULT_SETTINGS,
  SETTINGS,
  SETTINGS_CHANGE,
  type Settings,
  type SettingsChange,
} from '../../contracts/settings.ts';
import { StoreError } from '../../contracts/store.ts';
import type { Database } from './database.ts';
import { NEW_REVISION } from './revision.ts';

/** Parses stored settings; undefined if invalid. Ignores a newer version's fields. */
export function parseSettings(json: string): Settings | undefined {
  try {
    const kept = SETTINGS.safeParse({ ...DEFAULT_SETTINGS, ...JSON.parse(json) });
    return kept.success ? kept.data : undefined;
  } catch {
    return undefined;
  }
}

/** Stores a change and returns all the guild's settings. @throws StoreError for an invalid value or a failed database */
export async function changeSettings(database: Database, guildId: string, change: SettingsChange): Promise<Settings> {
  const checked = SETTINGS_CHANGE.safeParse(change);
  if (!checked.success) {
    const problems = checked.error.issues.map((issue) => `${issue.path.join('.') || 'settings'}: ${issue.message}`);
    throw new StoreError('invalid', `These settings cannot be kept: ${problems.join('; ')}.`);
  }
  // Merged by the database, so that concurrent changes of different settings both count. Null deletes a field.
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
