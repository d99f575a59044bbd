import { isInChain, type Phrase } from './claim-shape.ts';
import { type Item, saySame } from './items.ts';
import { NEAR } from './noun-phrase.ts';
import { NOT_REALLY, PRONOUNS } from './small-words.ts';

/** Puts every word of a phrase near its head; returns where the head stands. */
export function placePhrase(
  { items, head }: Phrase,
  sentence: readonly Item[],
  taken: Set<number>,
  isThere: (place: number) => boolean,
): number | undefined {
  for (const [at, item] of sentence.entries()) {
    if (taken.has(at) || !saySame(item, head) || !isThere(at)) continue;
    const own = new Set([at]);
    const areNear = items.every((one) => {
      if (one === head) return true;
      const near = sentence.findIndex(
        (other, place) =>
          !taken.has(place) && !own.has(place) && isOneThing(sentence, place, at) && saySame(one, other),
      );
      if (near >= 0) own.add(near);
      return near >= 0 || mayGo(one);
    });
    const isOfOther = (takesBack(sentence[at - 1]) && !own.has(at - 1)) || isHalf(sentence, at, own);
    if (!areNear || isOfOther) continue;
    for (const place of own) taken.add(place);
    return at;
  }
  return undefined;
}

function isOneThing(sentence: readonly Item[], one: number, other: number): boolean {
  const gap = sentence.slice(Math.min(one, other) + 1, Math.max(one, other));
  // "President Macron and Prime Minister Starmer"
  if (sentence[other]?.kind === 'name' && gap.some(({ kind }) => kind === 'join')) return false;
  // "Six of the coins", but no "sports school" of "the sports hall of the school"
  if (one < other && sentence[one]?.kind === 'word' && gap.some(({ kind }) => kind === 'preposition')) return false;
  // "The minister welcomed Ada's decision" is of no minister of Ada's.
  if (sentence[one]?.isPossessive && one > other) return false;
  if (gap.length < NEAR) return true;
  return (
    gap.length < 2 * NEAR &&
    gap.every(({ kind, isPast }) => (kind === 'word' || kind === 'name' || kind === 'join') && !isPast)
  );
}

/** "Fish" of "the fish market". */
function isHalf(sentence: readonly Item[], at: number, own: ReadonlySet<number>): boolean {
  const next = sentence[at + 1];
  const isVerb = next?.isVerb && (isObjectStart(sentence[at + 2]) || /[^s]s$/.test(sentence[at]?.word ?? ''));
  if (sentence[at]?.isCompound || isVerb || PRONOUNS.has(sentence[at]?.word ?? '')) return false;
  if (next?.kind !== 'word' || next.led !== 'nothing' || own.has(at + 1) || sentence[at]?.kind === 'name') return false;
  // "The meeting set to take place"
  if (sentence[at]?.isPossessive || (next.isVerb && sentence[at + 2]?.led === 'to')) return false;
  return !next.isPast && !isInChain(next) && !/(?:[^s]s|ing|self|selves)$/.test(next.word) && !PRONOUNS.has(next.word);
}

/** "Each jet cost 62 million" */
function isObjectStart(item: Item | undefined): boolean {
  return item?.kind === 'number' || item?.kind === 'name' || item?.led === 'article';
}

function mayGo({ word }: Item): boolean {
  return word === 'now' || word === 'also';
}

function takesBack(before: Item | undefined): boolean {
  return before?.kind === 'word' && NOT_REALLY.has(before.word);
}
