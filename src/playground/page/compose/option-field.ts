import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import type { Choice } from '../../protocol.ts';
import { make } from '../elements.ts';
import { readOption } from './option-value.ts';
import type { CommandOption } from './slash-commands.ts';
import type { Suggestions } from './suggestions.ts';

/** One option of a command while it is filled in. */
export interface OptionField {
  option: CommandOption;
  element: HTMLElement;
  input: HTMLInputElement;
  read(): ReturnType<typeof readOption>;
}

export interface OptionFieldParts {
  typed: string;
  suggestions: Suggestions;
  /** What can be chosen without asking the bot. */
  listed: readonly Choice[];
  complete(typed: string): Promise<Choice[] | 'failed' | undefined>;
  leave(): void;
}

export function openOptionField(option: CommandOption, parts: OptionFieldParts): OptionField {
  const { typed, suggestions, listed, complete, leave } = parts;
  const { name, description, required, max_length, type } = option;
  let chosen: Choice | undefined;
  let asked = 0;
  const input = make('input', {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': 'suggestions',
    'aria-label': `${name}${required ? ', required' : ''}`,
    'aria-required': required === true && 'true',
    placeholder: description,
    maxlength: max_length ?? 6_000,
    inputmode: type === Type.Integer ? 'numeric' : type === Type.Number ? 'decimal' : undefined,
  });
  input.value = typed;
  const offer = (choices: readonly Choice[], empty?: string) =>
    suggestions.show(
      input,
      choices.map((choice) => ({
        label: choice.name,
        choose: () => {
          chosen = choice;
          input.value = choice.name;
        },
      })),
      empty === undefined ? {} : { empty },
    );
  const suggest = async () => {
    if (listed.length > 0) {
      const start = input.value.toLowerCase();
      return offer(
        listed.filter((choice) => chosen?.name === input.value || choice.name.toLowerCase().includes(start)),
      );
    }
    asked += 1;
    const own = asked;
    const choices = await complete(input.value);
    // An answer to an earlier keystroke comes too late, and so does one for a field that has been left.
    if (own !== asked || document.activeElement !== input) return;
    if (choices === 'failed') offer([], 'Loading options failed');
    else if (choices) offer(choices, input.value ? 'No options match your search' : undefined);
  };
  input.addEventListener('input', () => {
    chosen = undefined;
    // Whoever types “question: …” is in its field already.
    if (input.value.startsWith(`${name}:`)) input.value = input.value.slice(name.length + 1).trimStart();
    input.removeAttribute('aria-invalid');
    void suggest();
  });
  input.addEventListener('focus', () => void suggest());
  input.addEventListener('blur', () => suggestions.hide());
  input.addEventListener('keydown', (event) => {
    if (suggestions.takeKey(event)) return;
    if (event.key !== 'Escape' && !(event.key === 'Backspace' && input.value === '')) return;
    event.preventDefault();
    leave();
  });
  const element = make('label', { class: 'option' }, make('span', {}, name), input);
  return { option, element, input, read: () => readOption(option, input.value, listed, chosen) };
}
