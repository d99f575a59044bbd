import type { Command } from '../command.ts';
import { ask } from './ask.ts';

/** Every slash command. A new one is a file and a line here. */
export const commands: Command[] = [ask];
