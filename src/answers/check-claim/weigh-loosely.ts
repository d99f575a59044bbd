import { stem } from '../../language/stem.ts';
import { opposites } from '../veto/opposites.ts';
import type { Difference } from './align.ts';
import { mayContradict } from './another-name.ts';
import { bearsOut, isKnownAnyhow } from './bears-out.ts';
import { agrees, withoutBounds } from './bounds.ts';
import { capitalsOf, ownerOf } from './capitals.ts';
import { type ClaimShape, shapeOf } from './claim-shape.ts';
import type { ClaimToken } from './claim-token.ts';
import { excludes, isExclusive } from './exclusive-words.ts';
import { type Item, itemsOf, saySame } from './items.ts';
import type { Statements } from './learn-statements.ts';
import type { Reading } from './read-statement.ts';
import { sameWord } from './same-words.ts';
import { CONNECTIVES, LIMITS } from './small-words.ts';
import { MOST_COMPARED, type Statement } from './statements.ts';

/** A statement that says or contradicts a claim in other words. */
export interface LooseMatch {
  statement: Statement;
  difference?: Difference;
  /** What the statement has in its place, in lower case. */
  instead: string[];
}

const FEWEST_SAME = 2;
/** Another one contradicts only where enough else agrees. */
const FEWEST_BESIDE: Record<Difference, number> = { number: 1, date: 2, name: 2, negation: 2 };
const MOST_TOKENS = 40;
/** Words of statements tried in place of a claim's; more are of texts that repeat themselves. */
const MOST_EXCHANGED = 1_000;
/** "Only Ada came" says more than that she came, and "perhaps she came" less. */
const LOOSENED: ReadonlySet<string> = new Set(
  'only solely exclusively alone maybe perhaps possibly probably allegedly reportedly apparently supposedly seemingly'.split(
    ' ',
  ),
);
const BE: ReadonlySet<string> = new Set(['be']);

/**
 * What the story says to a claim in other words; undefined where that is not sure, or it says both.
 * @param isPast its verb tells of what was, whatever its form: "deploy" of "did they deploy"
 */
export function weighLoosely(
  claim: string,
  tokens: readonly ClaimToken[],
  statements: Statements,
  isPast = false,
): LooseMatch | undefined {
  const { readStatement, statementsLike, title } = statements;
  if (tokens.length > MOST_TOKENS || tokens.some(({ word }) => LOOSENED.has(word))) return undefined;
  const isNamed = namedIn(claim, statements);
  const readShape = (items: readonly Item[]): ClaimShape | undefined => {
    const shape = shapeOf(items);
    return shape?.verb && isPast ? { ...shape, verb: { ...shape.verb, isPast } } : shape;
  };
  const compare = (put: readonly ClaimToken[]): Found[] | undefined => {
    const asked = withoutBounds(put);
    const items = itemsOf(asked.tokens, isNamed);
    const shape = readShape(items);
    if (!shape) return [];
    const words = put.filter((token) => !isFree(token, isNamed(token)) && isNeeded(token, shape));
    const ofSubject = new Set(shape.subject.items.flatMap(({ keys }) => keys));
    const needed = words.length > 0 ? words : put.filter((token) => ofSubject.has(token.key));
    if (needed.length === 0) return [];
    const likely = statementsLike(needed, MOST_COMPARED + 1);
    if (likely.length > MOST_COMPARED) return undefined;
    return likely.flatMap((statement) => compareWith(items, shape, asked.bounds, statement) ?? []);
  };
  const isNeeded = ({ word }: ClaimToken, shape: ClaimShape) => {
    if (isExclusive(word)) return false;
    const free = shape.others.filter((phrase) => isKnownAnyhow(phrase, title)).flatMap(({ items }) => items);
    const item = shape.items.find((one) => one.kind === 'word' && one.word === word);
    return item !== undefined && item.keys[0] !== '~happen' && !free.includes(item);
  };
  let exchanged = 0;
  const compareWith = (
    items: readonly Item[],
    shape: ClaimShape,
    asked: Reading['bounds'],
    statement: Statement,
  ): Found | undefined => {
    const reading = readStatement(statement, shape.speaker !== undefined || shape.verb?.keys[0] === '~say');
    if (!reading) return undefined;
    const { sentence, wider, bounds } = reading;
    // Twelve vans are twelve vehicles, but not all of them.
    const isCounted = items.some(
      ({ kind }, at) =>
        kind === 'number' && !sentence.some((one) => items[at + 1] && saySame(one, items[at + 1] as Item)),
    );
    const isWidely = () => wider && !isCounted && bearsOut(shape, wider, title) === 'said';
    const found = bearsOut(shape, sentence, title) ?? (isWidely() ? 'said' : undefined);
    const telling = items.filter(({ kind }) => TELLING.has(kind));
    if (found && telling.length < FEWEST_SAME) return undefined;
    if (found === 'denied') return { statement, difference: { kind: 'negation' } };
    if (found) return telling.every((item) => isBounded(item, asked, bounds)) ? { statement } : undefined;
    if (statement.citations.length === 0) return undefined;
    for (const claimed of telling) {
      if (claimed.keys.some((key) => statement.tokens.some((token) => token.key === key))) continue;
      for (const [at, instead] of sentence.entries()) {
        const kind =
          claimed.kind === 'word' && !shape.subject.items.includes(claimed)
            ? excludes(claimed, instead)
            : DIFFERENCES[claimed.kind];
        if (!kind || telling.length - 1 < FEWEST_BESIDE[kind]) continue;
        if (instead.kind !== claimed.kind || items.some((item) => saySame(item, instead))) continue;
        // "Three of the coins" are not all.
        if (kind === 'number' && sentence[at + 1]?.word === 'of') continue;
        if (kind === 'name' && !mayContradict({ claimed, claim: items, shape }, sentence, at, statement)) continue;
        if (
          kind === 'number' &&
          agrees(Number(claimed.keys[0]), Number(instead.keys[0]), bounds.get(instead.keys[0] ?? '')) !== false
        )
          continue;
        const { keys, word, written } = instead;
        if (++exchanged > MOST_EXCHANGED) return undefined;
        const put = readShape(items.map((item) => (item === claimed ? { ...item, keys, word, written } : item)));
        if (put && bearsOut(put, sentence, title) === 'said')
          return { statement, difference: { kind, instead, claimed } };
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
  return conclude(claim, tokens, [...found, ...denied], statements);
}

/** Which words of a claim are names: those of the story, and else those written as names. */
export function namedIn(claim: string, { isName }: Pick<Statements, 'isName'>): (token: ClaimToken) => boolean {
  const capitals = capitalsOf(claim, isName);
  return ({ written }) => isName(ownerOf(written)) ?? capitals.has(ownerOf(written));
}

/** Weighs what was found: what only one side of the story says counts. */
function conclude(
  claim: string,
  tokens: readonly ClaimToken[],
  found: readonly Found[],
  { statementsLike, isSupported }: Statements,
): LooseMatch | undefined {
  const said = found.filter(({ difference }) => !difference);
  const otherwise = found.filter(({ difference }) => difference);
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
  const { kind, instead, claimed } = first.difference;
  // Another article may have the claimed figure of the same thing.
  const here = new Set(articlesOf(first.statement));
  const isElsewhere = (token: ClaimToken) =>
    claimed?.keys.includes(token.key) &&
    statementsLike([token], MOST_COMPARED).some(
      (statement) => !articlesOf(statement).some((one) => here.has(one)) && isOfSame(tokens, token, statement),
    );
  if (tokens.some(isElsewhere)) return undefined;
  return { statement: first.statement, difference: kind, instead: instead ? [instead.written] : [] };
}

/** Whether a statement has half of a claim's other words. */
function isOfSame(claim: readonly ClaimToken[], told: ClaimToken, statement: Statement): boolean {
  const others = claim.filter(({ key, role, word }) => key !== told.key && role === 'word' && !CONNECTIVES.has(word));
  const shared = others.filter(({ key }) => statement.tokens.some((token) => token.key === key));
  return shared.length * 2 >= others.length;
}

function articlesOf({ citations }: Statement): string[] {
  return citations.map(({ article }) => article);
}

interface Found {
  statement: Statement;
  difference?: { kind: Difference; instead?: Item; claimed?: Item };
}

const TELLING: ReadonlySet<Item['kind']> = new Set(['number', 'day', 'month', 'name', 'word']);
const DIFFERENCES: Partial<Record<Item['kind'], Difference>> = {
  number: 'number',
  day: 'date',
  month: 'date',
  name: 'name',
};

/** "Up to 190" is not 190, but may be said of it again. */
function isBounded({ kind, keys: [key = ''] }: Item, asked: Reading['bounds'], said: Reading['bounds']): boolean {
  const bound = kind === 'number' ? said.get(key) : undefined;
  const own = kind === 'number' ? asked.get(key) : undefined;
  // "Nearly 312" are fewer.
  if (own !== undefined && own !== 'about' && own !== bound) return false;
  return bound === undefined || bound === 'about' || own === bound;
}

/** What a statement need not have to be looked at. */
function isFree({ role, word, key }: ClaimToken, isNamed: boolean): boolean {
  return role !== 'word' || isNamed || CONNECTIVES.has(word) || BE.has(key) || LIMITS.has(word);
}

/** A claim with one of its words turned into its opposite, once for each. */
function turned(tokens: readonly ClaimToken[]): ClaimToken[][] {
  return tokens.flatMap((token, at) => {
    const others = token.role === 'word' ? (opposites.get(stem(token.word)) ?? []) : [];
    const turns = new Map(others.map((other) => [sameWord(other.word) ?? other.stem, other.word]));
    return [...turns].map(([key, word]) => tokens.with(at, { ...token, key, word }));
  });
}
