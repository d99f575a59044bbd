import type { ClaimShape } from './claim-shape.ts';
import type { Deed } from './deed.ts';
import { type Item, saySame } from './items.ts';
import { isSpeaker } from './scope.ts';
import { CONDITIONS, HEDGES, RELATIVES, SPEAKING } from './small-words.ts';

/** Whether a sentence says or denies a claim whose words it has in the same roles; undefined where it leaves that open. */
export function judge(
  claim: ClaimShape,
  sentence: readonly Item[],
  taken: ReadonlySet<number>,
  deed: Deed,
): 'said' | 'denied' | undefined {
  if (isDoubted(sentence, taken, deed, claim.speaker !== undefined)) return undefined;
  if (!claim.speaker && isOpinion(claim, sentence, taken, deed)) return undefined;
  if (claim.speaker && !isSaidBy(sentence, claim.speaker)) return undefined;
  const [first, last] = [Math.min(...taken, deed.from), Math.max(...taken)];
  const span = sentence.flatMap((item, at) => (at >= first - 1 && at <= last && !taken.has(at) ? [item] : []));
  if (span.some(({ word }) => LIMITING.has(word) || (word === 'according' && !claim.speaker))) return undefined;
  // Not at night is not never.
  if (claim.isNegated && sentence[last + 1]?.kind === 'preposition') return undefined;
  const negations = span.filter(({ kind }) => kind === 'negation').length + (deed.isRefused ? 1 : 0);
  if (negations > 1) return undefined;
  return (negations === 1) === claim.isNegated ? 'said' : 'denied';
}

const LIMITING: ReadonlySet<string> = new Set(
  'nobody none nothing neither nor only solely exclusively almost nearly barely hardly without except'.split(' '),
);
const DOUBTS: ReadonlySet<string> = new Set(
  (
    'if unless whether provided suppose supposing claim claims claimed reportedly allegedly alleged suspect suspects suspected believe believes believed ' +
    'think thinks thought hope hopes hoped fear fears feared suggest suggests suggested accuse accused argue argued deny denied denies expect expects expected'
  ).split(' '),
);

/** "Penhallow said the price was high" is what Penhallow says, and so is "The price was high, Penhallow said". */
function isOpinion(claim: ClaimShape, sentence: readonly Item[], taken: ReadonlySet<number>, { from }: Deed): boolean {
  const [first, last] = [Math.min(from, ...taken), Math.max(from, ...taken)];
  const before = sentence.slice(0, first);
  const said = before.findLastIndex(({ word }) => SAID.has(word));
  if (said >= 0 && !before.slice(said).some(({ kind }) => kind === 'mark' || kind === 'join')) return true;
  const mark = sentence.findIndex(({ kind }, at) => at > last && kind === 'mark');
  return !claim.verb && mark > 0 && isSpeaker(sentence, mark + 1);
}

const SAID: ReadonlySet<string> = new Set(
  'said says say saying told tells argues argued insists insisted asserts asserted claims claimed warns warned adds added'.split(
    ' ',
  ),
);

/** Whether this speaker says it: a verb of speaking is near. */
function isSaidBy(sentence: readonly Item[], speaker: Item): boolean {
  const saying = sentence.flatMap(({ word }, at) => (SPEAKING.has(word) ? [at] : []));
  return sentence.some(
    (item, at) =>
      saySame(item, speaker) &&
      saying.some((place) => Math.abs(place - at) <= FAR && !hasOtherName(sentence, at, place)),
  );
}

/** A name with its office may stand between. */
const FAR = 8;

function hasOtherName(sentence: readonly Item[], one: number, other: number): boolean {
  return sentence.slice(Math.min(one, other) + 1, Math.max(one, other)).some(({ kind }) => kind === 'name');
}

/** Whether the sentence leaves open what it tells, in words that the claim lacks. */
function isDoubted(
  sentence: readonly Item[],
  taken: ReadonlySet<number>,
  { at: verb }: Deed,
  isReported: boolean,
): boolean {
  const last = Math.max(verb, ...taken);
  return sentence.some(({ word, led }, at) => {
    // "A process to suggest designs"
    if (led === 'to' && at > last) return false;
    if (taken.has(at) || (isReported && SPEAKING.has(word)) || !(DOUBTS.has(word) || HEDGES.has(word))) return false;
    return at < last || (CONDITIONS.has(word) && word !== 'whether') || !isAside(sentence, last, at);
  });
}

/** ", which Penhallow expects to …", but not ", Penhallow believes" */
function isAside(sentence: readonly Item[], from: number, at: number): boolean {
  const opener = sentence.slice(from + 1, at).findIndex(({ word, kind }) => RELATIVES.has(word) || kind === 'join');
  return sentence[at]?.word === 'whether' || (opener >= 0 && at < sentence.length - 1);
}
