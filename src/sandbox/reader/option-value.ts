import { type APIApplicationCommandOption, ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import type { CommandOptions } from './options.ts';

/** The most characters of a text option that names no limit. */
const MOST_TEXT = 6_000;

/** A value as the interaction carries it; an error where the app would not take it. */
export function checkedValue(
  command: string,
  option: APIApplicationCommandOption,
  given: CommandOptions[string],
): string | number | boolean {
  const wrong = (expected: string) => {
    const found = typeof given === 'object' ? `the id ${given.id}` : JSON.stringify(given).slice(0, 100);
    return new Error(`The option "${option.name}" of /${command} takes ${expected}; found ${found}.`);
  };
  const value = typeof given === 'object' ? given.id : given;
  switch (option.type) {
    case Type.String: {
      if (typeof given !== 'string') throw wrong('text');
      const { min_length = 0, max_length = MOST_TEXT } = option as { min_length?: number; max_length?: number };
      if (given.length < min_length || given.length > max_length)
        throw wrong(`${min_length} to ${max_length} characters`);
      break;
    }
    case Type.Boolean:
      if (typeof value !== 'boolean') throw wrong('true or false');
      break;
    case Type.Integer:
    case Type.Number: {
      const isRight = option.type === Type.Integer ? Number.isSafeInteger(value) : typeof value === 'number';
      if (!isRight) throw wrong(option.type === Type.Integer ? 'a whole number' : 'a number');
      const { min_value = -Infinity, max_value = Infinity } = option as { min_value?: number; max_value?: number };
      if (Number(value) < min_value || Number(value) > max_value) throw wrong(`${min_value} to ${max_value}`);
      break;
    }
    default:
      if (typeof value !== 'string' || !/^\d{1,20}$/.test(value)) throw wrong('something with an id');
  }
  const choices = 'choices' in option ? (option.choices ?? []) : [];
  if (choices.length > 0 && !choices.some((choice) => choice.value === value)) {
    throw wrong(`one of ${choices.map((choice) => choice.value).join(', ')}`);
  }
  return value;
}
