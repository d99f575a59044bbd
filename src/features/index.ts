import { about } from './about/about.ts';
import { article } from './article/article.ts';
import { ask } from './ask/ask.ts';
import { check } from './check/check.ts';
import type { Command } from './command.ts';
import { desk } from './desk/desk.ts';
import { facts } from './facts/facts.ts';
import { help } from './help/help.ts';
import { quiz } from './quiz/quiz.ts';

/** Every command, slash or of the message menu. A new one is a file and a line here. */
export const commands: Command[] = [ask, about, article, facts, help, quiz, check, desk];
