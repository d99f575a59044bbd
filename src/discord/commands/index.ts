import type { Command } from '../command.ts';
import { about } from './about.ts';
import { article } from './article.ts';
import { ask } from './ask.ts';
import { check } from './check.ts';
import { desk } from './desk.ts';
import { facts } from './facts.ts';
import { help } from './help.ts';
import { quiz } from './quiz.ts';

/** Every command, slash or of the message menu. A new one is a file and a line here. */
export const commands: Command[] = [ask, about, article, facts, help, quiz, check, desk];
