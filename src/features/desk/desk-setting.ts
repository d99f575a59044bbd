import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import type { Settings, SettingsChange } from '../../contracts/settings.ts';
import { OPTIONS_LIMIT } from '../../ui/limits.ts';
import type { Wording } from '../../words/wording.ts';
import type { StoryTitle } from '../deps.ts';
import type { SlashRequest } from '../request.ts';

/** A guild's setting at the desk. */
export interface DeskSetting {
  /** What changes it; absent where a menu does. */
  options?: APIApplicationCommandBasicOption[];
  /** What the options ask for; empty where they are not given. */
  changeIn?(request: SlashRequest, story: string): SettingsChange;
  /** Its line on the card; empty where there is nothing to tell. */
  tell(wording: Wording, settings: Settings, titles: readonly StoryTitle[]): string;
}

/** As many as the menu can choose. */
export function listOf(wording: Wording, mentions: string[]): string {
  const more = mentions.length > OPTIONS_LIMIT ? ['…'] : [];
  return wording.list([...mentions.slice(0, OPTIONS_LIMIT), ...more]);
}
