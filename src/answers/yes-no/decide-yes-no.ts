import { stem } from '../../language/stem.ts';
import type { Answer } from '../answer.ts';
import { align } from '../check-claim/align.ts';
import { agrees, withoutBounds } from '../check-claim/bounds.ts';
import type { ClaimToken } from '../check-claim/claim-token.ts';
import type { Statements } from '../check-claim/learn-statements.ts';
import { sameWord } from '../check-claim/same-words.ts';
import { LIMITS, PRONOUNS } from '../check-claim/small-words.ts';
import { MOST_COMPARED, type Statement } from '../check-claim/statements.ts';
import { weighLoosely } from '../check-claim/weigh-loosely.ts';
import { answerText } from '../chosen-answer.ts';
import { placeId } from '../match/teaching.ts';
import { isCorrection } from '../newest/corrections.ts';
import { valuesOf } from '../newest/values.ts';
import { opposites } from '../veto/opposites.ts';
import { type AskedWhether, readYesNo } from './read-yes-no.ts';
import { clausesOf, spellingsOf, withFates } from './readable.ts';

/** Minimum shared content words; one if the claim is about nobody. */
const FEWEST_SAME = 2;
const FEWEST_OF_NOBODY = 1;
/** Positions tried for the question's verb. */
const MOST_PLACES = 8;
/** Words of a question that are compared. */
const MOST_TOKENS = 40;

/** What decides a question, and how. */
interface Decided {
  yesNo: 'yes' | 'no';
  statement: Statement;
  /** In other words: surer than no answer, but not than an entry's own. */
  isLoose?: true;
}

/** Adds yes or no, with its proof, if the pack decides it beyond doubt; other answers pass unchanged. */
export function addYesNo(answer: Answer, statements: Statements): Answer {
  if (answer.outcome === 'unknown' && answer.entry) return answer;
  const { question } = answer;
  const asked = readYesNo(question);
  // Most questions ask for more, and units take long to look for.
  const decided = asked && (decide(question, asked, statements) ?? decideInUnits(question, statements));
  if (!decided) return answer;
  const { statement, yesNo } = decided;
  const places = new Set(statement.citations.map(placeId));
  if (answer.outcome === 'answered' && answer.citations.some((citation) => places.has(placeId(citation))))
    return { ...answer, yesNo };
  if (answer.outcome === 'answered' && decided.isLoose) return answer;
  const { entry: _, veto: __, ...understood } = { entry: undefined, veto: undefined, ...answer };
  const { entry } = statement;
  return {
    ...understood,
    outcome: 'answered',
    entries: [entry],
    text: answerText(entry),
    citations: entry.citations,
    yesNo,
  };
}

/** Drops the yes or no if a later article replaced its proof. */
export function withoutDoubt(decided: Answer, answer: Answer): Answer {
  if (answer.outcome !== 'answered' || answer.asOf === undefined || decided.outcome !== 'answered') return answer;
  const [before, after] = [decided, answer].map(({ citations: [first] }) => first && placeId(first));
  if (before === after) return answer;
  const { yesNo: _, ...rest } = answer;
  return rest;
}

function decideInUnits(question: string, statements: Statements): Decided | undefined {
  const converted = statements.inStoryUnits(question) ?? '';
  const asked = readYesNo(converted);
  return asked && decide(converted, asked, statements);
}

function decide(question: string, asked: AskedWhether, statements: Statements): Decided | undefined {
  const { read, statementsWith, isSupported } = statements;
  const rest = read(asked.claim);
  const [verb] = asked.verb === undefined ? [] : read(asked.verb);
  if (rest.length === 0 || rest.length > MOST_TOKENS || rest.some(({ word }) => PRONOUNS.has(word))) return undefined;
  const placed = verb ? placesFor(verb, rest) : [rest];
  const claims = placed.map(withFates);
  const parts = new Map<Statement, SaidParts>();
  let isTooMuch = false;
  const judge = (claim: readonly ClaimToken[]): Decided[] => {
    const near = new Set(spellingsOf(claim).flatMap((spelled) => statementsWith(spelled, MOST_COMPARED + 1)));
    isTooMuch ||= near.size > MOST_COMPARED;
    if (isTooMuch) return [];
    return [...near].flatMap((statement) => {
      const said = parts.get(statement) ?? partsOf(statement);
      parts.set(statement, said);
      return compare(claim, statement, said) ?? [];
    });
  };
  const found = claims.flatMap(judge);
  const supported = found.filter(
    ({ yesNo, statement }) => yesNo === 'no' || asked.isOfAnybody || isSupported(question, statement.citations),
  );
  const otherwise = claims
    .flatMap(turned)
    .flatMap(judge)
    .flatMap(({ yesNo, statement }): Decided[] => (yesNo === 'yes' ? [{ yesNo: 'no', statement }] : []));
  // Contradictory statements decide nothing.
  const all = [...supported, ...otherwise];
  const [first] = all;
  if (!first && !isTooMuch && !asked.isOfAnybody) return inOtherWords(question, placed, statements, asked.isPast);
  if (isTooMuch || !first || all.some(({ yesNo }) => yesNo !== first.yesNo)) return undefined;
  return asked.isOfAnybody ? (first.yesNo === 'yes' ? { ...first, yesNo: 'no' } : undefined) : first;
}

/** What the claims decide where the pack has them in other words; nothing where they disagree. */
function inOtherWords(
  question: string,
  claims: readonly ClaimToken[][],
  statements: Statements,
  isPast = false,
): Decided | undefined {
  const found = claims.flatMap((claim) => weighLoosely(question, claim, statements, isPast) ?? []);
  const decided = found.map(
    ({ statement, difference }): Decided => ({
      yesNo: difference ? 'no' : 'yes',
      statement,
      isLoose: true,
    }),
  );
  const [first] = decided;
  // Another name may have done the same.
  const isOfOther = found.some(({ difference }) => difference === 'name');
  if (!first || isOfOther || decided.some(({ yesNo }) => yesNo !== first.yesNo)) return undefined;
  return first.statement.citations.some(({ quote }) => isCorrection(quote)) ? undefined : first;
}

/** The claim with its verb after each word in turn, since the subject's end is unknown. */
function placesFor(verb: ClaimToken, rest: readonly ClaimToken[]): ClaimToken[][] {
  return rest.slice(0, MOST_PLACES).map((_, at) => [...rest.slice(0, at + 1), verb, ...rest.slice(at + 1)]);
}

interface SaidParts extends Pick<ReturnType<typeof withoutBounds>, 'bounds'> {
  clauses: ClaimToken[][];
}

/** What a statement says, to be compared with each place of the verb. */
function partsOf({ tokens, citations }: Statement): SaidParts {
  const said = withoutBounds(withFates(tokens));
  return { bounds: said.bounds, clauses: citations.length === 0 ? [] : clausesOf(said.tokens) };
}

/** Whether a statement confirms a claim, or contradicts it by number, date or negation. */
function compare(
  claim: readonly ClaimToken[],
  statement: Statement,
  { clauses, bounds }: SaidParts,
): Decided | undefined {
  for (const clause of clauses) {
    const yesNo = compareWith(claim, withoutModals(clause, claim), bounds);
    if (yesNo) return inCorrection(claim, statement, yesNo);
  }
  return undefined;
}

/** A correction retracts its earlier value: that one is false, and the rest stays open. */
function inCorrection(
  claim: readonly ClaimToken[],
  statement: Statement,
  yesNo: Decided['yesNo'],
): Decided | undefined {
  const corrections = statement.citations.map(({ quote }) => quote).filter(isCorrection);
  if (corrections.length === 0) return { yesNo, statement };
  const takenBack = corrections.flatMap(valuesOf).filter(({ isTakenBack }) => isTakenBack);
  const isTakenBack = claim.some(
    ({ role, key }) => role === 'number' && takenBack.some(({ says }) => says === `n${key}`),
  );
  return isTakenBack ? { yesNo: 'no', statement } : undefined;
}

/** "Will" limits a statement, unless the question has it too. */
function withoutModals(said: readonly ClaimToken[], claim: readonly ClaimToken[]): ClaimToken[] {
  const shared = new Set(claim.filter(({ role }) => role === 'word').map(({ word }) => word));
  return said.map((token) => (LIMITS.has(token.word) && shared.has(token.word) ? { ...token, word: '' } : token));
}

function compareWith(
  claim: readonly ClaimToken[],
  said: readonly ClaimToken[],
  bounds: SaidParts['bounds'],
): Decided['yesNo'] | undefined {
  const found = align(claim, said);
  const fewest = claim.some(({ word }) => word === 'nobody') ? FEWEST_OF_NOBODY : FEWEST_SAME;
  if (!found || found.matched < fewest) return undefined;
  const { differences } = found;
  const [first] = differences;
  if (first === undefined && bounds.size === 0) return 'yes';
  if (differences.length > 1 || first === 'name') return undefined;
  if (first === 'negation' || first === 'date') return 'no';
  const [number, ...others] = claim.filter(({ role }) => role === 'number');
  if (!number || others.length > 0) return first === undefined ? 'yes' : undefined;
  const place = said.find(
    ({ role, key }) =>
      role === 'number' &&
      align(
        claim.map((token) => (token === number ? { ...token, key } : token)),
        said,
      )?.differences.length === 0,
  );
  const isSo = place && agrees(Number(number.key), Number(place.key), bounds.get(place.key));
  return isSo === undefined ? undefined : isSo ? 'yes' : 'no';
}

/** Variants of a claim with one word replaced by its opposite. */
function turned(claim: readonly ClaimToken[]): ClaimToken[][] {
  return claim.flatMap((token, at) => {
    const others = token.role === 'word' ? (opposites.get(stem(token.word)) ?? []) : [];
    return others.map((other) => claim.with(at, { ...token, key: sameWord(other.word) ?? other.stem }));
  });
}
