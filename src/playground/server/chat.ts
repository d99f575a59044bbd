import { type AppOptions, startApp } from '../../app/start-app.ts';
import type { Message } from '../../sandbox/reader/message.ts';
import { readLine } from './chat-line.ts';
import { chatMessage } from './chat-message.ts';
import { setStage } from './stage.ts';

/** The bot in a local Discord, for somebody who only has a terminal. */
export interface Chat {
  greeting: string;
  /** Whole lines that this one could become. */
  complete(line: string): Promise<string[]>;
  /** Sends a line: a command after a `/`, a button's number after a `!`, otherwise a question. Returns what is shown, as text. */
  say(line: string): Promise<string>;
  stop(): Promise<void>;
}

/**
 * Starts the bot and speaks to it as a reader in a direct message.
 * @throws StartError as `startApp` does
 */
export async function openChat(options: Omit<AppOptions, 'token' | 'apiUrl'>): Promise<Chat> {
  const stage = await setStage();
  const { sandbox, bot, cast } = stage;
  const app = await startApp({ ...options, token: bot.token, apiUrl: sandbox.url }).catch(async (error) => {
    await sandbox.stop();
    throw error;
  });
  const [player] = cast;
  const direct = player?.channels.find(({ view }) => view.kind === 'direct')?.channel;
  if (!player || !direct) throw new Error('The stage has no reader with a direct message.');
  const { reader } = player;
  const commands = () => reader.commands(direct).filter(({ kind }) => kind === 'slash');
  let last: Message | undefined;

  const show = async (line: string): Promise<string> => {
    if (line.startsWith('!')) {
      const button = last?.buttons[Number(line.slice(1)) - 1];
      if (!last || !button?.customId) return 'There is no such button.';
      return take(await reader.presses(last, button.customId));
    }
    if (!line.startsWith('/')) return takeMessage(await reader.getsReply(reader.says(direct, line)));
    const { command, options: filled } = readLine(line, commands());
    return take(await reader.types(direct, command, filled));
  };
  const takeMessage = (message: Message): string => {
    last = message;
    return chatMessage(message);
  };
  const take = (shown: Awaited<ReturnType<typeof reader.types>>): string => {
    if (shown.kind === 'message' || shown.kind === 'update') return takeMessage(shown.message);
    if (shown.kind === 'modal')
      return `A form opens (${shown.modal.title}), which only the page can fill in: npm start.`;
    return shown.failure ?? 'Done.';
  };

  return {
    greeting: `${bot.name} answers here. Write a question, or / and Tab for its commands.`,
    complete: async (line) => {
      const { command, option, typed, options: others } = readLine(line, commands());
      if (!line.startsWith('/')) return [];
      if (option === undefined) {
        return commands()
          .map(({ name, raw }) => `/${name} ${'options' in raw && raw.options?.[0] ? `${raw.options[0].name}: ` : ''}`)
          .filter((start) => start.startsWith(line));
      }
      const before = line.slice(0, line.length - typed.length);
      const choices = await reader.completes(direct, command, option, typed, others).catch(() => []);
      return choices.map(({ name }) => before + name);
    },
    say: async (line) => {
      if (line.trim() === '') return '';
      try {
        return await show(line.trim());
      } catch (error) {
        return (error as Error).message;
      }
    },
    stop: async () => {
      await app.stop();
      await sandbox.stop();
    },
  };
}
