import type { Page } from '../state.ts';
import { type SlashCommand, slashCommands } from './slash-commands.ts';
import type { Suggestions } from './suggestions.ts';

/** The list of commands while one is typed. */
export interface CommandSuggestions {
  suggest(): Promise<void>;
  /** Opens the command that is typed in full, if one is. */
  openTyped(): Promise<boolean>;
  /** Nothing that begins with a slash is typed any more. */
  forget(): void;
}

export interface CommandSuggestionsOptions {
  /** Whether a command was chosen already. */
  isFilling(): boolean;
  /** Opens a command, with what is typed behind its name. */
  open(command: SlashCommand, rest: string): void;
}

export function offerCommands(
  page: Page,
  text: HTMLTextAreaElement,
  suggestions: Suggestions,
  { isFilling, open }: CommandSuggestionsOptions,
): CommandSuggestions {
  let asked: Promise<SlashCommand[] | undefined> | undefined;
  const ask = async () => {
    const answer = await page.send({ act: 'commands', channel: page.state.channel.id });
    return answer.kind === 'commands' ? slashCommands(answer.commands, page.state.scene.locale) : undefined;
  };
  const forget = () => {
    asked = undefined;
  };
  const listed = () => {
    // Asked for once: a list that came late for each keystroke would let Enter choose what is not typed.
    asked ??= ask();
    return asked;
  };
  return {
    forget,
    openTyped: async () => {
      const commands = await listed();
      const typed = text.value.slice(1);
      const found = isFilling() ? undefined : commands && begunIn(commands, `${typed} `);
      if (found) open(found.command, typed.slice(found.name.length + 1));
      return isFilling();
    },
    suggest: async () => {
      const own = listed();
      const commands = await own;
      if (own !== asked) return;
      if (!commands) return forget();
      if (!text.value.startsWith('/') || isFilling()) return;
      const typed = text.value.slice(1);
      const begun = begunIn(commands, typed);
      if (begun) return open(begun.command, typed.slice(begun.name.length + 1));
      const fitting = commands.filter(({ path, name }) =>
        [path, name].some((one) => one.includes(typed.toLowerCase())),
      );
      suggestions.show(
        text,
        fitting.map((command) => ({
          label: `/${command.name}`,
          takes: command.options.filter(({ required }) => required).map(({ name }) => name),
          detail: command.description,
          choose: () => open(command, ''),
        })),
        { first: true, title: page.state.scene.bot.name, empty: 'No command of that name' },
      );
    },
  };
}

/** The command whose name, in either language, is typed with a space behind it. */
function begunIn(
  commands: readonly SlashCommand[],
  typed: string,
): { command: SlashCommand; name: string } | undefined {
  return commands
    .flatMap((command) => [command.path, command.name].map((name) => ({ command, name })))
    .find(({ name }) => typed.startsWith(`${name} `));
}
