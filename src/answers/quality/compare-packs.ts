import type { Steps } from '../../contracts/steps.ts';
import { foldQuestion } from '../../language/fold-question.ts';
import { askedEntries, phrasingsOf } from '../../pack/entries.ts';
import type { Pack } from '../../pack/pack.ts';
import type { Answerer } from '../answer.ts';
import { type AnswerJson, toAnswerJson } from '../answer-json.ts';

/** What readers are told before or after a change of the pack. */
export type ToldAnswer = Pick<AnswerJson, 'outcome' | 'answer' | 'note'> & { quotes: string[] };

/** An answer that becomes another. */
export interface ChangedAnswer {
  /** The first that gets it. */
  question: string;
  /** How many others get the same, before and after. */
  others: number;
  /** A phrasing of one of the packs, or what readers asked in vain. */
  from: 'pack' | 'gap';
  before: ToldAnswer;
  after: ToldAnswer;
}

type AskedQuestion = Pick<ChangedAnswer, 'question' | 'from'>;

/** What a change of a pack changes for readers. */
export interface PackDifference {
  asked: number;
  changes: ChangedAnswer[];
}

/** A version of a pack, and what answers from it. */
export interface Side {
  pack: Pack;
  answerer: Pick<Answerer, 'ask'>;
}

/** Asked of both versions while an editor waits: some seconds at most. */
export const MOST_PREVIEWED = 2_000;

/**
 * Asks two versions of a pack what either knows and what readers asked in vain, in steps.
 * @param options.most questions to ask: first those that were asked in vain, then those of entries that differ
 * @param options.tell gets the share done
 */
export function* comparePacks(
  before: Side,
  after: Side,
  gaps: readonly string[],
  { most = Number.POSITIVE_INFINITY, tell }: { most?: number; tell?(done: number): void } = {},
): Steps<PackDifference> {
  const questions = new Map<string, AskedQuestion>();
  for (const asked of questionsOf(before.pack, after.pack, gaps)) {
    if (questions.size >= most) break;
    yield;
    if (!asked) continue;
    const folded = foldQuestion(asked.question);
    if (folded !== '' && !questions.has(folded)) questions.set(folded, asked);
  }
  const changes = new Map<string, ChangedAnswer>();
  let done = 0;
  for (const { question, from } of questions.values()) {
    const was = ask(before, question);
    yield;
    const is = ask(after, question);
    if (JSON.stringify(was) !== JSON.stringify(is)) {
      const key = JSON.stringify([was, is]);
      const same = changes.get(key);
      if (same) same.others += 1;
      else changes.set(key, { question, others: 0, from, before: was, after: is });
    }
    tell?.(++done / questions.size);
    yield;
  }
  return { asked: questions.size, changes: [...changes.values()] };
}

/** What most likely changes comes first; of the rest, each entry's question before its other phrasings. Undefined between two steps. */
function* questionsOf(before: Pack, after: Pack, gaps: readonly string[]): Generator<AskedQuestion | undefined> {
  for (const question of gaps) yield { question, from: 'gap' };
  const known = new Map<string, string>();
  for (const entry of askedEntries(before)) {
    known.set(entry.id, JSON.stringify(entry));
    yield undefined;
  }
  for (const entry of askedEntries(after)) {
    yield undefined;
    if (known.get(entry.id) === JSON.stringify(entry)) continue;
    for (const question of phrasingsOf(entry)) yield { question, from: 'pack' };
  }
  const kept = new Set(askedEntries(after).map(({ id }) => id));
  for (const entry of askedEntries(before))
    if (!kept.has(entry.id)) for (const question of phrasingsOf(entry)) yield { question, from: 'pack' };
  for (const pack of [before, after]) for (const { question } of askedEntries(pack)) yield { question, from: 'pack' };
  for (const pack of [before, after])
    for (const { also } of askedEntries(pack)) for (const question of also) yield { question, from: 'pack' };
}

function ask({ answerer }: Side, question: string): ToldAnswer {
  const { outcome, answer, note, citations } = toAnswerJson(answerer.ask(question));
  return { outcome, answer, note, quotes: citations.map(({ quote }) => quote) };
}

/** What a reader is told, in the story's words; empty where it says nothing. */
export function toldText({ outcome, answer, note, quotes: [first = ''] }: ToldAnswer): string {
  return (outcome === 'unknown' ? note : answer) ?? (outcome === 'unknown' ? '' : first);
}
