import type { Difference } from './align.ts';
import type { Item } from './items.ts';

/** Words of which one rules out the others. Left out: evening and night, night and morning, which may be the same hour. */
const EXCLUSIVE: readonly (readonly [Difference, string])[] = [
  ['date', 'morning afternoon evening'],
  ['date', 'afternoon night'],
  ['date', 'noon midnight'],
  ['date', 'spring summer autumn winter'],
];

const classes = EXCLUSIVE.map(([kind, words]) => ({ kind, words: new Set(words.split(' ')) }));

/** Whether another word may stand in its place, and contradict it. */
export function isExclusive(word: string): boolean {
  return classes.some(({ words }) => words.has(word));
}

/** Which difference it makes that one has this word and the other that; undefined where both may be so. */
export function excludes(one: Item, other: Item): Difference | undefined {
  if (one.word === other.word || one.kind !== 'word' || other.kind !== 'word') return undefined;
  return classes.find(({ words }) => words.has(one.word) && words.has(other.word))?.kind;
}
