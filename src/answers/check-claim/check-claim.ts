import type { Citation, UnansweredEntry } from '../../pack/pack.ts';
import type { Answer } from '../answer.ts';
import { type Alignment, align, type Difference } from './align.ts';
import type { ClaimToken } from './claim-token.ts';
import { variantsOf } from './claim-variants.ts';
import { type Item, itemsOf } from './items.ts';
import type { Statements } from './learn-statements.ts';
import { CONNECTIVES, PLACES, PRONOUNS } from './small-words.ts';
import { splitClaim } from './split-claim.ts';
import { MOST_TOKENS, type Statement } from './statements.ts';
import { inStoryDates } from './story-dates.ts';
import { namedIn, weighLoosely } from './weigh-loosely.ts';

/** What the story has to a claim. */
export type CheckedClaim =
  /** Its words, names and numbers stand in the cited sentences, in that order. */
  | { verdict: 'said'; citations: Citation[] }
  /**
   * The cited sentences say the same of something with another number, date or name, or deny what is claimed. `says` are the words
   * that they have instead, as written there; none for a denial.
   */
  | { verdict: 'otherwise'; citations: Citation[]; differences: Difference[]; says: string[] }
  /** Neither is sure; the citations are the nearest the story says. */
  | { verdict: 'closest'; citations: Citation[]; entry?: UnansweredEntry }
  | { verdict: 'unsaid'; entry?: UnansweredEntry };

/** Shorter claims are headings or exclamations: nothing in them can be compared. */
const FEWEST_WORDS = 3;
const FEWEST_TELLING = 2;
/** Minimum probability for a claim with words that the story lacks to be compared with its nearest sentence. */
const NEAR = 0.1;
/** More statements with all words of a claim take too long to compare: then the first decide. */
const MOST_ALIGNED = 1_000;

/**
 * Prepares to weigh claims.
 * @param ask answers a question, or anything put like one
 * @returns weighs one claim of any text; never throws. In doubt it is neither said nor otherwise
 */
export function makeClaimChecker(
  statements: Statements,
  ask: (question: string) => Answer,
): (claim: string) => CheckedClaim {
  const { read, statementsWith, statementsWithAll, isSupported } = statements;
  const weigh = (claim: string): CheckedClaim | undefined => {
    const tokens = read(claim);
    if (tokens.length > MOST_TOKENS) return undefined;
    const words = tokens.filter(({ role }) => role !== 'clause' && role !== 'empty');
    // "The boat came within"
    const isOpen = [CONNECTIVES, PLACES].some((list) => list.has(words.at(-1)?.word ?? ''));
    if (words.length < FEWEST_WORDS || isOpen) return undefined;
    // "It cost 12 million": whoever wrote an answer knew what "it" was, whoever makes a claim may mean something else.
    const isVague = tokens.some(({ word }) => PRONOUNS.has(word));
    const compare = (statement: Statement): Found | undefined => {
      const alignment = statement.isVerbatim || !isVague ? align(tokens, statement.tokens) : undefined;
      return alignment && alignment.matched >= FEWEST_TELLING ? { statement, ...alignment } : undefined;
    };
    const said = statementsWithAll(tokens, MOST_ALIGNED).filter(
      (statement) => compare(statement)?.differences.length === 0,
    );
    const supported = said.find(({ citations }) => isSupported(claim, citations));
    if (supported) return { verdict: 'said', citations: supported.citations };
    if (said.length > 0) return undefined;
    const otherwise = firstDenied(statementsWith(tokens, MOST_ALIGNED), compare);
    if (!otherwise) return inOtherWords(claim, tokens);
    return {
      verdict: 'otherwise',
      citations: otherwise.statement.citations,
      differences: [...new Set(otherwise.differences)],
      says: asWritten(otherwise.instead, otherwise.statement.citations),
    };
  };
  const inOtherWords = (claim: string, tokens: readonly ClaimToken[]): CheckedClaim | undefined => {
    const loosely = weighLoosely(claim, tokens, statements);
    if (!loosely) return undefined;
    const { statement, difference, instead } = loosely;
    const { citations } = statement;
    if (!difference) return { verdict: 'said', citations };
    return { verdict: 'otherwise', citations, differences: [difference], says: asWritten(instead, citations) };
  };
  const weighParts = (claim: string, depth = 0): CheckedClaim | undefined => {
    const whole = weigh(claim);
    const parts = whole || depth === MOST_SPLITS ? undefined : splitClaim(claim, readItems);
    return parts ? together(parts.map((part) => weighParts(part, depth + 1))) : whole;
  };
  const readItems = (text: string): Item[] => itemsOf(read(text), namedIn(text, statements));
  const inStoryWords = (claim: string): CheckedClaim | undefined =>
    weighParts(statements.inStoryUnits(claim) ?? '') ??
    [...statements.articlesByDay].map(([day, articles]) => onDay(claim, day, articles)).find((found) => found);
  /** A weekday is one of the week before its article: only the articles of that day decide. */
  const onDay = (claim: string, day: string, articles: ReadonlySet<string>): CheckedClaim | undefined => {
    const found = inStoryDates(claim, day)
      .map((dated) => weighParts(dated))
      .filter((one) => one && 'citations' in one && one.citations.every(({ article }) => articles.has(article)));
    return found.find((one) => one?.verdict === 'said') ?? found[0];
  };
  const inOtherVerbs = (claim: string): CheckedClaim | undefined => {
    for (const variant of variantsOf(claim)) {
      const found = weigh(variant);
      if (found) return found;
    }
    return undefined;
  };
  return (claim) => weighParts(claim) ?? inStoryWords(claim) ?? inOtherVerbs(claim) ?? nearest(ask(claim));
}

/** "A, B and C" of one sentence. */
const MOST_SPLITS = 2;

/** What two claims come to: both are said, or one is and the other is not so. */
function together(parts: readonly (CheckedClaim | undefined)[]): CheckedClaim | undefined {
  const said = parts.filter((part) => part?.verdict === 'said');
  const otherwise = parts.find((part) => part?.verdict === 'otherwise');
  if (said.length === parts.length) return { verdict: 'said', citations: said.flatMap(({ citations }) => citations) };
  return said.length === parts.length - 1 ? otherwise : undefined;
}

type Found = Alignment & { statement: Statement };

function firstDenied(
  statements: readonly Statement[],
  compare: (statement: Statement) => Found | undefined,
): Found | undefined {
  for (const statement of statements) {
    const found = compare(statement);
    if (found && isDenied(found)) return found;
  }
  return undefined;
}

/** Hard evidence is one denial, or one other name, or other numbers and dates; a mixture is another story. */
function isDenied({ differences, statement }: Found): boolean {
  const figures = differences.filter((difference) => difference === 'number' || difference === 'date');
  return statement.citations.length > 0 && (differences.length === 1 || figures.length === differences.length);
}

/** What an answer to the claim, asked like a question, brings up. An answer to a question is no proof of a claim. */
function nearest(answer: Answer): CheckedClaim {
  const entry = answer.outcome !== 'answered' && answer.entry ? { entry: answer.entry } : {};
  const isFar = answer.confidence < NEAR && answer.notInStory.length > 0;
  if (answer.outcome === 'unknown' || isFar) return { verdict: 'unsaid', ...entry };
  return { verdict: 'closest', citations: answer.citations, ...entry };
}

/** The words of a statement as the quotes have them, a number with its scale: "2.3 million". Other spellings are left out. */
function asWritten(words: readonly string[], citations: readonly Citation[]): string[] {
  const quoted = citations.map(({ quote }) => quote).join('\n');
  return words.flatMap((word) => {
    const at = indexOfWord(quoted, word);
    if (at < 0) return [];
    const scale = SCALE_BEHIND.exec(quoted.slice(at + word.length))?.[0] ?? '';
    return /^\d/.test(word) ? [quoted.slice(at, at + word.length) + scale] : [quoted.slice(at, at + word.length)];
  });
}

const SCALE_BEHIND = /^[\s-](?:hundred|thousand|million|billion|trillion)(?!\p{L})/iu;

function indexOfWord(text: string, word: string): number {
  const lower = text.toLowerCase();
  for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
    const [before = '', behind = ''] = [lower[at - 1], lower[at + word.length]];
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(behind)) return at;
  }
  return -1;
}
