import { COUNTED, editDistance } from '../../language/edit-distance.ts';
import { readWords } from '../../language/read-words.ts';
import type { ClaimShape } from './claim-shape.ts';
import { type Item, saySame } from './items.ts';
import type { Statement } from './statements.ts';

/** Whether a name of a sentence, in place of the claimed one, contradicts the claim: both cannot be so. */
export function mayContradict(
  { claimed, claim, shape }: { claimed: Item; claim: readonly Item[]; shape: ClaimShape },
  sentence: readonly Item[],
  at: number,
  { citations }: Statement,
): boolean {
  const instead = sentence[at] as Item;
  if (isOfficeAlone(claimed) || isOfShare(sentence, shape, claim) || isSlip(claimed.written, instead.written))
    return false;
  // "It" of the sentence may be this one.
  if (citations.some(({ quote }) => hasWord(quote, claimed.word))) return false;
  return !isOneOf(sentence, at) && !isOfNext(sentence, at, claim[claim.indexOf(claimed) + 1]);
}

function hasWord(quote: string, word: string): boolean {
  return readWords(quote).some(({ text }) => text === word);
}

/** "Brazillian" is "Brazilian". */
function isSlip(one: string, other: string): boolean {
  return editDistance(one, other, COUNTED, 1) <= 1;
}

/** "The keeper" is no other than Keeper Brennock. */
function isOfficeAlone({ led, keys }: Item): boolean {
  return led === 'article' && keys.length === 1 && !keys[0]?.startsWith('@');
}

/** "Vektor pays 29 million of it": somebody else may pay as well. */
function isOfShare(sentence: readonly Item[], { verb }: ClaimShape, items: readonly Item[]): boolean {
  const at = sentence.findIndex((item) => verb !== undefined && item.keys[0] === verb.keys[0]);
  return sentence
    .slice(at + 1, at + 3)
    .some((item) => at >= 0 && item.kind === 'number' && !items.some((one) => saySame(one, item)));
}

/** One of several may be another. */
function isOneOf(sentence: readonly Item[], at: number): boolean {
  return [sentence[at - 1], sentence[at + 1]].some((beside) => ['and', 'or', 'including'].includes(beside?.word ?? ''));
}

/** "The Brazilian team" is not Brazil, but the Kursk region is no other region. */
function isOfNext(sentence: readonly Item[], at: number, claimed: Item | undefined): boolean {
  const next = sentence[at + 1];
  if (next && claimed && next.kind === 'word' && REGIONS.has(next.word) && saySame(next, claimed)) return false;
  return sentence[at]?.isPossessive === true || (next?.kind === 'word' && !next.isVerb && next.led === 'nothing');
}

const REGIONS: ReadonlySet<string> = new Set(
  'region province state district county city town village street road island'.split(' '),
);
