import { type APIApplicationCommandOption, ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import type { PageCommand } from '../../protocol.ts';

/** A command as it can be sent: one without subcommands, or one of them. */
export interface SlashCommand {
  /** With its subcommands: `story list`. */
  path: string;
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
export function slashCommands(commands: readonly PageCommand[]): SlashCommand[] {
  return commands
    .filter(({ kind }) => kind === 'slash')
    .flatMap(({ raw }) => leaves(raw.name, raw.description, raw.options ?? []))
    .sort((one, other) => one.path.localeCompare(other.path));
}

function leaves(path: string, description: string, options: readonly APIApplicationCommandOption[]): SlashCommand[] {
  const inner = options.filter(({ type }) => type === Type.Subcommand || type === Type.SubcommandGroup);
  if (inner.length > 0) {
    return inner.flatMap((option) =>
      leaves(`${path} ${option.name}`, option.description, 'options' in option ? (option.options ?? []) : []),
    );
  }
  return [{ path, description, options: options as readonly CommandOption[] }];
}
