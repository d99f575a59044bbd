import type { Steps } from '../../contracts/steps.ts';
import { findNumbers, spellPlainly } from '../../language/numbers/find-numbers.ts';
import { createCitedSources, isNumberSupported } from '../../pack/claims/cited-sources.ts';
import { knowNames } from '../../pack/claims/known-names.ts';
import { checkNames } from '../../pack/claims/unsupported-names.ts';
import type { Citation, Pack } from '../../pack/pack.ts';
import { namesInSteps } from '../names/story-names.ts';
import type { QuestionReader } from '../understand/understand.ts';
import { learnCapitals, ownerOf } from './capitals.ts';
import { type ClaimToken, makeTokenReader } from './claim-token.ts';
import { joinWords } from './joined-words.ts';
import { kindsOf } from './kinds.ts';
import { makeStatementReader } from './read-statement.ts';
import { senseOf } from './senses.ts';
import { indexStatements, type StatementIndex } from './statement-index.ts';
import { statementsOf } from './statements.ts';
import { articlesByDay } from './story-dates.ts';
import { learnUnits } from './story-units.ts';

/** What a pack says in statements, to compare claims and questions with. */
export interface Statements extends StatementIndex {
  read(text: string): ClaimToken[];
  /** The senses of the words in the titles. */
  title: ReadonlySet<string>;
  /** The statements that could say this in other words. */
  statementsLike: StatementIndex['statementsWith'];
  /** Whether the cited sentences themselves, and no title above them, have every number and name of a text. */
  isSupported(text: string, citations: readonly Citation[]): boolean;
  articlesByDay: ReadonlyMap<string, ReadonlySet<string>>;
  /** A claim in the story's own unit: miles where it has kilometres. */
  inStoryUnits(claim: string): string | undefined;
  readStatement: ReturnType<typeof makeStatementReader>;
  /** Whether the articles write this lower-case word as a name, within their sentences; undefined for one they lack. */
  isName(word: string): boolean | undefined;
}

/**
 * Learns what a pack says in statements.
 * @param names the words that stand for the pack's names
 */
export function* learnStatements(pack: Pack, reader: QuestionReader, names: ReadonlySet<string>): Steps<Statements> {
  const read = makeTokenReader(reader, names);
  const isName = yield* learnCapitals(pack);
  const isNamed = ({ role, written }: ClaimToken) => role === 'name' || isName(ownerOf(written)) === true;
  const statements = yield* statementsOf(pack, read, isNamed);
  const senseOfToken = ({ role, word, key }: ClaimToken) =>
    role === 'word' || role === 'empty' ? senseOf(word, key) : key;
  const bySense = yield* indexStatements(statements, senseOfToken, kindsOf, joinWords);
  return {
    read,
    ...(yield* indexStatements(statements, ({ key }) => key)),
    statementsLike: bySense.statementsWith,
    title: new Set(pack.articles.flatMap(({ title }) => read(title).map(({ word, key }) => senseOf(word, key)))),
    isSupported: yield* makeProof(pack),
    articlesByDay: articlesByDay(pack),
    inStoryUnits: yield* learnUnits(pack),
    isName,
    readStatement: makeStatementReader(read, isNamed),
  };
}

function* makeProof(pack: Pack): Steps<Statements['isSupported']> {
  const sourcesOf = createCitedSources(pack.articles, { sentencesOnly: true });
  const known = yield* knowNames(pack.names.map(({ name, also }) => [name, ...also]));
  const { proper } = yield* namesInSteps(pack);
  return (claim, citations) => {
    const sources = sourcesOf(citations);
    const plain = spellPlainly(claim);
    const names = sources.map((source) => source.names);
    const { unsupported, spellings } = checkNames(plain, names, known, proper);
    const isInName = (index: number) => spellings.some(([from, to]) => from <= index && index < to);
    const numbers = findNumbers(plain).filter(({ index }) => !isInName(index));
    return unsupported.length === 0 && numbers.every((number) => isNumberSupported(number, sources));
  };
}
