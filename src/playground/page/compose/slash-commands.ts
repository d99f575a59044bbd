import { type APIApplicationCommandOption, ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import type { PageCommand } from '../../protocol.ts';

/** A command as it can be sent: one without subcommands, or one of them. */
export interface SlashCommand {
  /** With its subcommands: `story list`. */
  path: string;
  /** The same in the reader's language. */
  name: string;
  description: string;
  /** Required ones first: Discord refuses commands that have them otherwise. */
  options: readonly CommandOption[];
}

/** An option, whatever its type. */
export interface CommandOption {
  name: string;
  description: string;
  type: Type;
  required?: boolean;
  autocomplete?: boolean;
  choices?: { name: string; value: string | number }[];
  min_value?: number;
  max_value?: number;
  min_length?: number;
  max_length?: number;
}

/** The slash commands among those that are offered, each subcommand by itself, in the order of their names. */
export function slashCommands(commands: readonly PageCommand[], locale: string): SlashCommand[] {
  return commands
    .filter(({ kind }) => kind === 'slash')
    .flatMap(({ raw }) => leaves(raw, { path: raw.name, name: shownName(raw, locale) }, raw.options ?? [], locale))
    .sort((one, other) => one.path.localeCompare(other.path));
}

/** What a command or option is called in a language. */
export function shownName({ name, name_localizations: names }: Named, locale: string): string {
  return names?.[locale as keyof typeof names] ?? name;
}

type Names = Partial<Record<string, string | null>> | null;

interface Named {
  name: string;
  description: string;
  name_localizations?: Names | undefined;
  description_localizations?: Names | undefined;
}

function leaves(
  command: Named,
  { path, name }: Pick<SlashCommand, 'path' | 'name'>,
  options: readonly APIApplicationCommandOption[],
  locale: string,
): SlashCommand[] {
  const inner = options.filter(({ type }) => type === Type.Subcommand || type === Type.SubcommandGroup);
  if (inner.length > 0) {
    return inner.flatMap((option) => {
      const names = { path: `${path} ${option.name}`, name: `${name} ${shownName(option, locale)}` };
      return leaves(option, names, 'options' in option ? (option.options ?? []) : [], locale);
    });
  }
  const description = command.description_localizations?.[locale] ?? command.description;
  return [{ path, name, description, options: options as readonly CommandOption[] }];
}
