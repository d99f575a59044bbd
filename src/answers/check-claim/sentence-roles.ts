import type { Phrase } from './claim-shape.ts';
import type { Deed } from './deed.ts';
import { type Item, SAYING } from './items.ts';
import { isModifier, NEAR, prepositionOf, startOf } from './noun-phrase.ts';
import { CLAUSES, RELATIVES } from './small-words.ts';

export function hasRole(sentence: readonly Item[], deed: Deed, place: number, role: 'doer' | 'sufferer'): boolean {
  const by = prepositionOf(sentence, place);
  const next = sentence[place + 1];
  if (deed.sort === 'noun') {
    if (role === 'sufferer')
      return place > deed.at && (by === 'of' || by === undefined) && isNear(sentence, deed, deed.at, place);
    if (place > deed.at && by === 'of' && deed.isIntransitive) return true;
    if (AGENT.test(sentence[deed.at]?.word ?? '') && isBeside(sentence, place, deed.at)) return true;
    const isOwner = place < deed.at && sentence[place]?.isPossessive === true && deed.at - place <= 2;
    return isOwner || (place > deed.at && by === 'by');
  }
  if (sentence[place]?.isPossessive) return false;
  const isSubject = (deed.sort === 'passive') === (role === 'sufferer');
  if (isSubject) return place < deed.from && isSubjectOf(sentence, place, deed);
  if (place < deed.from) return isRelativeObject(sentence, place, deed);
  // "Warned the decision could escalate" does not warn the decision.
  if (next?.kind === 'auxiliary' || (next?.isPast && next.led === 'nothing' && !next.isAfterThat)) return false;
  if (deed.sort === 'passive') return by === 'by' && deed.scope.has(place);
  return (by === undefined || by === 'to') && deed.scope.has(place);
}

/** Who does something: a chairman chairs. */
const AGENT = /(?:(?:m[ae]n|er|or|chair|head|ist)s?)$/;

function isBeside(sentence: readonly Item[], one: number, other: number): boolean {
  const gap = sentence.slice(Math.min(one, other) + 1, Math.max(one, other));
  return gap.length <= 1 && gap.every(({ kind }) => kind === 'mark');
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
  if (by !== 'of' && isToldBy(sentence, place, deed.from)) return true;
  // "An inquiry, led by …"
  if (by === undefined && isAfterMark && deed.isReduced && !hasVerbIn(sentence, place + 1, deed.from)) return true;
  const isFree = deed.isDependent && (by === 'with' || isAfterMark || place === deed.from - 1);
  // "After a petition collected …"
  const isTemporal = by === 'after' || by === 'since';
  if (by !== undefined && !isFree && !(isTemporal && isPlain(sentence.slice(place + 1, deed.from)))) return false;
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
    // "A met B, and C …", but not "A and C …"
    const isNewSubject = joins >= 0 && behind.some((item) => isNounStart(item));
    return !isNewSubject || !hasVerb(sentence, start);
  }
  // "Each passenger trapped in the tunnel was offered …"
  if (verbs.length === 1 && gap[0] === verbs[0] && gap[0]?.isPast && deed.auxiliaries.size > 0) return true;
  if (RELATIVES.has(gap[0]?.word ?? '') || gap[0]?.word === 'that') return verbs.length <= 1;
  if (deed.isDependent) return true;
  return joins >= 0 && told[joins]?.word === 'and' && !behind.some((item) => isNounStart(item));
}

/** "Caused by wind and rain that led …", "for the lamp which broke": what a noun does is told right behind it. */
function isToldBy(sentence: readonly Item[], place: number, from: number): boolean {
  const which = sentence[from - 1];
  const end = sentence[from]?.isAfterThat ? from : which && RELATIVES.has(which.word) ? from - 1 : undefined;
  return end !== undefined && sentence.slice(place + 1, end).every((item) => item.word === 'and' || isModifier(item));
}

function isPlain(gap: readonly Item[]): boolean {
  return gap.every(({ kind, isVerb }) => kind !== 'mark' && kind !== 'join' && !isVerb);
}

/** Whether a verb stands before this place in its own clause. */
function hasVerb(sentence: readonly Item[], place: number): boolean {
  const mark = sentence.slice(0, place).findLastIndex(({ kind }) => kind === 'mark');
  return hasVerbIn(sentence, mark + 1, place);
}

function hasVerbIn(sentence: readonly Item[], from: number, to: number): boolean {
  return sentence
    .slice(from, to)
    .some(({ kind, isVerb, isPast, led }) => kind === 'auxiliary' || (isVerb && (isPast || led === 'to')));
}

/** Undefined where an aside is not closed, unless it is about the subject itself: ", which …". */
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
  // "The dead were taken away": nothing was taken to them.
  if (by === 'to' && other === undefined && place < deed.from) return false;
  if (place < deed.from && isOfVerbBefore(sentence, place, deed.from)) return false;
  if (Math.abs(place - last) <= NEAR && isNear(sentence, deed, Math.min(place, last), Math.max(place, last)))
    return true;
  if (place > deed.at) return deed.scope.has(place);
  return (
    isNear(sentence, deed, place, deed.from) ||
    (other !== undefined && !sentence.slice(0, place).some(({ isPast }) => isPast))
  );
}

/** “Born in Cairo and moved”: Cairo is told of the birth. */
function isOfVerbBefore(sentence: readonly Item[], place: number, from: number): boolean {
  const mark = sentence.slice(0, place).findLastIndex(({ kind }) => kind === 'mark');
  const isJoined = sentence.slice(place + 1, from).some(({ kind, word }) => kind === 'join' || CLAUSES.has(word));
  return isJoined && sentence.slice(mark + 1, place).some(({ isVerb, kind }) => isVerb || kind === 'auxiliary');
}

const ANYWHERE: ReadonlySet<string> = new Set('in at on into onto inside within across during for of to'.split(' '));

export function isSamePlace(by: string | undefined, other: string | undefined, item: Item | undefined): boolean {
  if (by === other) return true;
  const isLoose = (word: string | undefined) =>
    word === undefined || ANYWHERE.has(word) || (word === 'from' && item?.kind === 'month');
  return isLoose(by) && (isLoose(other) || item?.isPossessive === true);
}
