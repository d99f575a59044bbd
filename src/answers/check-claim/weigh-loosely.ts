import { isMostlyCapitalised } from '../../language/english-words.ts';
import { stem } from '../../language/stem.ts';
import { opposites } from '../veto/opposites.ts';
import { agrees, withoutBounds } from '../yes-no/approximate.ts';
import type { Difference } from './align.ts';
import { alignLoosely, type LooseAlignment } from './align-loosely.ts';
import type { ClaimToken } from './claim-token.ts';
import type { Statements } from './learn-statements.ts';
import { activeOf, type Item, itemsOf } from './loose-items.ts';
import { sameWord } from './same-words.ts';
import { CONNECTIVES, LIMITS, PRONOUNS } from './small-words.ts';
import type { Statement } from './statements.ts';

/** What a statement has to a claim that it says in another way. */
export interface Loosely {
  statement: Statement;
  difference?: Difference;
  /** What the statement has in its place, in lower case. */
  instead: string[];
}

const FEWEST_SAME = 2;
/** Another name contradicts only where enough else agrees. */
const FEWEST_BESIDE_NAME = 3;
const MOST_TOKENS = 40;
/** More statements with all words of a claim take too long to compare, and a few of them would not do. */
const MOST_COMPARED = 300;
/** Who says what stands in quotation marks answers for it alone. */
const QUOTE = /["“”„«»]/u;
const BE: ReadonlySet<string> = new Set(['be']);

/** Says what the story has to a claim in other words; nothing where it is not sure, or where it has both. */
export function weighLoosely(
  claim: string,
  tokens: readonly ClaimToken[],
  { statementsWith, isSupported, isName }: Statements,
): Loosely | undefined {
  if (tokens.length > MOST_TOKENS || tokens.some(({ word }) => PRONOUNS.has(word))) return undefined;
  const capitals = capitalsOf(claim, isName);
  const isNamed = ({ written }: ClaimToken) => isName(ownerOf(written)) ?? capitals.has(ownerOf(written));
  let isTooMuch = false;
  const compare = (put: readonly ClaimToken[]): Found[] => {
    const active = itemsOf(put, isNamed);
    const passive = activeOf(active);
    const forms = passive ? [active, passive] : [active];
    const needed = put.filter((token) => !isFree(token, isNamed(token)));
    if (!active.some(({ isVerb }) => isVerb) || needed.length === 0) return [];
    const statements = statementsWith(needed);
    isTooMuch ||= statements.length > MOST_COMPARED;
    if (isTooMuch) return [];
    return statements.flatMap((statement) => forms.flatMap((items) => compareWith(items, statement) ?? []));
  };
  const compareWith = (items: readonly Item[], statement: Statement): Found | undefined => {
    if (statement.tokens.some((_, at) => isSupposed(statement.tokens, at))) return undefined;
    const { tokens: said, bounds } = withoutBounds(statement.tokens);
    const own = itemsOf(said, ({ written }) => isName(ownerOf(written)) === true);
    const clauses = [own];
    for (const part of splitAtMarks(own)) {
      const put = activeOf(part);
      if (put) clauses.push(put);
    }
    for (const clause of clauses) {
      const isQuoted = statement.citations.some(({ quote }) => QUOTE.test(quote));
      const found = alignLoosely(items, clause, isQuoted);
      const numbers = items.filter(({ kind }) => kind === 'number');
      if (!found || found.matched < FEWEST_SAME || !isDecided(found, clause, statement)) continue;
      const bounded = numbers.some(({ keys: [key = ''] }) => ['least', 'most'].includes(bounds.get(key) ?? ''));
      if (bounded && !found.difference) continue;
      const [claimed, instead] = [found.difference?.claimed?.keys[0], found.difference?.said?.keys[0]].map(Number);
      const isNumber = found.difference?.kind === 'number' && claimed !== undefined && instead !== undefined;
      if (isNumber && agrees(claimed, instead, bounds.get(String(instead))) !== false) continue;
      return { ...found, statement };
    }
    return undefined;
  };
  const found = compare(tokens);
  const opposed = turned(tokens)
    .flatMap(compare)
    .filter(({ difference }) => !difference)
    .map((one): Found => ({ ...one, difference: { kind: 'negation' } }));
  if (isTooMuch) return undefined;
  const [said, otherwise] = [
    found.filter(({ difference }) => !difference),
    found.filter(({ difference }) => difference),
  ];
  const supported = said.find(({ statement }) => isSupported(claim, statement.citations));
  const denied = [...otherwise, ...opposed];
  // What is said in two ways is not decided.
  if (said.length > 0) {
    return supported && denied.length === 0 ? { statement: supported.statement, instead: [] } : undefined;
  }
  const [first] = denied;
  if (!first?.difference || denied.some(({ difference }) => difference?.kind !== first.difference?.kind))
    return undefined;
  const instead = first.difference.said ? [first.difference.said.written] : [];
  return { statement: first.statement, difference: first.difference.kind, instead };
}

type Found = LooseAlignment & { statement: Statement };

/** Another number or name that the statement has elsewhere may be of something else. */
function isDecided({ difference, matched }: LooseAlignment, clause: readonly Item[], statement: Statement): boolean {
  if (!difference) return true;
  if (statement.citations.length === 0) return false;
  const { claimed, said, kind } = difference;
  if (!claimed || !said) return true;
  const has = (key: string) => statement.tokens.some((token) => token.key === key);
  if (claimed.keys.some(has)) return false;
  const at = clause.indexOf(said);
  const isOneOf = [clause[at - 1], clause[at + 1]].some(
    (beside) => beside && ['and', 'or', 'including'].includes(beside.word),
  );
  return kind !== 'name' || (matched >= FEWEST_BESIDE_NAME && !isOneOf);
}

/** "Had the silos gone up, …" */
function isSupposed(tokens: readonly ClaimToken[], at: number): boolean {
  const before = tokens[at - 1];
  return /^(?:had|were|should)$/.test(tokens[at]?.word ?? '') && (!before || before.role === 'clause');
}

/** What a statement need not have to be looked at. */
function isFree({ role, word, key }: ClaimToken, isNamed: boolean): boolean {
  return role !== 'word' || isNamed || CONNECTIVES.has(word) || BE.has(key) || LIMITS.has(word);
}

function splitAtMarks(items: readonly Item[]): Item[][] {
  const parts: Item[][] = [[]];
  for (const item of items) {
    if (item.kind === 'mark') parts.push([]);
    else parts.at(-1)?.push(item);
  }
  return parts;
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
    return capitals[0] && (capitals[1] || [isName, isMostlyCapitalised].some((is) => is(ownerOf(word.toLowerCase()))));
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
