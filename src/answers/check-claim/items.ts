import { stem } from '../../language/stem.ts';
import { mayHaveVerb } from '../../language/verbs.ts';
import type { ClaimToken } from './claim-token.ts';
import { senseOf } from './senses.ts';
import { CONNECTIVES, PRONOUNS, RELATIVES } from './small-words.ts';

/** A part of a claim or a statement that tells something; a name of several words is one. */
export interface Item {
  kind: 'mark' | 'preposition' | 'join' | 'auxiliary' | 'negation' | 'number' | 'day' | 'month' | 'name' | 'word';
  /** Of a name all its words in order; else its sense. */
  keys: string[];
  word: string;
  written: string;
  isPossessive: boolean;
  /** In doubt it is one. */
  isVerb: boolean;
  /** A verb, and sure to be one: "fell" and "wanted", not "rain". */
  isPast: boolean;
  /** The little word before it: an article begins a noun, "to" a verb or a place. */
  led: 'article' | 'to' | 'nothing';
  /** After "that": a clause of its own begins. */
  isAfterThat: boolean;
}

/** What a text tells, without little words; `isName` knows names that have no entry of their own. */
export function itemsOf(tokens: readonly ClaimToken[], isName: (token: ClaimToken) => boolean): Item[] {
  const items: Item[] = [];
  let led: Item['led'] = 'nothing';
  let isAfterName = false;
  let isAfterThat = false;
  for (const [at, token] of joinPairs(tokens).entries()) {
    if ((token.role === 'empty' && !HAVE.has(token.word)) || isEmptyUnit(tokens, at)) {
      if (token.role === 'empty') isAfterName = false;
      isAfterThat ||= token.word === 'that';
      led = token.word === 'to' ? 'to' : ARTICLES.has(token.word) ? 'article' : led;
      continue;
    }
    const last = items.at(-1);
    // One name may be read as several words: "UK".
    const goesOn: boolean = token.written === '' && isAfterName;
    const named: boolean = goesOn || token.role === 'name' || (token.role === 'word' && isName(token));
    if (named && isAfterName && last && !last.isPossessive) {
      last.keys.push(token.key);
      last.written = `${last.written} ${token.written}`.trim();
      last.isPossessive = token.isPossessive;
      continue;
    }
    items.push({ ...toItem(token, named, led, last), isAfterThat });
    isAfterName = named;
    isAfterThat = false;
    // "The recently released"
    led = led === 'article' && /..ly$/.test(token.word) ? led : 'nothing';
  }
  return items;
}

function toItem(
  token: ClaimToken,
  named: boolean,
  led: Item['led'],
  last: Item | undefined,
): Omit<Item, 'isAfterThat'> {
  const { word, key, written, role, isPossessive } = token;
  const kind = named ? 'name' : kindOf(token);
  const isNoun =
    token.isCompound || led === 'article' || last?.isPossessive || last?.kind === 'number' || PRONOUNS.has(word);
  const isVerb = kind === 'word' && !isNoun && (SAYING.has(word) || mayHaveVerb([word]));
  const isPast = isVerb && (/e[dn]$/.test(word) || !word.startsWith(stem(word).replace(/i$/, '')));
  const keys = [HAVE.has(word) ? 'have' : kind === 'word' ? senseOf(word, key) : MAYBE.has(word) ? 'may' : key];
  return { kind: role === 'clause' ? 'mark' : kind, keys, word, written, isPossessive, isVerb, isPast, led };
}

function kindOf({ role, word, key }: ClaimToken): Item['kind'] {
  if (role === 'clause') return 'mark';
  if (role !== 'word' && role !== 'empty') return role;
  if (key === 'be' || HAVE.has(word) || AUXILIARIES.has(word)) return 'auxiliary';
  if (JOINS.has(word) || RELATIVES.has(word)) return 'join';
  return CONNECTIVES.has(word) || PLACES.has(word) ? 'preposition' : 'word';
}

/** "Take place" is one word in two. */
function joinPairs(tokens: readonly ClaimToken[]): ClaimToken[] {
  return tokens.map((token, at) => {
    if (token.key === 'take' && tokens[at + 1]?.word === 'place') return { ...token, word: 'happen', key: 'happen' };
    return token.word === 'place' && tokens[at - 1]?.key === 'take' ? { ...token, role: 'empty' } : token;
  });
}

/** The proof of the numbers looks at what they are of; people and years of age are counted anyhow. */
function isEmptyUnit(tokens: readonly ClaimToken[], at: number): boolean {
  const [word, before] = [tokens[at]?.word ?? '', tokens[at - 1]];
  if (word === 'aged') return tokens[at + 1]?.role === 'number';
  if (word === 'old') return isEmptyUnit(tokens, at - 1);
  const isAge = /^years?$/.test(word) && tokens[at + 1]?.word === 'old';
  return before?.role === 'number' && (MONEY.has(word) || isAge);
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const ARTICLES = set('a an the');
const HAVE = set('has have had having');
const MAYBE = set('may might could');
export const SAYING = set('say says said tell tells told');
const MONEY = set('euro euros pound pounds dollar dollars people persons');
const AUXILIARIES = set('be will can could may might must should would shall cannot going gets got');
/** Begin a clause of their own. */
const JOINS = set('and but or while whereas when although though because so then if');
const PLACES = set('inside within across during per among behind beside below above around along despite without');

/** Whether two items say the same; a name may be its last words alone. */
export function saySame(one: Item, other: Item): boolean {
  if (one.kind === 'name' || other.kind === 'name') {
    const [shorter, longer] = one.keys.length < other.keys.length ? [one.keys, other.keys] : [other.keys, one.keys];
    return shorter.every((key, at) => key === longer[longer.length - shorter.length + at]);
  }
  return one.kind === other.kind && one.keys[0] === other.keys[0];
}
