import { isMostlyCapitalised } from '../../language/english-words.ts';
import { stem } from '../../language/stem.ts';
import { opposites } from '../veto/opposites.ts';
import type { Difference } from './align.ts';
import { bearsOut, isKnownAnyhow } from './bears-out.ts';
import { agrees, withoutBounds } from './bounds.ts';
import { type ClaimShape, shapeOf } from './claim-shape.ts';
import type { ClaimToken } from './claim-token.ts';
import { type Item, itemsOf, saySame } from './items.ts';
import { type Statements, tellsEnough } from './learn-statements.ts';
import { sameWord } from './same-words.ts';
import { CONNECTIVES, DETERMINERS, LIMITS, PRONOUNS } from './small-words.ts';
import { MOST_COMPARED, type Statement } from './statements.ts';

/** What a statement has to a claim that it says in another way. */
export interface Loosely {
  statement: Statement;
  difference?: Difference;
  /** What the statement has in its place, in lower case. */
  instead: string[];
}

const FEWEST_SAME = 2;
/** Another one contradicts only where enough else agrees. */
const FEWEST_BESIDE: Record<Difference, number> = { number: 1, date: 2, name: 3, negation: 2 };
const MOST_TOKENS = 40;
/** Words of statements tried in place of a claim's; more are of texts that repeat themselves. */
const MOST_EXCHANGED = 1_000;
/** Shorter ones only stress a word or two. */
const QUOTED = /["“„«][^"”“»]*(?:\s[^"”“»\s]+){4}["”“»]?/u;
const BE: ReadonlySet<string> = new Set(['be']);

/** Says what the story has to a claim in other words; nothing where it is not sure, or where it has both. */
export function weighLoosely(
  claim: string,
  tokens: readonly ClaimToken[],
  { statementsLike, isSupported, isName, title }: Statements,
): Loosely | undefined {
  if (tokens.length > MOST_TOKENS) return undefined;
  const capitals = capitalsOf(claim, isName);
  const isNamed = ({ written }: ClaimToken) => isName(ownerOf(written)) ?? capitals.has(ownerOf(written));
  const compare = (put: readonly ClaimToken[]): Found[] | undefined => {
    const asked = withoutBounds(put);
    const items = itemsOf(asked.tokens, isNamed);
    const shape = shapeOf(items);
    if (!shape) return [];
    const words = put.filter((token) => !isFree(token, isNamed(token)) && isNeeded(token, shape));
    const needed = words.length > 0 ? words : put.filter((token) => token.role === 'name' || isNamed(token));
    if (needed.length === 0) return [];
    const statements = statementsLike(needed, MOST_COMPARED + 1);
    if (statements.length > MOST_COMPARED) return undefined;
    return statements.flatMap((statement) => compareWith(items, shape, asked.bounds, statement) ?? []);
  };
  const isNeeded = ({ word }: ClaimToken, shape: ClaimShape) => {
    const free = shape.others.filter((phrase) => isKnownAnyhow(phrase, title)).flatMap(({ items }) => items);
    const item = shape.items.find((one) => one.kind === 'word' && one.word === word);
    return item !== undefined && item.keys[0] !== '~happen' && !free.includes(item);
  };
  const readOnce = (statement: Statement) => {
    const known = readings.get(statement);
    if (known) return known;
    const { tokens: said, bounds } = withoutBounds(statement.tokens);
    const reading = { sentence: itemsOf(said, ({ written }) => isName(ownerOf(written)) === true), bounds };
    readings.set(statement, reading);
    return reading;
  };
  let exchanged = 0;
  const compareWith = (
    items: readonly Item[],
    shape: ClaimShape,
    asked: Bounds,
    statement: Statement,
  ): Found | undefined => {
    if (statement.tokens.some((_, at) => isSupposed(statement.tokens, at))) return undefined;
    const { sentence, bounds } = readOnce(statement);
    // Who says what stands in quotation marks answers for it alone.
    const isQuoted = statement.citations.some(({ quote }) => QUOTED.test(quote));
    if (isQuoted && !items.some(({ keys: [key] }) => key === '~say' || key === 'accord')) return undefined;
    const found = bearsOut(shape, sentence, title);
    const telling = items.filter(({ kind }) => TELLING.has(kind));
    if (found && telling.length < FEWEST_SAME) return undefined;
    if (found === 'denied') return { statement, difference: { kind: 'negation' } };
    if (found) return telling.every((item) => isBounded(item, asked, bounds)) ? { statement } : undefined;
    if (statement.citations.length === 0) return undefined;
    for (const claimed of telling) {
      const kind = DIFFERENCES[claimed.kind];
      if (!kind || telling.length - 1 < FEWEST_BESIDE[kind]) continue;
      if (claimed.keys.some((key) => statement.tokens.some((token) => token.key === key))) continue;
      for (const [at, instead] of sentence.entries()) {
        if (instead.kind !== claimed.kind || items.some((item) => saySame(item, instead))) continue;
        if (kind === 'name' && isOneOf(sentence, at)) continue;
        if (
          kind === 'number' &&
          agrees(Number(claimed.keys[0]), Number(instead.keys[0]), bounds.get(instead.keys[0] ?? '')) !== false
        )
          continue;
        const { keys, word, written } = instead;
        if (++exchanged > MOST_EXCHANGED) return undefined;
        const put = shapeOf(items.map((item) => (item === claimed ? { ...item, keys, word, written } : item)));
        if (put && bearsOut(put, sentence, title) === 'said') return { statement, difference: { kind, instead } };
      }
    }
    return undefined;
  };
  const found = compare(tokens);
  const opposed = turned(tokens).map(compare);
  if (!found || opposed.some((one) => !one)) return undefined;
  const denied = opposed
    .flatMap((one) => one ?? [])
    .flatMap(({ statement, difference }): Found[] =>
      difference ? [] : [{ statement, difference: { kind: 'negation' } }],
    );
  const said = found.filter(({ difference }) => !difference);
  const otherwise = [...found.filter(({ difference }) => difference), ...denied];
  const supported = said.find(({ statement }) => isSupported(claim, statement.citations));
  if (said.length > 0) {
    // What two articles say in two ways is not decided.
    const articles = new Set(said.flatMap(({ statement }) => articlesOf(statement)));
    const isDisputed = otherwise.some(({ statement }) =>
      articlesOf(statement).some((article) => !articles.has(article)),
    );
    return supported && !isDisputed ? { statement: supported.statement, instead: [] } : undefined;
  }
  const [first] = otherwise;
  if (!first?.difference || otherwise.some(({ difference }) => difference?.kind !== first.difference?.kind))
    return undefined;
  const { kind, instead } = first.difference;
  return { statement: first.statement, difference: kind, instead: instead ? [instead.written] : [] };
}

function articlesOf({ citations }: Statement): string[] {
  return citations.map(({ article }) => article);
}

/** Statements are read once, and forgotten with their pack. */
const readings = new WeakMap<Statement, { sentence: Item[]; bounds: Bounds }>();

type Bounds = ReturnType<typeof withoutBounds>['bounds'];

interface Found {
  statement: Statement;
  difference?: { kind: Difference; instead?: Item };
}

const TELLING: ReadonlySet<Item['kind']> = new Set(['number', 'day', 'month', 'name', 'word']);
const DIFFERENCES: Partial<Record<Item['kind'], Difference>> = {
  number: 'number',
  day: 'date',
  month: 'date',
  name: 'name',
};

/** "Up to 190" is not 190, but may be said of it again. */
function isBounded({ kind, keys: [key = ''] }: Item, asked: Bounds, said: Bounds): boolean {
  const bound = kind === 'number' ? said.get(key) : undefined;
  return bound === undefined || bound === 'about' || asked.get(key) === bound;
}

/** One of several may be another. */
function isOneOf(sentence: readonly Item[], at: number): boolean {
  return [sentence[at - 1], sentence[at + 1]].some((beside) => ['and', 'or', 'including'].includes(beside?.word ?? ''));
}

/** "Had the silos gone up, …" */
function isSupposed(tokens: readonly ClaimToken[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  const isTurned =
    next !== undefined && (next.role === 'name' || DETERMINERS.has(next.word) || PRONOUNS.has(next.word));
  return isTurned && /^(?:had|were|should)$/.test(tokens[at]?.word ?? '') && (!before || before.role === 'clause');
}

/** What a statement need not have to be looked at. */
function isFree({ role, word, key }: ClaimToken, isNamed: boolean): boolean {
  return role !== 'word' || isNamed || CONNECTIVES.has(word) || BE.has(key) || LIMITS.has(word);
}

function ownerOf(written: string): string {
  return written.replace(/['’ʼ]s?$/u, '');
}

/** The words of a claim that are written as names, in lower case; the first one only where it can hardly be anything else. */
function capitalsOf(claim: string, isName: (word: string) => boolean | undefined): ReadonlySet<string> {
  const words = claim.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  const capitals = words.map((word) => /^\p{Lu}/u.test(word));
  if (capitals.slice(1).filter(Boolean).length * 2 > words.length) return new Set();
  const named = words.filter((word, at) => {
    if (at > 0) return capitals[at];
    return (
      capitals[0] &&
      ((capitals[1] && tellsEnough(word.toLowerCase())) ||
        [isName, isMostlyCapitalised].some((is) => is(ownerOf(word.toLowerCase()))))
    );
  });
  return new Set(named.map((word) => ownerOf(word.toLowerCase())));
}

/** A claim with one of its words turned into its opposite, once for each. */
function turned(tokens: readonly ClaimToken[]): ClaimToken[][] {
  return tokens.flatMap((token, at) => {
    const others = token.role === 'word' ? (opposites.get(stem(token.word)) ?? []) : [];
    const turns = new Map(others.map((other) => [sameWord(other.word) ?? other.stem, other.word]));
    return [...turns].map(([key, word]) => tokens.with(at, { ...token, key, word }));
  });
}
