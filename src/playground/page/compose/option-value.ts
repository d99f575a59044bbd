import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import type { Choice, Options } from '../../protocol.ts';
import type { CommandOption } from './slash-commands.ts';

type Value = Options[string];

/**
 * What was typed into an option as the value that is sent, or what is wrong with it in Discord's manner.
 * @param listed what can be chosen: fixed choices, people, channels, yes and no
 * @param chosen what was chosen from a list, if it still stands as it was chosen
 */
export function readOption(
  option: CommandOption,
  typed: string,
  listed: readonly Choice[],
  chosen: Choice | undefined,
): { value: Value } | { problem: string } {
  const { type, required, name } = option;
  const text = typed.trim();
  if (text === '' && !chosen) return required ? { problem: `${name}: this option is required` } : { problem: '' };
  if (chosen?.name === typed) return { value: asValue(type, chosen.value) };
  if (listed.length > 0) return pick(option, text, listed);
  switch (type) {
    case Type.Integer:
    case Type.Number:
      return readNumber(option, text);
    case Type.String:
      return { value: typed };
    default:
      return { problem: `${name}: the playground cannot fill in this kind of option` };
  }
}

function pick({ name, type }: CommandOption, text: string, listed: readonly Choice[]) {
  const found = listed.find((choice) => choice.name.toLowerCase() === text.toLowerCase().replace(/^[@#]/, ''));
  if (found) return { value: asValue(type, found.value) };
  return { problem: `${name}: choose one of ${listed.map((choice) => choice.name).join(', ')}` };
}

function readNumber({ name, type, min_value, max_value }: CommandOption, text: string) {
  const value = Number(text.replace(',', '.'));
  const isRight = type === Type.Integer ? Number.isSafeInteger(value) : Number.isFinite(value);
  if (!isRight) return { problem: `${name}: enter a ${type === Type.Integer ? 'whole ' : ''}number` };
  if (min_value !== undefined && value < min_value) return { problem: `${name}: at least ${min_value}` };
  if (max_value !== undefined && value > max_value) return { problem: `${name}: at most ${max_value}` };
  return { value };
}

function asValue(type: Type, value: string | number): Value {
  if (type === Type.Boolean) return value === 'true';
  if ([Type.User, Type.Channel, Type.Role, Type.Mentionable].includes(type)) return { id: String(value) };
  return value;
}
