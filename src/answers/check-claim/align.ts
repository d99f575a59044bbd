import type { ClaimToken } from './claim-token.ts';
import {
  CONDITIONS,
  CONNECTIVES,
  DETERMINERS,
  EXCLUSIVES,
  LIMITS,
  NOT_REALLY,
  PRONOUNS,
  RELATIVES,
  REPORTING,
} from './small-words.ts';

/** How a claim stands in a statement: word for word, or with something in it that the statement has otherwise. */
export interface Alignment {
  /** Telling words that both have. */
  matched: number;
  /** What the claim has instead of what the statement has. */
  differences: Difference[];
  /** The words that the statement has in their place, in lower case; nothing for a negation. */
  instead: string[];
}

export type Difference = 'number' | 'date' | 'name' | 'negation';

/**
 * Finds every word of a claim in a statement, in the statement's order. Between two of them the statement may have nothing but
 * empty words, adjectives, or an aside between two commas; before the first, nothing of the same clause; after the last, no
 * more than may be left out without changing what is said; and nowhere a condition, or that somebody else says so. Numbers, dates and one name or negation may differ, and are told.
 * Returns the alignment with the fewest differences; nothing where the claim says anything else in any other way.
 */
export function align(claim: readonly ClaimToken[], statement: readonly ClaimToken[]): Alignment | undefined {
  const words = claim.filter(({ role }) => role !== 'empty');
  const limits = statement.flatMap(({ word }, at) => (CONDITIONS.has(word) || REPORTING.has(word) ? [at] : []));
  let best: Alignment | undefined;
  for (const start of statement.keys()) {
    const found = opensClause(statement, start) ? alignFrom(words, statement, start, limits) : undefined;
    if (found && (!best || found.differences.length < best.differences.length)) best = found;
    if (best?.differences.length === 0) break;
  }
  return best;
}

/**
 * Whether nothing but empty words and conjunctions stands between this word and the beginning of its clause; not in one that only
 * supposes something, with its verb in front: "Had the silos gone up, …".
 */
function opensClause(statement: readonly ClaimToken[], at: number): boolean {
  if (statement[at]?.role === 'clause' || SUPPOSING.has(statement[at]?.word ?? '')) return false;
  for (let before = at - 1; before >= 0; before--) {
    const token = statement[before];
    if (!token || token.role === 'clause') return true;
    if (SUPPOSING.has(token.word)) return false;
    if (token.role !== 'empty' && !CONNECTIVES.has(token.word)) return false;
  }
  return true;
}

const SUPPOSING: ReadonlySet<string> = new Set(['had', 'were', 'should']);

function alignFrom(
  words: readonly ClaimToken[],
  statement: readonly ClaimToken[],
  start: number,
  limits: readonly number[],
): Alignment | undefined {
  const differences: Difference[] = [];
  const instead: string[] = [];
  const places = new Set<number>();
  let matched = 0;
  let at = start;
  for (const word of words) {
    if (word.role === 'clause') {
      // A comma more in the claim says nothing; one that both have is passed.
      const next = skipEmpty(statement, at);
      if (statement[next]?.role === 'clause') at = next + 1;
      continue;
    }
    let place = findNext(word, statement, at, matched > 0);
    if (place === undefined && word.role === 'negation') {
      differences.push('negation');
      continue;
    }
    if (place === undefined) {
      const denied = skipEmpty(statement, at);
      if (statement[denied]?.role !== 'negation') return undefined;
      place = findNext(word, statement, denied + 1, matched > 0);
      differences.push('negation');
    }
    const found = place === undefined ? undefined : statement[place];
    if (place === undefined || !found) return undefined;
    if (found.key !== word.key) {
      const difference = differenceOf(word, found);
      if (difference === 'name' && !isExclusive(statement, place)) return undefined;
      differences.push(difference);
      instead.push(found.written);
    } else if (tellsAnything(word)) matched++;
    places.add(place);
    at = place + 1;
  }
  if (limits.some((place) => !places.has(place))) return undefined;
  return mayEnd(statement, at, start) ? { matched, differences, instead } : undefined;
}

/** The place of a word, or of another of its kind, with nothing before it that may not be passed over. */
function findNext(
  word: ClaimToken,
  statement: readonly ClaimToken[],
  from: number,
  hasBegun: boolean,
): number | undefined {
  let modifiers = 0;
  for (let at = from; at < statement.length; at++) {
    const token = statement[at] as ClaimToken;
    if (token.key === word.key && token.role !== 'clause') return at;
    if (!token.isCompound && isOtherOfKind(word, token)) return at;
    if (token.role === 'empty') continue;
    if (!hasBegun) return undefined;
    if (token.role === 'clause') {
      // "The decision, which allows strikes, …" says that the decision allows strikes.
      const told = RELATIVES.has(statement[at + 1]?.word ?? '') ? skipEmpty(statement, at + 2) : undefined;
      const first = told === undefined ? undefined : statement[told];
      if (first && (first.key === word.key || isOtherOfKind(word, first))) return told;
      const past = pastAside(statement, at);
      if (past === undefined) return undefined;
      at = past - 1;
      continue;
    }
    if (!token.isCompound) modifiers++;
    if (modifiers > MOST_MODIFIERS || !isModifier(statement, at, modifiers)) return undefined;
  }
  return undefined;
}

/** "The nationwide energy rationing" has two; more are seldom left out. */
const MOST_MODIFIERS = 2;
/** An aside longer than this is rather a sentence of its own. */
const LONGEST_ASIDE = 20;

/** Where an aside ends that begins with this comma: after its second one. */
function pastAside(statement: readonly ClaimToken[], comma: number): number | undefined {
  const end = statement.findIndex(({ role }, at) => at > comma && role === 'clause');
  if (end === -1 || end - comma > LONGEST_ASIDE) return undefined;
  return end + 1;
}

/** An adjective or the like, as far as can be seen without grammar: it stands after an article, or has a hyphen. */
function isModifier(statement: readonly ClaimToken[], at: number, count: number): boolean {
  const token = statement[at];
  const before = statement[at - 1];
  if (!token || NOT_REALLY.has(token.word) || LIMITS.has(token.word)) return false;
  if (token.isCompound) return token.role === 'word' || token.role === 'name';
  if (token.role !== 'word') return false;
  if (CONNECTIVES.has(token.word) || CONDITIONS.has(token.word)) return false;
  return count > 1 || before === undefined || DETERMINERS.has(before.word) || before.isPossessive;
}

/** Whether the statement may be left where the claim ends, without anything that limits it or belongs to its last word. */
function mayEnd(statement: readonly ClaimToken[], at: number, start: number): boolean {
  let end = at;
  while (end < statement.length && statement[end]?.role !== 'clause') end++;
  const clause = statement.slice(at, end).filter(({ role }) => role !== 'empty');
  const [next] = clause;
  if (next === undefined) return true;
  const last = statement[at - 1];
  // "Atacms long-range missiles" are Atacms; the "Kursk officials" are not Kursk.
  const isTold = last?.role === 'name' && next.isCompound;
  const leadsOn = isTold || statement[at]?.word === 'to' || CONNECTIVES.has(next.word) || DETERMINERS.has(next.word);
  const said = statement.slice(start, at);
  if ([...said, ...clause].some(({ role, word }) => role === 'negation' || (role === 'word' && LIMITS.has(word))))
    return false;
  return leadsOn && !last?.isPossessive;
}

function tellsAnything({ role, word }: ClaimToken): boolean {
  return role !== 'negation' && !CONNECTIVES.has(word) && !LIMITS.has(word) && !PRONOUNS.has(word);
}

function isOtherOfKind(word: ClaimToken, token: ClaimToken): boolean {
  return word.role === token.role && ['number', 'day', 'month', 'name'].includes(word.role) && word.key !== token.key;
}

function differenceOf(word: ClaimToken, found: ClaimToken): Difference {
  if (word.role === 'name' || found.role === 'name') return 'name';
  return word.role === 'number' ? 'number' : 'date';
}

/** Whether the clause says that what follows is the one and only: another name then contradicts it. */
function isExclusive(statement: readonly ClaimToken[], at: number): boolean {
  const clause = statement.slice(0, at).findLastIndex(({ role }) => role === 'clause');
  return statement.slice(clause + 1, at).some(({ word }) => EXCLUSIVES.has(word));
}

function skipEmpty(statement: readonly ClaimToken[], from: number): number {
  let at = from;
  while (statement[at]?.role === 'empty') at++;
  return at;
}
