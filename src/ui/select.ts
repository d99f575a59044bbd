import { type APISelectMenuOption, ComponentType } from 'discord-api-types/v10';
import type { Row } from './card.ts';
import { clip } from './clip.ts';
import { OPTION_TEXT_LIMIT, OPTIONS_LIMIT, PLACEHOLDER_LIMIT } from './limits.ts';

/** A row with a select menu; no row without options or custom id. */
export function selectRows(
  customId: string | undefined,
  placeholder: string,
  options: APISelectMenuOption[],
  takesSeveral = false,
): Row[] {
  const offered = options.filter(({ value }) => value.length <= OPTION_TEXT_LIMIT).slice(0, OPTIONS_LIMIT);
  if (customId === undefined || offered.length === 0) return [];
  const select = {
    type: ComponentType.StringSelect as const,
    custom_id: customId,
    placeholder: clip(placeholder, PLACEHOLDER_LIMIT),
    ...(takesSeveral && offered.length > 1 && { max_values: offered.length }),
    options: offered.map((option) => ({
      ...option,
      label: clip(option.label, OPTION_TEXT_LIMIT),
      ...(option.description !== undefined && { description: clip(option.description, OPTION_TEXT_LIMIT) }),
    })),
  };
  return [{ type: ComponentType.ActionRow, components: [select] }];
}

/** As many options as a menu holds, including the one at `place`. */
export function optionsAround<Option>(options: readonly Option[], place: number, most = OPTIONS_LIMIT): Option[] {
  const start = Math.max(0, Math.min(place - Math.floor(most / 2), options.length - most));
  return options.slice(start, start + most);
}
