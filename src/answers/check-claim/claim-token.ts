import { MONTHS, WEEKDAYS } from '../../language/calendar-words.ts';
import { isFiller } from '../../language/informal-spellings.ts';
import { countryOf } from '../../language/names/countries.ts';
import { NEVER_NAMES } from '../../language/names/titles.ts';
import { SCALES } from '../../language/numbers/number-words.ts';
import { isNumber } from '../../language/numbers/numbers-as-digits.ts';
import type { QuestionReader, Term } from '../understand/understand.ts';
import { sameWord } from './same-words.ts';
import { PRONOUNS } from './small-words.ts';

/** A word of a claim or a statement, or a mark between two of its clauses. */
export interface ClaimToken {
  /** Equal for words that say the same. */
  key: string;
  word: string;
  /** As it stands there, in lower case. */
  written: string;
  role: 'clause' | 'empty' | 'negation' | 'number' | 'day' | 'month' | 'name' | 'word';
  /** "Biden's": what follows belongs to it. */
  isPossessive: boolean;
  /** Half of "long-range", which tells of the word that follows. */
  isCompound: boolean;
}

/**
 * Reads texts as claims are compared: with the marks between clauses, which a question does without. Spellings of one name side
 * by side, such as "Ukrainian President" and "Volodymyr Zelenskyy", are one word.
 */
export function makeTokenReader(reader: QuestionReader, names: ReadonlySet<string>): (text: string) => ClaimToken[] {
  return (text) => {
    const compounds = new Set([...text.matchAll(COMPOUND)].flatMap(([whole]) => whole.toLowerCase().split('-')));
    const clauses = reader.readParts(text.split(CLAUSE_MARKS)).map(({ terms }) => terms);
    const tokens = clauses.flatMap((terms, at) => [
      ...(at > 0 ? [CLAUSE] : []),
      ...terms.map((term, place) => toToken(term, terms, place, names)),
    ]);
    return readScales(tokens)
      .filter((token, at, all) => token.role !== 'name' || token.key !== all[at - 1]?.key)
      .map((token) => ({ ...token, isCompound: compounds.has(token.written) }));
  };
}

/** Marks the titles before names, which a claim may leave out: "Ukrainian President" in "Ukrainian President Volodymyr Zelenskyy". */
export function withoutTitles(tokens: readonly ClaimToken[]): ClaimToken[] {
  return tokens.map((token, at) => {
    const isTitled = isTitle(tokens, at) || (token.role === 'name' && !token.isPossessive && isTitle(tokens, at + 1));
    return isTitled ? { ...token, role: 'empty' } : token;
  });
}

/** "2.3 million" is one number; of those without a point the reader has made one already. */
function readScales(tokens: readonly ClaimToken[]): ClaimToken[] {
  return tokens.flatMap((token, at) => {
    const before = tokens[at - 1];
    if (before?.role === 'number' && SCALES.has(token.word)) return [];
    const scale = token.role === 'number' ? SCALES.get(tokens[at + 1]?.word ?? '') : undefined;
    return scale === undefined ? [token] : [{ ...token, key: String(Number(token.word) * scale) }];
  });
}

/** Commas and the like, but not those within a number. */
const CLAUSE_MARKS = /[,;:](?!\d)|[()—–…]|\s-+\s/u;
/** Two words or more, joined by hyphens, before another word. */
const COMPOUND = /[\p{L}\p{N}]{1,40}(?:-\p{L}{1,40}){1,3}(?=\s+[\p{L}])/gu;
const CLAUSE: ClaimToken = {
  key: ',',
  word: ',',
  written: ',',
  role: 'clause',
  isPossessive: false,
  isCompound: false,
};

function toToken(term: Term, terms: readonly Term[], at: number, names: ReadonlySet<string>): ClaimToken {
  const { word } = term;
  const role = roleOf(term, [terms[at - 1], terms[at + 1]], names);
  return {
    // "3 a.m." is not what "I am" is.
    key: word === 'am' && isNumber(terms[at - 1]?.word ?? '') ? '=am' : keyOf(role, term),
    word,
    written: term.written.toLowerCase(),
    role,
    isPossessive: /(?:['’ʼ]s|s['’ʼ])$/iu.test(term.written),
    isCompound: false,
  };
}

/** "US" and "use" have one stem. */
function keyOf(role: ClaimToken['role'], { word, stem, written }: Term): string {
  if (role === 'negation') return 'not';
  const country = role === 'name' || /^\p{Lu}/u.test(written) ? countryOf(word.replace(/['’ʼ]s$/u, '')) : undefined;
  if (country !== undefined) return `@${country}`;
  return role === 'name' ? `@${word}` : (sameWord(word) ?? stem);
}

function roleOf({ word, written }: Term, beside: (Term | undefined)[], names: ReadonlySet<string>): ClaimToken['role'] {
  if (isNumber(word)) return 'number';
  if (names.has(word) && (written !== word || !PRONOUNS.has(word))) return 'name';
  if (WEEKDAYS.includes(word)) return 'day';
  // "May" is a month beside a number or after "in" only.
  if (
    MONTHS.includes(word) &&
    (word !== 'may' || beside.some((term) => term && isNumber(term.word)) || BEFORE_MAY.has(beside[0]?.word ?? ''))
  )
    return 'month';
  if (NEGATIONS.has(word)) return 'negation';
  return EMPTY.has(word) || isFiller(word) ? 'empty' : 'word';
}

/** Whether a word is the title of whoever is named next: "President" in "President Joe Biden". */
function isTitle(tokens: readonly ClaimToken[], at: number): boolean {
  let next = at;
  while (tokens[next]?.role === 'word' && NEVER_NAMES.has(tokens[next]?.word ?? '') && !tokens[next]?.isPossessive)
    next++;
  return next > at && tokens[next]?.role === 'name';
}

/** Words that change nothing where they come or go. Not "is": "welcomed" and "was welcomed" are two things. */
const EMPTY: ReadonlySet<string> = new Set('a an the has have had having do does did that to also'.split(' '));
const BEFORE_MAY: ReadonlySet<string> = new Set(['in', 'since', 'until', 'by', 'last', 'next', 'early', 'late']);
const NEGATIONS: ReadonlySet<string> = new Set(['not', 'no', 'never']);
