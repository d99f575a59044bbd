import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import type { Choice, Options } from '../../protocol.ts';
import { make, part } from '../elements.ts';
import { type Page, peopleOf } from '../state.ts';
import { type OptionField, openOptionField } from './option-field.ts';
import type { CommandOption, SlashCommand } from './slash-commands.ts';
import type { Suggestions } from './suggestions.ts';
import { readTyped } from './typed-options.ts';

/** A slash command that is being filled in. */
export interface CommandForm {
  command: SlashCommand;
  /** The values, or nothing after pointing out what is missing or wrong. */
  values(): Options | undefined;
  close(): void;
}

export interface CommandFormOptions {
  /** What is typed behind the command's name. */
  text: string;
  suggestions: Suggestions;
  showError(problem: string): void;
  /** Backspace in an empty first field, or Escape, leaves the command. */
  leave(): void;
}

/** Shows a command's fields in the compose box: the required ones, and the others to add. */
export function openCommandForm(page: Page, command: SlashCommand, options: CommandFormOptions): CommandForm {
  const { text, suggestions, showError, leave } = options;
  const box = part('command');
  const fields: OptionField[] = [];
  const others = command.options.filter(({ required }) => !required);
  const names = command.options.map(({ name }) => name);
  const given = readTyped(text, names);
  const shown = command.options.filter(({ name, required }) => required || Object.hasOwn(given, name));
  const add = (option: CommandOption, typed = '') => {
    const complete = (value: string) => completeOption(page, command, option, value, current());
    const field = openOptionField(option, {
      typed,
      suggestions,
      listed: listedFor(page, option),
      complete,
      leave: () => remove(field),
    });
    fields.push(field);
    adders.before(field.element);
    field.input.focus();
    showAdders();
  };
  const remove = (field: OptionField) => {
    if (field.option.required || fields.indexOf(field) === 0) return leave();
    fields.splice(fields.indexOf(field), 1);
    field.element.remove();
    fields.at(-1)?.input.focus();
    showAdders();
  };
  const adders = make('span', { class: 'adders' });
  const showAdders = () =>
    adders.replaceChildren(
      ...others
        .filter((option) => !fields.some((field) => field.option === option))
        .map((option) =>
          make(
            'button',
            { type: 'button', class: 'add-option', title: option.description, onclick: () => add(option) },
            `+ ${option.name}`,
          ),
        ),
    );
  /** What is filled in and right, for completing another option. */
  const current = (): Options =>
    Object.fromEntries(
      fields.flatMap((field) => {
        const read = field.read();
        return 'value' in read ? [[field.option.name, read.value]] : [];
      }),
    );

  box.replaceChildren(make('span', { class: 'command-name', title: command.description }, `/${command.name}`), adders);
  box.hidden = false;
  part('text').hidden = true;
  for (const option of shown) add(option, given[option.name]);
  showAdders();
  (fields[0]?.input ?? part('send')).focus();

  return {
    command,
    values: () => {
      for (const field of fields) {
        const read = field.read();
        if (!('problem' in read) || read.problem === '') continue;
        showError(read.problem);
        field.input.setAttribute('aria-invalid', 'true');
        field.input.focus();
        return undefined;
      }
      return current();
    },
    close: () => {
      box.hidden = true;
      box.replaceChildren();
      part('text').hidden = false;
    },
  };
}

function listedFor({ state }: Page, { type, choices = [] }: CommandOption): Choice[] {
  if (type === Type.Boolean)
    return [
      { name: 'True', value: 'true' },
      { name: 'False', value: 'false' },
    ];
  const people = type === Type.User || type === Type.Mentionable ? peopleOf(state.scene) : [];
  const roles = type === Type.Role || type === Type.Mentionable ? state.scene.roles : [];
  if (people.length + roles.length > 0) return [...people, ...roles].map(({ id, name }) => ({ name, value: id }));
  if (type === Type.Channel)
    return state.scene.channels.filter(({ kind }) => kind !== 'direct').map(({ id, name }) => ({ name, value: id }));
  return choices;
}

/** Asks the bot what to offer; nothing for an option that does not complete. */
async function completeOption(
  page: Page,
  { path }: SlashCommand,
  { name, autocomplete }: CommandOption,
  typed: string,
  { [name]: _own, ...others }: Options,
): Promise<Choice[] | 'failed' | undefined> {
  if (!autocomplete) return undefined;
  const channel = page.state.channel.id;
  const answer = await page.send({ act: 'complete', channel, command: path, option: name, typed, options: others });
  return answer.kind === 'choices' ? answer.choices : 'failed';
}
