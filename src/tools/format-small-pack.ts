import { type GoodFor, tellToday } from '../answers/quality/good-for.ts';
import type { Suggestion } from '../draft/suggest-changes.ts';
import { toPlainText } from './plain-text.ts';

/** What a pack is good for today, and what would make it better first, each as text to paste. */
export function formatSmallPack(today: GoodFor, suggestions: readonly Suggestion[]): string {
  const changes = suggestions.flatMap(({ why, text }, at) => [
    `${at + 1}. ${why}`,
    text
      .split('\n')
      .map((line) => `      ${line}`)
      .join('\n'),
  ]);
  const what = suggestions.length === 1 ? 'The change' : `The ${NUMBERS[suggestions.length]} changes`;
  const parts = [
    tellToday(today),
    ...(changes.length > 0
      ? [`${what} that would bring most, to paste into a YAML file of the pack:`, ...changes]
      : []),
  ];
  return toPlainText(parts.join('\n\n'));
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five'];
