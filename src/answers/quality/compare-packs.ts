import type { Steps } from '../../contracts/steps.ts';
import { foldQuestion } from '../../language/fold-question.ts';
import { askedEntries, phrasingsOf } from '../../pack/entries.ts';
import type { Pack } from '../../pack/pack.ts';
import type { Answerer } from '../answer.ts';
import { type AnswerJson, toAnswerJson } from '../answer-json.ts';

/** What readers are told before or after a change of the pack. */
export type ToldAnswer = Pick<AnswerJson, 'outcome' | 'answer' | 'note'> & { quotes: string[] };

/** A question that is answered differently. */
export interface ChangedAnswer {
  question: string;
  /** A phrasing of one of the packs, or what readers asked in vain. */
  from: 'pack' | 'gap';
  before: ToldAnswer;
  after: ToldAnswer;
}

/** What a change of a pack changes for readers. */
export interface PackDifference {
  asked: number;
  changes: ChangedAnswer[];
}

interface Side {
  pack: Pack;
  answerer: Pick<Answerer, 'ask'>;
}

/**
 * Asks two versions of a pack what either knows and what readers asked in vain, in steps.
 * @param tell gets the share done
 */
export function* comparePacks(
  before: Side,
  after: Side,
  gaps: readonly string[],
  tell: (done: number) => void = () => undefined,
): Steps<PackDifference> {
  const questions = new Map<string, { question: string; from: ChangedAnswer['from'] }>();
  const add = (question: string, from: ChangedAnswer['from']) => {
    const folded = foldQuestion(question);
    if (folded !== '' && !questions.has(folded)) questions.set(folded, { question, from });
  };
  for (const gap of gaps) add(gap, 'gap');
  for (const { pack } of [before, after])
    for (const entry of askedEntries(pack)) for (const text of phrasingsOf(entry)) add(text, 'pack');
  const changes: ChangedAnswer[] = [];
  let done = 0;
  for (const { question, from } of questions.values()) {
    const was = ask(before, question);
    const is = ask(after, question);
    if (JSON.stringify(was) !== JSON.stringify(is)) changes.push({ question, from, before: was, after: is });
    tell(++done / questions.size);
    yield;
  }
  return { asked: questions.size, changes };
}

function ask({ answerer }: Side, question: string): ToldAnswer {
  const { outcome, answer, note, citations } = toAnswerJson(answerer.ask(question));
  return { outcome, answer, note, quotes: citations.map(({ quote }) => quote) };
}
