import type { ClaimShape } from './claim-shape.ts';
import { type Item, saySame } from './items.ts';
import { NEAR, prepositionOf } from './noun-phrase.ts';
import { placePhrase } from './place-phrase.ts';
import { isSamePlace } from './sentence-roles.ts';

/** Whether two nouns side by side, or with only marks between, say the claim: "French President Emmanuel Macron". */
export function besideEachOther(claim: ClaimShape, sentence: readonly Item[]): 'said' | undefined {
  const [is, ...others] = claim.others;
  if (!is || claim.isNegated || claim.auxiliaries.size > 1) return undefined;
  for (const [at, item] of sentence.entries()) {
    if (!saySame(item, claim.subject.head)) continue;
    // "The mayor of Porth" is not Porth.
    if (others.length > 0 && prepositionOf(sentence, at) === 'of') continue;
    const taken = new Set<number>();
    if (placePhrase(claim.subject, sentence, taken, (place) => place === at) === undefined) continue;
    const isBeside = (from: number) => (place: number) => {
      const gap = sentence.slice(Math.min(from, place) + 1, Math.max(from, place));
      return (
        isExample(sentence, place, from) ||
        (gap.filter(({ kind }) => kind !== 'mark').length <= NEAR &&
          gap.every(
            ({ kind, word, isVerb }) =>
              LOCATED.has(word) ||
              (kind !== 'auxiliary' &&
                kind !== 'join' &&
                (kind !== 'preposition' || word === 'of' || word === is.by) &&
                !isVerb),
          ))
      );
    };
    // "Two men" are not what the men are.
    const isValue = (one: number) => is.head.kind !== 'number' || one > at;
    const isPlaced = (one: number) => is.by === undefined || (one > at && prepositionOf(sentence, one) === is.by);
    const place = placePhrase(
      is,
      sentence,
      taken,
      (one) =>
        isValue(one) && sentence[one]?.isPossessive === is.head.isPossessive && isPlaced(one) && isBeside(at)(one),
    );
    if (place === undefined) continue;
    let last = place;
    const isRest = others.every((phrase) => {
      const found = placePhrase(
        phrase,
        sentence,
        taken,
        (one) => Math.abs(one - last) <= NEAR && isSamePlace(phrase.by, prepositionOf(sentence, one), sentence[one]),
      );
      last = found ?? last;
      return found !== undefined;
    });
    if (isRest) return 'said';
  }
  return undefined;
}

const LOCATED: ReadonlySet<string> = new Set(['located', 'based', 'situated']);

/** "Guests like Ada Wren and Ivo Tarn" */
function isExample(sentence: readonly Item[], noun: number, name: number): boolean {
  const gap = sentence.slice(noun + 1, name);
  const [first, ...others] = gap.filter(({ kind }) => kind !== 'mark');
  return (
    /^(?:like|including)$/.test(first?.word ?? '') &&
    others.every(({ kind, word }) => kind === 'name' || word === 'and')
  );
}
