import { type ClaimShape, isInChain, isPassive, type Phrase } from './claim-shape.ts';
import { type Item, SAYING, saySame } from './items.ts';
import { RELATIVES } from './small-words.ts';

/** A verb of a sentence, with what stands before it. */
export interface Deed {
  at: number;
  /** Where its auxiliaries begin. */
  from: number;
  auxiliaries: ReadonlySet<string>;
  sort: 'active' | 'passive' | 'noun';
  /** "Prompted Ukraine to announce", "killing 107". */
  isDependent: boolean;
  /** The claim names nothing that it is done to. */
  isIntransitive: boolean;
  /** Whether the claim has this word too, so that it may stand anywhere. */
  isShared(item: Item): boolean;
}

export function readDeed(sentence: readonly Item[], at: number, claim?: ClaimShape): Deed {
  let from = at;
  while (from > 0 && isInChain(sentence[from - 1])) from--;
  const auxiliaries = new Set(
    sentence.slice(from, at).flatMap(({ kind, keys: [key = ''] }) => (kind === 'auxiliary' ? [key] : [])),
  );
  const item = sentence[at] as Item;
  const governor = sentence.slice(0, from).findLastIndex(({ isVerb }) => isVerb);
  if (sentence[from]?.led === 'to') {
    const isAlone = governor < from - 1 && auxiliaries.has('be');
    if (isAlone || PLANS.test(sentence[governor]?.keys[0] ?? '') || sentence[from - 1]?.keys[0] === 'be')
      auxiliaries.add('will');
    else if (governor > 0)
      for (const mood of readDeed(sentence, governor).auxiliaries) if (mood !== 'be') auxiliaries.add(mood);
  }
  const isNoun = item.kind === 'word' && !item.isVerb && !/(?:ing|ed)$/.test(item.word);
  const isReduced = sentence[at + 1]?.word === 'by' && item.isPast;
  const passive = isReduced || isPassive(item, auxiliaries) || isListedPassive(sentence, at);
  return {
    at,
    from,
    auxiliaries,
    sort: isNoun ? 'noun' : passive ? 'passive' : 'active',
    isDependent: sentence[from]?.led === 'to' || (item.word.endsWith('ing') && auxiliaries.size === 0),
    isIntransitive: claim?.others[0]?.by !== undefined || claim?.others.length === 0,
    isShared: (item) => claim?.items.some((one) => saySame(one, item)) === true,
  };
}

const PLANS = /^(?:~?plan|~?intend|set|due|schedul)/;

/** "Were woken and taken" */
function isListedPassive(sentence: readonly Item[], at: number): boolean {
  if (sentence[at - 1]?.word !== 'and' || !sentence[at]?.isPast) return false;
  const before = sentence.slice(0, at - 1).findLastIndex(({ isPast }) => isPast);
  return before > 0 && sentence[before - 1]?.keys[0] === 'be';
}

/** Words of a phrase that stand further apart belong to something else. */
export const NEAR = 4;

export function hasRole(sentence: readonly Item[], deed: Deed, place: number, role: 'doer' | 'sufferer'): boolean {
  const by = prepositionOf(sentence, place);
  const next = sentence[place + 1];
  if (deed.sort === 'noun') {
    if (role === 'sufferer')
      return place > deed.at && (by === 'of' || by === undefined) && isNear(sentence, deed, deed.at, place);
    if (place > deed.at && by === 'of' && deed.isIntransitive) return true;
    const isOwner = place < deed.at && sentence[place]?.isPossessive === true && deed.at - place <= 2;
    return isOwner || (place > deed.at && by === 'by');
  }
  if (sentence[place]?.isPossessive) return false;
  const isSubject = (deed.sort === 'passive') === (role === 'sufferer');
  if (isSubject) return place < deed.from && isSubjectOf(sentence, place, deed);
  if (place < deed.from) return isRelativeObject(sentence, place, deed);
  // "Warned the decision could escalate" does not warn the decision.
  if (next?.kind === 'auxiliary' || (next?.isPast && next.led === 'nothing')) return false;
  if (deed.sort === 'passive') return by === 'by' && isNear(sentence, deed, deed.at, place);
  return (by === undefined || by === 'to') && isNear(sentence, deed, deed.at, place);
}

/** "The hoard, which a farmer found" */
function isRelativeObject(sentence: readonly Item[], place: number, { from }: Deed): boolean {
  const [next, second] = [sentence[place + 1], sentence[place + 2]];
  const which = next?.kind === 'mark' ? second : next;
  if (which?.word !== 'which' && which?.word !== 'whom') return false;
  const told = sentence.slice(sentence.indexOf(which) + 1, from);
  return told.length > 0 && told.every((item) => isModifier(item));
}

/** Whether a noun is who or what does, or what a passive verb is done to. */
function isSubjectOf(sentence: readonly Item[], place: number, deed: Deed): boolean {
  const start = startOf(sentence, place);
  const before = sentence[start - 1];
  const by = prepositionOf(sentence, place);
  const isAfterMark = sentence[deed.from - 1]?.kind === 'mark';
  const isFree = deed.isDependent && (by === 'with' || isAfterMark || place === deed.from - 1);
  if (by !== undefined && !isFree) return false;
  const gap = sentence.slice(place + 1, deed.from);
  const told = withoutAsides(gap);
  if (told === undefined) return false;
  const verbs = told.filter(({ isVerb, kind }) => isVerb || kind === 'auxiliary');
  // "Prompted Ukraine to announce": only what depends on a verb has the object of another as its subject.
  const isClause = sentence[start]?.isAfterThat || SAYING.has(before?.word ?? '');
  if (before?.isVerb && !deed.isDependent && !isClause) return false;
  const joins = told.findLastIndex(({ kind }) => kind === 'join' || kind === 'mark');
  const behind = told.slice(joins + 1);
  if (verbs.length === 0) {
    const isNewSubject = joins >= 0 && behind.some((item) => isNounStart(item));
    return !isNewSubject;
  }
  if (RELATIVES.has(gap[0]?.word ?? '') || gap[0]?.word === 'that') return verbs.length <= 1;
  if (deed.isDependent) return true;
  return joins >= 0 && told[joins]?.word === 'and' && !behind.some((item) => isNounStart(item));
}

/** Nothing where an aside is not closed, unless it is about the subject itself: ", which …". */
function withoutAsides(gap: readonly Item[]): Item[] | undefined {
  const marks = gap.flatMap(({ kind }, at) => (kind === 'mark' ? [at] : []));
  const [first] = marks;
  const last = marks.at(-1);
  if (first === undefined || last === undefined) return [...gap];
  if (first === last) {
    const behind = gap.slice(first + 1);
    if (behind.length === 0 || RELATIVES.has(behind[0]?.word ?? '')) return gap.slice(0, first);
    return gap.filter((_, at) => at !== first);
  }
  return last - first > LONGEST_ASIDE ? undefined : [...gap.slice(0, first), ...gap.slice(last + 1)];
}

const LONGEST_ASIDE = 20;

function isNounStart({ kind, led }: Item): boolean {
  return kind === 'name' || kind === 'number' || led === 'article';
}

function startOf(sentence: readonly Item[], place: number): number {
  let start = place;
  while (start > 0 && sentence[start]?.led === 'nothing' && isModifier(sentence[start - 1])) start--;
  return start;
}

function isModifier(item: Item | undefined): boolean {
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
  if (item?.led === 'to' && !item.isVerb) return 'to';
  const before = sentence[start - 1];
  if (before?.kind === 'preposition') return before.word;
  // "Strong winds and heavy rain" hang on the same.
  const isListed = before?.word === 'and' && start > 2 && isModifier(sentence[start - 2]);
  return isListed ? prepositionOf(sentence, start - 2) : undefined;
}

/** Whether nothing else is said between a verb and what follows it. */
function isNear(sentence: readonly Item[], deed: Deed, from: number, place: number): boolean {
  const gap = sentence.slice(from + 1, place).filter((item) => !deed.isShared(item));
  return !gap.some(
    ({ kind, isVerb, isPast, led, word }) =>
      kind === 'auxiliary' || (kind === 'join' && word !== 'and') || (isVerb && (isPast || led === 'to')),
  );
}

/** Whether something is told about a deed: where, when, how, of what. */
export function isAbout(sentence: readonly Item[], deed: Deed, place: number, { by }: Phrase, last: number): boolean {
  const other = prepositionOf(sentence, place);
  if (!isSamePlace(by, other, sentence[place])) return false;
  if (Math.abs(place - last) <= NEAR && isNear(sentence, deed, Math.min(place, last), Math.max(place, last)))
    return true;
  if (place > deed.at) return isNear(sentence, deed, deed.at, place);
  return (
    isNear(sentence, deed, place, deed.from) ||
    (other !== undefined && !sentence.slice(0, place).some(({ isPast }) => isPast))
  );
}

const ANYWHERE: ReadonlySet<string> = new Set('in at on into onto inside within across during for of to'.split(' '));

export function isSamePlace(by: string | undefined, other: string | undefined, item: Item | undefined): boolean {
  if (by === other) return true;
  const isLoose = (word: string | undefined) => word === undefined || ANYWHERE.has(word);
  return isLoose(by) && (isLoose(other) || item?.isPossessive === true);
}
