import { about } from './about/about.ts';
import { article } from './article/article.ts';
import { ask } from './ask/ask.ts';
import { check } from './check/check.ts';
import type { Command } from './command.ts';
import type { Component } from './component.ts';
import { desk } from './desk/desk.ts';
import { facts } from './facts/facts.ts';
import type { Feature } from './feature.ts';
import { feedback } from './feedback/feedback.ts';
import { help } from './help/help.ts';
import { quiz } from './quiz/quiz.ts';

/** All features, in help's order. A new one is a folder and a line here. */
export const FEATURES: Feature[] = [ask, about, article, facts, help, quiz, check, feedback, desk];

export const commands: Command[] = FEATURES.flatMap(({ command }) => command ?? []);
export const components: Component[] = FEATURES.flatMap((feature) => feature.components ?? []);
