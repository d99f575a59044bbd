import { isTitle } from '../../language/names/titles.ts';
import type { ClaimToken } from './claim-token.ts';
import { type Item, isOffice, itemsOf } from './items.ts';
import { startOf } from './noun-phrase.ts';
import { CONDITIONS, HEDGES, REPORTING } from './small-words.ts';

/**
 * What a sentence tells by the way, as sentences of their own: "Brisk, founded in 1974, …" says that Brisk was founded in 1974,
 * ", Tom Hale, mayor of Porth, …" that he is the mayor.
 */
export function plainClauses(tokens: readonly ClaimToken[], isNamed: (token: ClaimToken) => boolean): ClaimToken[][] {
  const sentence = itemsOf(tokens, isNamed);
  const cut = (from: number, to: number) => {
    const part = tokens.slice(beginOf(sentence, from), sentence[to]?.at ?? tokens.length);
    const begin = part.findIndex(({ role, word }) => role !== 'empty' || DETERMINERS.has(word));
    return part.slice(Math.max(begin, 0));
  };
  const marks = sentence.flatMap(({ kind }, at) => (kind === 'mark' ? [at] : []));
  const told = marks.flatMap((mark, number) => {
    const from = (marks[number - 1] ?? -1) + 1;
    const next = marks[number + 1] ?? sentence.length;
    // "From Irving, Texas,"
    const isPlace = sentence[next - 1]?.kind === 'name' && sentence[next + 1]?.kind === 'name';
    const isClosed = isPlace && (marks[number + 2] ?? sentence.length) === next + 2;
    const end = isClosed && sentence[next - 2]?.kind === 'preposition' ? next + 2 : next;
    const noun = nounBefore(sentence, from, mark);
    if (noun === undefined || isReported(sentence.slice(0, noun))) return [];
    const subject = cut(noun, mark);
    const before = sentence[noun - 1];
    if (
      sentence[mark + 1]?.word === 'where' &&
      before?.kind === 'preposition' &&
      !isReported(sentence.slice(mark, end))
    )
      return [[...cut(mark + 2, end), ...cut(noun - 1, mark)]];
    if (isRelativeClause(sentence, mark + 1)) return [[...subject, ...cut(mark + 2, end)]];
    if (noun === 0 && isReduced(sentence, mark + 1) && opensVerb(sentence.slice(end + 1)))
      return [[...subject, BE, ...cut(mark + 1, end)]];
    const [one, other] = [sentence.slice(noun, mark), sentence.slice(mark + 1, next)];
    if (/^(?:and|or)$/.test(sentence[end + 1]?.word ?? '')) return [];
    if (isName(one) && isRole(other)) return [[...subject, BE, ...cut(mark + 1, end)]];
    // "Speaking for the defence, Tom Hale"
    const isOpening = noun !== from && !sentence.slice(from, noun).some(isFiniteVerb);
    return isRole(one) && one.at(-1)?.kind === 'word' && isName(other) && !isOpening
      ? [[...cut(mark + 1, end), BE, ...subject]]
      : [];
  });
  return [...told, ...reduced(sentence, cut), ...left(sentence, cut), ...offices(sentence, tokens)];
}

function isName(phrase: readonly Item[]): boolean {
  return phrase.length === 1 && phrase[0]?.kind === 'name' && !phrase[0].isPossessive && phrase[0].led === 'nothing';
}

/** "The mayor", "Porth's mayor" and "mayor of Porth", but neither "SC" nor "to the mayor" or "a boy from Porth". */
function isRole(phrase: readonly Item[]): boolean {
  const [first] = phrase;
  const end = phrase.findIndex(({ kind }) => kind === 'preposition');
  const head = phrase[(end < 0 ? phrase.length : end) - 1];
  if (!isNounPhrase(phrase) || head?.kind !== 'word' || phrase.slice(1).some(({ isAfterTo }) => isAfterTo))
    return false;
  return first?.led === 'article' || first?.isPossessive === true || phrase[end]?.word === 'of';
}

function isFiniteVerb({ kind, isPast }: Item): boolean {
  return kind === 'auxiliary' || isPast;
}

/** "Founded in 1974", but not "opened an inquiry". */
function isReduced(sentence: readonly Item[], at: number): boolean {
  const [item, next] = [sentence[at], sentence[at + 1]];
  return item !== undefined && isParticiple(item) && (next?.kind === 'preposition' || next?.kind === 'name');
}

/** "From three banks led by Orrin Bank" */
function reduced(sentence: readonly Item[], cut: (from: number, to: number) => ClaimToken[]): ClaimToken[][] {
  return sentence.flatMap((item, at) => {
    const next = sentence[at + 1];
    const isSure = next?.word === 'by' || (next?.kind === 'preposition' && TRANSITIVE.has(item.word));
    if (!isParticiple(item) || !isSure || !isNoun(sentence[at - 1])) return [];
    let from = startOf(sentence, at - 1);
    if (sentence[from - 1]?.word === 'of') from = startOf(sentence, from - 2);
    const before = sentence[from - 1];
    const isObject = before?.kind === 'preposition' || before?.isVerb === true;
    if (!isObject || isReported(sentence.slice(0, from))) return [];
    const end = sentence.findIndex(({ kind }, place) => place > at && (kind === 'mark' || kind === 'join'));
    return [[...cut(from, at), BE, ...cut(at, end < 0 ? sentence.length : end)]];
  });
}

/** Of these, no noun in front of them is the one who does it. */
const TRANSITIVE: ReadonlySet<string> = new Set(
  'installed built made founded held used written owned signed published created introduced designed named known given sent sold taken found produced caused carried committed filmed recorded painted planned paid released stolen discovered invented launched staged'.split(
    ' ',
  ),
);

/** "Left 312 passengers stuck in the tunnel": they were stuck. */
function left(sentence: readonly Item[], cut: (from: number, to: number) => ClaimToken[]): ClaimToken[][] {
  return sentence.flatMap((item, at) => {
    if (!LEAVING.test(item.word) || isReported(sentence.slice(0, at))) return [];
    const ends = sentence.findIndex(({ kind }, place) => place > at && (kind === 'mark' || kind === 'join'));
    const end = ends < 0 ? sentence.length : ends;
    const state = sentence.findIndex((one, place) => place > at + 1 && place < end && isState(one));
    if (state < 0 || !isNounPhrase(sentence.slice(at + 1, state))) return [];
    return [[...cut(at + 1, state), BE, ...cut(state, end)]];
  });
}

const LEAVING = /^(?:leav(?:es|ing)|left)$/;

function isState(item: Item): boolean {
  return isParticiple(item) || STATES.test(item.word);
}

const STATES = /^(?:stuck|without|dead|homeless|trapped|stranded)$/;

/** What somebody does: keeper, driver, pianist. */
const DOES = /(?:..er|..or|..ist|..ian|..man|..woman)$/;

/** "Keeper Odalys Brennock" is the keeper. */
function offices(sentence: readonly Item[], tokens: readonly ClaimToken[]): ClaimToken[][] {
  return sentence.flatMap((item) => {
    const [office, ...name] = tokens.slice(item.at, item.at + item.keys.length);
    if (!office || item.kind !== 'name' || item.isPossessive || name.length === 0 || !isOffice(item)) return [];
    if (!isTitle(office.word) && !DOES.test(office.word)) return [];
    return [[...name, BE, THE, { ...office, role: 'word', isPossessive: false }]];
  });
}

/** The first token of an item with the little words before it. */
function beginOf(sentence: readonly Item[], place: number): number {
  const before = sentence[place - 1];
  return before ? before.at + before.keys.length : 0;
}

/** Where the noun phrase starts that ends before a mark; undefined where it may be another one that is meant. */
function nounBefore(sentence: readonly Item[], from: number, mark: number): number | undefined {
  const last = sentence[mark - 1];
  const whole = sentence.slice(from, mark);
  const isOfOther = whole.some(({ word }) => word === 'of') && last?.kind === 'name';
  if (isNounPhrase(whole)) return isOfOther ? undefined : from;
  if (!last || !isNoun(last) || last.isPossessive) return undefined;
  const start = last.kind === 'name' && last.led === 'nothing' ? mark - 1 : startOf(sentence, mark - 1);
  const first = sentence[start];
  if (start <= from || sentence[start - 1]?.kind === 'join' || (first?.led !== 'article' && first?.kind !== 'name'))
    return undefined;
  // "The sister of Ada Wren, who …"
  const whose = sentence[start - 1]?.word === 'of' ? sentence[start - 2] : undefined;
  return whose && !EVENT.test(whose.word) ? undefined : start;
}

/** What is done by whom or to whom: it does nothing itself. */
const EVENT = /(?:tion|ment|ance|ence|val|sal|help|support|death|trial|arrest|murder)$/;

function isNounPhrase(items: readonly Item[]): boolean {
  const [first] = items;
  if (!first || items.length > LONGEST_PHRASE || !isNoun(items.at(-1)) || items.at(-1)?.isPossessive) return false;
  // "Face off", "up to five hours"
  if ((first.isVerb && first.led === 'nothing') || first.led === 'to' || first.isAfterTo) return false;
  // "The deal needs the approval"
  if (items.some(({ isVerb, led, word }, at) => at > 0 && isVerb && led === 'nothing' && /[^s]s$/.test(word)))
    return false;
  return items.every(
    (item, at) =>
      isNoun(item) || item.kind === 'number' || (at > 0 && item.kind === 'preposition' && OF_NOUNS.has(item.word)),
  );
}

const LONGEST_PHRASE = 7;
const OF_NOUNS: ReadonlySet<string> = new Set(['of', '=in', 'in', 'at', 'for', 'from']);
const NO_NOUN = /^(?:that|those|this|these|there|said|says?|saying|\w+ly|\w+ing)$/;

function isNoun(item: Item | undefined): boolean {
  return (
    item !== undefined && (item.kind === 'name' || (item.kind === 'word' && !item.isPast && !NO_NOUN.test(item.word)))
  );
}

/** ", which blocked …", but not ", which a farmer found". */
function isRelativeClause(sentence: readonly Item[], at: number): boolean {
  return /^(?:who|which)$/.test(sentence[at]?.word ?? '') && opensVerb(sentence.slice(at + 1));
}

function opensVerb(items: readonly Item[]): boolean {
  const first = items.find(({ kind, word }) => kind !== 'negation' && !/..ly$/.test(word));
  return first !== undefined && (first.kind === 'auxiliary' || (first.isVerb && first.led === 'nothing'));
}

function isParticiple({ word, isPast, led }: Item): boolean {
  return isPast && led === 'nothing' && (/e[dn]$/.test(word) || PARTICIPLES.has(word));
}

const PARTICIPLES: ReadonlySet<string> = new Set(
  'led made built born held known sent sold bought brought caught found hit kept left lost paid put read run seen set shot taught told worn won'.split(
    ' ',
  ),
);

/** Whether what follows is only what somebody says or supposes. */
function isReported(before: readonly Item[]): boolean {
  return before.some(({ word }) => REPORTING.has(word) || HEDGES.has(word) || CONDITIONS.has(word));
}

const DETERMINERS: ReadonlySet<string> = new Set(['a', 'an', 'the']);

const THE: ClaimToken = {
  key: 'the',
  word: 'the',
  written: 'the',
  role: 'empty',
  isPossessive: false,
  isCompound: false,
};
const BE: ClaimToken = {
  key: 'be',
  word: 'is',
  written: 'is',
  role: 'word',
  isPossessive: false,
  isCompound: false,
};
