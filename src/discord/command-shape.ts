import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { Command } from '../features/command.ts';

export type RegisteredCommand = Command['data'];

/** Whether Discord already has this command. Discord adds ids, and omits or spells out defaults. */
export function isSameCommand(wanted: RegisteredCommand, registered: APIApplicationCommand): boolean {
  return JSON.stringify(shapeOf(wanted)) === JSON.stringify(shapeOf(registered));
}

/** What an application may set on a command and its options; the rest is Discord's own. */
const SETTABLE = [
  'autocomplete',
  'channel_types',
  'choices',
  'contexts',
  'default_member_permissions',
  'description',
  'description_localizations',
  'integration_types',
  'max_length',
  'max_value',
  'min_length',
  'min_value',
  'name',
  'name_localizations',
  'nsfw',
  'options',
  'required',
  'type',
  'value',
] as const;

/** Slash command: Discord's default for a missing type. */
const DEFAULT_TYPE = 1;

function shapeOf(command: object): unknown {
  return settable({ type: DEFAULT_TYPE, ...command });
}

/** The settable parts in one order, without empty ones. */
function settable(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(settable);
    return items.every((item) => typeof item === 'number') ? items.toSorted((one, other) => one - other) : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const fields = new Map(Object.entries(value));
  return SETTABLE.map((key) => {
    const field = fields.get(key);
    return [key, key.endsWith('_localizations') ? Object.entries(field ?? {}).toSorted() : settable(field)];
  }).filter(([, field]) => saysSomething(field));
}

/** Discord gives message commands an empty description. */
function saysSomething(field: unknown): boolean {
  const isEmptyList = Array.isArray(field) && field.length === 0;
  return field !== undefined && field !== null && field !== false && field !== '' && !isEmptyList;
}
