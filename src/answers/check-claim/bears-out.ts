import { type ClaimShape, isInChain, type Phrase } from './claim-shape.ts';
import { type Item, saySame } from './items.ts';
import { type Deed, hasRole, isAbout, isSamePlace, NEAR, prepositionOf, readDeed } from './sentence-roles.ts';
import { HEDGES, NOT_REALLY, PRONOUNS } from './small-words.ts';

/** Whether a sentence says what a claim does, or denies just that; nothing where it says neither, as far as can be seen. */
export function bearsOut(
  claim: ClaimShape,
  sentence: readonly Item[],
  title: ReadonlySet<string>,
): 'said' | 'denied' | undefined {
  const verbs = sentence.flatMap((item, at) => (isVerbOf(claim, item) ? [at] : []));
  for (const at of verbs) {
    const found = compareAt(claim, sentence, title, at);
    if (found) return found;
  }
  return claim.verb ? undefined : besideEachOther(claim, sentence);
}

function isVerbOf({ verb }: ClaimShape, { kind, keys: [key] }: Item): boolean {
  if (!verb) return kind === 'auxiliary' && key === 'be';
  return (kind === 'word' || kind === 'auxiliary') && key === verb.keys[0];
}

function compareAt(
  claim: ClaimShape,
  sentence: readonly Item[],
  title: ReadonlySet<string>,
  at: number,
): 'said' | 'denied' | undefined {
  const deed = readDeed(sentence, at, claim);
  if (!fitsMood(claim, deed)) return undefined;
  const taken = new Set([at]);
  const isOf = (role: 'doer' | 'sufferer') => (place: number) => hasRole(sentence, deed, place, role);
  const place = (phrase: Phrase, isThere: (place: number) => boolean) => placePhrase(phrase, sentence, taken, isThere);
  const subject = place(claim.subject, isOf(claim.isPassive ? 'sufferer' : 'doer'));
  if (subject === undefined || (claim.isOrdered && subject > at)) return undefined;
  let last = at;
  let isThere = isOf(claim.isPassive ? 'sufferer' : 'doer');
  for (const [number, phrase] of claim.others.entries()) {
    const isDoer = claim.isPassive && phrase.by === 'by';
    const isFirst = number === 0 || claim.others[number - 1]?.isBefore === true;
    const isObject =
      phrase.by === undefined && isFirst && !phrase.isBefore && claim.verb !== undefined && !claim.isPassive;
    const from = last;
    if (isDoer) isThere = isOf('doer');
    else if (isObject) isThere = isOf('sufferer');
    else if (!phrase.isListed) isThere = (place) => isAbout(sentence, deed, place, phrase, from);
    const found = place(phrase, isThere);
    if (found === undefined && !isKnownAnyhow(phrase, title)) return undefined;
    if (claim.isOrdered && found !== undefined && !phrase.isBefore && found < last) return undefined;
    last = found ?? last;
  }
  for (const adverb of claim.adverbs) {
    const found = sentence.findIndex((item, place) => !taken.has(place) && saySame(item, adverb));
    if (found < 0) return undefined;
    taken.add(found);
  }
  return judge(claim, sentence, taken, deed);
}

/** "In the collapse", of what the whole story is about. */
export function isKnownAnyhow({ by, items }: Phrase, title: ReadonlySet<string>): boolean {
  return by !== undefined && items.every(({ kind, keys: [key = ''] }) => kind === 'word' && title.has(key));
}

/** What may happen or is planned has not happened. */
function fitsMood(claim: ClaimShape, { auxiliaries }: Deed): boolean {
  const moods = (all: ReadonlySet<string>) => [...all].filter((key) => !NO_MOOD.has(key));
  const [asked, said] = [moods(claim.auxiliaries), moods(auxiliaries)];
  return asked.length === said.length && asked.every((key) => said.includes(key));
}

const NO_MOOD: ReadonlySet<string> = new Set(['be', 'have', 'get']);

/** Puts every word of a phrase near its head; returns where the head stands. */
function placePhrase(
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
  // "Six of the coins", but no "sports school" of "the sports hall of the school"
  if (one < other && sentence[one]?.kind === 'word' && gap.some(({ kind }) => kind === 'preposition')) return false;
  if (gap.length < NEAR) return true;
  return (
    gap.length < 2 * NEAR &&
    gap.every(({ kind, isPast }) => (kind === 'word' || kind === 'name' || kind === 'join') && !isPast)
  );
}

/** "Fish" of "the fish market". */
function isHalf(sentence: readonly Item[], at: number, own: ReadonlySet<number>): boolean {
  const next = sentence[at + 1];
  if (next?.kind !== 'word' || next.led !== 'nothing' || own.has(at + 1) || sentence[at]?.kind === 'name') return false;
  // "The meeting set to take place"
  if (sentence[at]?.isPossessive || (next.isVerb && sentence[at + 2]?.led === 'to')) return false;
  return !next.isPast && !isInChain(next) && !/(?:[^s]s|ing)$/.test(next.word) && !PRONOUNS.has(next.word);
}

function mayGo({ word }: Item): boolean {
  return word === 'now' || word === 'also';
}

function takesBack(before: Item | undefined): boolean {
  return before !== undefined && NOT_REALLY.has(before.word);
}

/** What stands beside each other, or with nothing but marks between, is the same: "French President Emmanuel Macron". */
function besideEachOther(claim: ClaimShape, sentence: readonly Item[]): 'said' | undefined {
  const [is, ...others] = claim.others;
  if (!is || claim.isNegated || claim.auxiliaries.size > 1) return undefined;
  for (const [at, item] of sentence.entries()) {
    if (!saySame(item, claim.subject.head)) continue;
    const taken = new Set<number>();
    if (placePhrase(claim.subject, sentence, taken, (place) => place === at) === undefined) continue;
    const isBeside = (from: number) => (place: number) => {
      const gap = sentence.slice(Math.min(from, place) + 1, Math.max(from, place));
      return (
        gap.length <= NEAR &&
        gap.every(
          ({ kind, word, isVerb }) =>
            kind !== 'auxiliary' && kind !== 'join' && (kind !== 'preposition' || word === 'of') && !isVerb,
        )
      );
    };
    // "Two men" are not what the men are.
    const isValue = (one: number) => is.head.kind !== 'number' || one > at;
    const place = placePhrase(is, sentence, taken, (one) => isValue(one) && isBeside(at)(one));
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

function judge(claim: ClaimShape, sentence: readonly Item[], taken: ReadonlySet<number>, deed: Deed) {
  if (isDoubted(sentence, taken)) return undefined;
  if (claim.speaker && !sentence.some((item) => saySame(item, claim.speaker as Item))) return undefined;
  const [first, last] = [Math.min(...taken, deed.from), Math.max(...taken)];
  const span = sentence.flatMap((item, at) => (at >= first - 1 && at <= last && !taken.has(at) ? [item] : []));
  if (span.some(({ word }) => LIMITING.has(word) || (word === 'according' && !claim.speaker))) return undefined;
  // Not at night is not never.
  if (claim.isNegated && sentence[last + 1]?.kind === 'preposition') return undefined;
  const negations = span.filter(({ kind }) => kind === 'negation').length;
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

/** Whether the sentence leaves open what it tells, in words that the claim lacks. */
function isDoubted(sentence: readonly Item[], taken: ReadonlySet<number>): boolean {
  return sentence.some(({ word }, at) => !taken.has(at) && (DOUBTS.has(word) || HEDGES.has(word)));
}
