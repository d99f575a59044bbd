import { foldQuestion } from '../language/fold-question.ts';
import type { AnswerEntry, Citation, Entry, Pack } from './pack.ts';

/** The lists of entries in a pack, or in drafts of one. */
interface Lists<Question, Fact, Unanswered> {
  questions: readonly Question[];
  facts: readonly Fact[];
  unanswered: readonly Unanswered[];
}

/** Every entry of a pack. */
export function allEntries<Q, F, U>({ questions, facts, unanswered }: Lists<Q, F, U>): (Q | F | U)[] {
  return [...questions, ...facts, ...unanswered];
}

/** The entries that say what the story says. */
export function answerEntries<Q, F>({ questions, facts }: Pick<Lists<Q, F, never>, 'questions' | 'facts'>): (Q | F)[] {
  return [...questions, ...facts];
}

/** The entries with a question, whether the story answers it or not. */
export function askedEntries<Q, U>({
  questions,
  unanswered,
}: Pick<Lists<Q, never, U>, 'questions' | 'unanswered'>): (Q | U)[] {
  return [...questions, ...unanswered];
}

/** A pack with only the entries to keep. */
export function keepEntries(pack: Pack, isKept: (entry: Entry) => boolean): Pack {
  const { questions, facts, unanswered } = pack;
  return {
    ...pack,
    questions: questions.filter(isKept),
    facts: facts.filter(isKept),
    unanswered: unanswered.filter(isKept),
  };
}

/** Whether an entry says what the story says. */
export function isAnswerEntry(entry: Entry): entry is AnswerEntry {
  return entry.kind !== 'unanswered';
}

/** The question of an entry, or the fact. */
export function titleOf(entry: Entry): string {
  return entry.kind === 'fact' ? entry.fact : entry.question;
}

/** What an entry says: its answer or the fact. */
export function textOf(entry: AnswerEntry): string {
  return entry.kind === 'fact' ? entry.fact : entry.answer;
}

/** All that a user sees of an entry: what it says, and its quotes. */
export function answerWithQuotes(entry: AnswerEntry): string {
  return [textOf(entry), ...entry.citations.map(({ quote }) => quote)].join(' ');
}

/** The phrasings of an entry. */
export function phrasingsOf(entry: Entry): string[] {
  return entry.kind === 'fact' ? [entry.fact] : [entry.question, ...entry.also];
}

/** How many ways to ask some entries know. */
export function countPhrasings(entries: readonly { also: readonly string[] }[]): number {
  return entries.reduce((sum, { also }) => sum + 1 + also.length, 0);
}

/** The questions that a pack knows, in every phrasing, folded by `foldQuestion`. */
export function knownQuestions(pack: Pack): Set<string> {
  return new Set(askedEntries(pack).flatMap((entry) => phrasingsOf(entry).map(foldQuestion)));
}

/** The citations an entry shows. */
export function citationsOf(entry: Entry): Citation[] {
  return isAnswerEntry(entry) ? entry.citations : entry.nearest;
}
