import { type APIApplicationCommandOption, ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import type { CommandRecord } from '../world/records.ts';
import type { World } from '../world/world.ts';
import { checkedValue } from './option-value.ts';
import { type Place, resolved } from './resolved.ts';

/** What a reader fills in: text, a number, yes or no, or something with an id such as a reader, role or channel. */
export type CommandOptions = Record<string, string | number | boolean | { id: string }>;

/** The option that is being typed into, which may be unfinished. */
export interface Focus {
  option: string;
  typed: string;
}

interface Filled {
  name: string;
  type: Type;
  value?: string | number | boolean;
  focused?: true;
  options?: Filled[];
}

/** The data of a slash command's interaction; an error where the app would not let the reader send it. */
export function filledCommand(
  world: World,
  place: Place,
  { api, guildId }: CommandRecord,
  [, ...subcommands]: string[],
  given: CommandOptions,
  focus?: Focus,
): object {
  const options = filled(api.name, api.options ?? [], subcommands, given, focus);
  return {
    id: api.id,
    name: api.name,
    type: api.type,
    ...(guildId !== undefined && { guild_id: guildId }),
    ...(options.length > 0 && { options }),
    ...resolved(world, place, options),
  };
}

function filled(
  command: string,
  declared: readonly APIApplicationCommandOption[],
  [next, ...deeper]: string[],
  given: CommandOptions,
  focus: Focus | undefined,
): Filled[] {
  const subcommands = declared.filter(({ type }) => type === Type.Subcommand || type === Type.SubcommandGroup);
  if (subcommands.length === 0 && next === undefined) return values(command, declared, given, focus);
  const chosen = subcommands.find(({ name }) => name === next);
  const names = subcommands.map(({ name }) => name).join(', ') || 'no subcommands';
  if (!chosen) throw new Error(`Expected one of the subcommands of /${command} (${names}); found "${next ?? ''}".`);
  const inner = 'options' in chosen ? (chosen.options ?? []) : [];
  return [
    { name: chosen.name, type: chosen.type, options: filled(`${command} ${chosen.name}`, inner, deeper, given, focus) },
  ];
}

function values(
  command: string,
  declared: readonly APIApplicationCommandOption[],
  given: CommandOptions,
  focus: Focus | undefined,
): Filled[] {
  const names = declared.map(({ name }) => name);
  const strange = [...Object.keys(given), ...(focus ? [focus.option] : [])].filter((name) => !names.includes(name));
  if (strange.length > 0) {
    throw new Error(`/${command} has no option ${strange.join(', ')}; it has: ${names.join(', ') || 'none'}.`);
  }
  return declared.flatMap((option): Filled[] => {
    const { name, type } = option;
    if (focus?.option === name) return [{ name, type, value: typedInto(command, option, focus), focused: true }];
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    if (value !== undefined) return [{ name, type, value: checkedValue(command, option, value) }];
    // While something is still being typed, the rest may be missing.
    if (option.required && !focus) throw new Error(`/${command} needs the option "${name}".`);
    return [];
  });
}

function typedInto(command: string, option: APIApplicationCommandOption, { typed }: Focus): string {
  const completes = 'autocomplete' in option && option.autocomplete;
  if (!completes) throw new Error(`The option "${option.name}" of /${command} does not complete what is typed.`);
  return typed;
}
