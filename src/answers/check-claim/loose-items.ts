import { mayHaveVerb } from '../../language/verbs.ts';
import type { ClaimToken } from './claim-token.ts';
import { PRONOUNS } from './small-words.ts';

/** A part of a claim or a statement that tells something; a name of several words is one. */
export interface Item {
  kind: 'mark' | 'soft' | 'negation' | 'number' | 'day' | 'month' | 'name' | 'word';
  /** Of a name all its words in order. */
  keys: string[];
  word: string;
  written: string;
  isPossessive: boolean;
  /** In doubt it is one. */
  isVerb: boolean;
  /** After "a", "the", "to" and the like: something new begins. */
  isLed: boolean;
}

/** Their choice seldom changes what is said: "in Kursk" and "inside Kursk". */
export const SOFT: ReadonlySet<string> = new Set('in at on of for during within into inside across'.split(' '));
/** An estimate of a number is still that number. */
const ROUGHLY: ReadonlySet<string> = new Set('about approximately around roughly circa some estimated'.split(' '));
/** The proof of the numbers looks at what they are of. */
const MONEY: ReadonlySet<string> = new Set('euro euros pound pounds dollar dollars'.split(' '));

/** What a text tells, without little words; `isName` knows names that have no entry of their own. */
export function itemsOf(tokens: readonly ClaimToken[], isName: (token: ClaimToken, at: number) => boolean): Item[] {
  const items: Item[] = [];
  let isLed = true;
  let isAfterName = false;
  for (const [at, token] of tokens.entries()) {
    const next = tokens.slice(at + 1, at + 3).find(({ role, word }) => role !== 'empty' && !ROUGHLY.has(word));
    const isMoney = MONEY.has(token.word) && tokens[at - 1]?.role === 'number';
    if (isMoney || token.role === 'empty' || (ROUGHLY.has(token.word) && next?.role === 'number')) {
      isLed = !isMoney;
      if (token.role === 'empty') isAfterName = false;
      continue;
    }
    const named = token.role === 'name' || (token.role === 'word' && isName(token, at));
    const last = items.at(-1);
    if (named && isAfterName && last && !last.isPossessive) {
      last.keys.push(token.key);
      last.written += ` ${token.written}`;
      last.isPossessive = token.isPossessive;
      continue;
    }
    items.push(toItem(token, named, isLed));
    isAfterName = named;
    isLed = token.role === 'clause';
  }
  return items;
}

function toItem(token: ClaimToken, named: boolean, isLed: boolean): Item {
  const { word, key, written, role, isPossessive } = token;
  const kind = named ? 'name' : SOFT.has(word) ? 'soft' : role === 'clause' ? 'mark' : role === 'empty' ? 'soft' : role;
  const isVerb = kind === 'word' && !PRONOUNS.has(word) && word !== 'am' && mayHaveVerb([word]);
  return { kind, keys: [key], word, written, isPossessive, isVerb, isLed };
}

/** "B was hit by A", put as "A hit B"; nothing where it is not put so. */
export function activeOf(items: readonly Item[]): Item[] | undefined {
  const by = items.findIndex(({ word }) => word === 'by');
  const be = items.findIndex(({ keys: [key] }) => key === 'be');
  if (be < 1 || by - be !== 2 || !items[be + 1]?.isVerb) return undefined;
  const behind = items.slice(by + 1);
  const end = behind.findIndex(({ kind, isVerb }, at) => kind === 'mark' || kind === 'soft' || (isVerb && at > 0));
  const doer = end < 0 ? behind : behind.slice(0, end);
  if (doer.length === 0 || items.slice(0, by).some(({ kind }) => kind === 'mark' || kind === 'negation'))
    return undefined;
  const verb = items[be + 1] as Item;
  const suffers = items.slice(0, be).map((item, at) => (at === 0 ? { ...item, isLed: true } : item));
  return [...doer, verb, ...suffers, ...(end < 0 ? [] : behind.slice(end))];
}

/** Whether two items of one kind say the same; a name may be its last words alone. */
export function saySame(one: Item, other: Item): boolean {
  if (one.kind !== other.kind) return false;
  const [shorter, longer] = one.keys.length < other.keys.length ? [one.keys, other.keys] : [other.keys, one.keys];
  return shorter.every((key, at) => key === longer[longer.length - shorter.length + at]);
}
