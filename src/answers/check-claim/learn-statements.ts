import type { Steps } from '../../contracts/steps.ts';
import { findNumbers, spellPlainly } from '../../language/numbers/find-numbers.ts';
import { createCitedSources, isNumberBorneOut } from '../../pack/claims/cited-sources.ts';
import { knowNames } from '../../pack/claims/known-names.ts';
import { checkNames } from '../../pack/claims/unborne-names.ts';
import type { Citation, Pack } from '../../pack/pack.ts';
import { namesInSteps } from '../names/story-names.ts';
import type { QuestionReader } from '../understand/understand.ts';
import { type ClaimToken, makeTokenReader } from './claim-token.ts';
import { indexStatements } from './statement-index.ts';
import { type Statement, statementsOf } from './statements.ts';

/** What a pack says in statements, to compare claims and questions with. */
export interface Statements {
  read(text: string): ClaimToken[];
  /** The statements that could say this, in their order. */
  statementsWith(tokens: readonly ClaimToken[]): Statement[];
  /** Whether the cited sentences themselves, and no title above them, have every number and name of a text. */
  isBorneOut(text: string, citations: readonly Citation[]): boolean;
}

/**
 * Learns what a pack says in statements.
 * @param names the words that stand for the pack's names
 */
export function* learnStatements(pack: Pack, reader: QuestionReader, names: ReadonlySet<string>): Steps<Statements> {
  const read = makeTokenReader(reader, names);
  return {
    read,
    statementsWith: yield* indexStatements(yield* statementsOf(pack, read)),
    isBorneOut: yield* makeProof(pack),
  };
}

function* makeProof(pack: Pack): Steps<Statements['isBorneOut']> {
  const sourcesOf = createCitedSources(pack.articles, { sentencesOnly: true });
  const known = yield* knowNames(pack.names.map(({ name, also }) => [name, ...also]));
  const { proper } = yield* namesInSteps(pack);
  return (claim, citations) => {
    const sources = sourcesOf(citations);
    const plain = spellPlainly(claim);
    const names = sources.map((source) => source.names);
    const { unborne, borne } = checkNames(plain, names, known, proper);
    const isInName = (index: number) => borne.some(([from, to]) => from <= index && index < to);
    const numbers = findNumbers(plain).filter(({ index }) => !isInName(index));
    return unborne.length === 0 && numbers.every((number) => isNumberBorneOut(number, sources));
  };
}
