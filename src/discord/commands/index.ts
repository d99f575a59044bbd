import type { Command } from '../command.ts';
import { ask } from './ask.ts';

/** Every command, slash or of the message menu. A new one is a file and a line here. */
export const commands: Command[] = [ask];
