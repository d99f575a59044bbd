import type { Item } from './items.ts';

/** Words of a phrase that stand further apart belong to something else. */
export const NEAR = 4;

/** Where the noun phrase begins that a noun ends. */
export function startOf(sentence: readonly Item[], place: number): number {
  let start = place;
  const isFirst = (item: Item | undefined) => item?.led !== 'nothing' || /^(?:every|each|all|both)$/.test(item.word);
  while (start > 0 && !isFirst(sentence[start]) && isModifier(sentence[start - 1])) start--;
  return start;
}

export function isModifier(item: Item | undefined): boolean {
  return (
    item !== undefined &&
    ['word', 'name', 'number', 'month', 'day'].includes(item.kind) &&
    !(item.isVerb && item.isPast)
  );
}

/** What a noun hangs on: "in" of "in the old town". */
export function prepositionOf(sentence: readonly Item[], place: number): string | undefined {
  const start = startOf(sentence, place);
  const item = sentence[start];
  if (item?.isAfterTo) return 'to';
  const before = sentence[start - 1];
  if (before?.word === 'of' && CONTAINERS.has(sentence[start - 2]?.word ?? ''))
    return prepositionOf(sentence, start - 2);
  if (before?.kind === 'preposition') return before.word;
  // "Strong winds and heavy rain" hang on the same.
  const isListed = before?.word === 'and' && start > 2 && isModifier(sentence[start - 2]);
  return isListed ? prepositionOf(sentence, start - 2) : undefined;
}

/** "A number of conferences" are conferences. */
const CONTAINERS: ReadonlySet<string> = new Set(
  'number hundreds thousands dozens millions series range group pair set variety lot lots plenty donation donations start beginning'.split(
    ' ',
  ),
);
