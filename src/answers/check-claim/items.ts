import { englishCount, isMostlyCapitalised } from '../../language/english-words.ts';
import { NEVER_NAMES } from '../../language/names/titles.ts';
import { mayHaveVerb } from '../../language/verbs.ts';
import type { ClaimToken } from './claim-token.ts';
import { joinWords } from './joined-words.ts';
import { isPastForm } from './past-form.ts';
import { senseOf } from './senses.ts';
import { CONNECTIVES, PLACES, PRONOUNS, RELATIVES } from './small-words.ts';

/** A part of a claim or a statement that tells something; a name of several words is one. */
export interface Item {
  kind: 'mark' | 'preposition' | 'join' | 'auxiliary' | 'negation' | 'number' | 'day' | 'month' | 'name' | 'word';
  /** Of a name all its words in order; else its sense. */
  keys: string[];
  word: string;
  written: string;
  isPossessive: boolean;
  /** Half of "14-year-old". */
  isCompound: boolean;
  /** In doubt it is one. */
  isVerb: boolean;
  /** A verb, and sure to be one: "fell" and "wanted", not "rain". */
  isPast: boolean;
  /** The little word before it: an article begins a noun, "to" a verb or a place. */
  led: 'article' | 'to' | 'nothing';
  /** "To the harbour": where "to" goes with an article. */
  isAfterTo: boolean;
  /** Wider senses: a van is a vehicle. Only of what a statement tells. */
  kinds?: readonly string[];
  /** After "that": a clause of its own begins. */
  isAfterThat: boolean;
  /** The place of its first token. */
  at: number;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What a text tells, without little words; `isName` knows names that have no entry of their own. */
export function itemsOf(tokens: readonly ClaimToken[], isName: (token: ClaimToken) => boolean): Item[] {
  const items: Item[] = [];
  let led: Item['led'] = 'nothing';
  let isAfterName = false;
  let isAfterThat = false;
  let isAfterTo = false;
  let isCounted = false;
  const joined = joinWords(tokens);
  for (const [at, token] of joined.entries()) {
    const isOwn = isPossessivePronoun(tokens, at);
    if (isOwn || (token.role === 'empty' && !HAVE.has(token.word)) || isEmptyUnit(tokens, at)) {
      if (isOwn || token.role === 'empty') isAfterName = false;
      isAfterThat ||= token.word === 'that';
      isAfterTo ||= token.word === 'to';
      led = token.word === 'to' ? 'to' : isOwn || ARTICLES.has(token.word) ? 'article' : led;
      isCounted ||= isEmptyUnit(tokens, at);
      continue;
    }
    const last = items.at(-1);
    // One name may be read as several words: "UK".
    const goesOn: boolean = token.written === '' && isAfterName;
    const named: boolean =
      goesOn ||
      token.role === 'name' ||
      DESIGNATION.test(token.written) ||
      (token.role === 'word' && (HONORIFICS.has(token.word) || !NEVER_NAMES.has(token.word)) && isName(token));
    // An alias is a whole name: two side by side are two.
    const isWhole = token.key.startsWith('@') && last?.keys.every((key) => key.startsWith('@'));
    if (named && isAfterName && last && !last.isPossessive && !isWhole) {
      last.keys.push(token.key);
      last.written = `${last.written} ${token.written}`.trim();
      last.isPossessive = token.isPossessive;
      continue;
    }
    items.push({ ...toItem(token, named, led, isCounted ? undefined : last), isAfterThat, isAfterTo, at });
    isAfterTo = false;
    isCounted = false;
    isAfterName = named;
    isAfterThat = false;
    // "The recently released"
    led = (led === 'article' && /..ly$/.test(token.word)) || token.word === 'no' ? 'article' : 'nothing';
  }
  return items.map((item, at) => (GOT.has(item.word) && !items[at + 1]?.isPast ? { ...item, ...GET } : item));
}

/** "Got a medal", but not "got hurt". */
const GOT = set('gets got');
const GET: Partial<Item> = { kind: 'word', keys: [senseOf('get', 'get')], isVerb: true, isPast: true };

function toItem(
  token: ClaimToken,
  named: boolean,
  led: Item['led'],
  last: Item | undefined,
): Omit<Item, 'isAfterThat' | 'isAfterTo' | 'at'> {
  const { word, key, written, role, isPossessive, isCompound } = token;
  const kind = named ? 'name' : kindOf(token);
  const isNoun =
    token.isCompound ||
    led === 'article' ||
    last?.isPossessive ||
    last?.kind === 'number' ||
    /^(?:each|every)$/.test(last?.word ?? '') ||
    PRONOUNS.has(word) ||
    PERSONS.test(word) ||
    (led === 'nothing' && isNounAfter(last, word));
  const isVerb = kind === 'word' && !isNoun && (SAYING.has(word) || mayHaveVerb([word]));
  const isPast = isVerb && led !== 'to' && isPastForm(word);
  const keys = [HAVE.has(word) ? 'have' : kind === 'word' ? senseOf(word, key) : MAYBE.has(word) ? 'may' : key];
  return {
    kind: role === 'clause' ? 'mark' : kind,
    keys,
    word,
    written,
    isPossessive,
    isCompound,
    isVerb,
    isPast,
    led,
  };
}

/** "Of force", "the air force": no verb has this form there. */
function isNounAfter(last: Item | undefined, word: string): boolean {
  const isTold = last?.word.endsWith('ed') && last.led === 'article';
  if (!last || isPastForm(word) || (SAME_PAST.has(word) && !isTold) || word.endsWith('ing')) return false;
  if (last.kind === 'preposition') return true;
  const isBase = !word.endsWith('s');
  const isNoun = last.kind === 'name' || (last.kind === 'word' && !last.isVerb);
  return isBase && isNoun && last.led === 'article' && !PLURAL.test(last.word);
}

const SAME_PAST = set('set put cut hit let shut hurt cost burst read spread split quit bet rid');
/** "Employees": no form of a verb. */
const PERSONS = /(?:ploy|train|tend|refug|trust|nomin|evacu)ees?$/;
const PLURAL = /[^s]s$|^(?:police|people|men|women|children|who|all|both|many|most|some|few|several)$/;

function kindOf({ role, word, key }: ClaimToken): Item['kind'] {
  if (role === 'clause') return 'mark';
  if (role !== 'word' && role !== 'empty') return role;
  if (key === 'be' || HAVE.has(word) || AUXILIARIES.has(word)) return 'auxiliary';
  if (JOINS.has(word) || RELATIVES.has(word)) return 'join';
  return CONNECTIVES.has(word) || PLACES.has(word) ? 'preposition' : 'word';
}

/** "Her parents", not "took her on a trip". */
function isPossessivePronoun(tokens: readonly ClaimToken[], at: number): boolean {
  const [word, next] = [tokens[at]?.word ?? '', tokens[at + 1]];
  if (word !== 'her') return OWN.has(word);
  return next !== undefined && ['word', 'name', 'number'].includes(next.role) && !CONNECTIVES.has(next.word);
}

/** The proof of the numbers looks at what they are of; people and years of age are counted anyhow. */
function isEmptyUnit(tokens: readonly ClaimToken[], at: number): boolean {
  const [word, before] = [tokens[at]?.word ?? '', tokens[at - 1]];
  if (word === 'aged') return tokens[at + 1]?.role === 'number';
  if (word === 'old') return isEmptyUnit(tokens, at - 1);
  const isAge = /^years?$/.test(word) && tokens[at + 1]?.word === 'old';
  return before?.role === 'number' && (MONEY.has(word) || isAge);
}

/** "F-31B", but no "22nd". */
const DESIGNATION = /^\p{L}+-?\d[\p{L}\p{N}-]*$/u;
const HONORIFICS = set('mr mrs ms miss sir dame lord lady');
const ARTICLES = set('a an the');
const OWN = set('my your his its our their');
const HAVE = set('has have had having');
const MAYBE = set('may might could');
export const SAYING = set('say says said tell tells told');
const MONEY = set('euro euros pound pounds dollar dollars people persons');
const AUXILIARIES = set('be will can could may might must should would shall cannot going gets got');
/** Begin a clause of their own. */
const JOINS = set('and but or while whereas when although though because so then if');
/** Whether two items say the same; a name may be its last words alone, or a first name. */
export function saySame(one: Item, other: Item): boolean {
  if (one.kind === 'name' || other.kind === 'name') {
    const [short, long] = one.keys.length < other.keys.length ? [one, other] : [other, one];
    const begins = (from: number) => short.keys.every((key, at) => key === long.keys[from + at]);
    return (
      begins(long.keys.length - short.keys.length) ||
      (begins(0) && (isFullName(long) || isOffice(long) || isFirm(long)))
    );
  }
  return one.kind === other.kind && (one.keys[0] === other.keys[0] || isOfKind(one, other) || isOfKind(other, one));
}

function isOfKind({ kinds }: Item, { keys: [key = ''] }: Item): boolean {
  return kinds?.includes(key) === true;
}

/** "The keeper" of "Keeper Odalys Brennock", but no harbour of "Harbour Post". */
export function isOffice({ written }: Item): boolean {
  const [office = '', ...names] = written.split(' ');
  return !isUncommon(office) && names.length > 0 && names.every(isUncommon);
}

/** "Aldermere" is Aldermere Foods, though "Porth" is no Porth Library. */
function isFirm({ written }: Item): boolean {
  const [name = '', ...rest] = written.split(' ');
  return englishCount(name) === 0 && rest.length > 0 && rest.every((word) => FIRMS.has(word));
}

const FIRMS = set('foods rail motors airlines airways energy media systems holdings industries group inc corp ltd plc');

function isUncommon(word: string): boolean {
  return isMostlyCapitalised(word) || englishCount(word) === 0;
}

/** "Ahmed Mohamed", unlike "White House" and "Harbour Fund": of no other words. */
function isFullName({ keys, written }: Item): boolean {
  const words = written.split(' ');
  return keys.length === 2 && words.every(isUncommon);
}
