import { textOf, titleOf } from '../pack/entries.ts';
import type { AnswerEntry } from '../pack/pack.ts';
import type { Answered } from './answer.ts';
import { isBareSentence } from './entry-words.ts';

/** The answer of one or two entries chosen from a list or by a button; no guessing. */
export function chosenAnswer(entries: AnswerEntry[]): Answered {
  return {
    outcome: 'answered',
    question: entries.map(titleOf).join(' '),
    confidence: 1,
    candidates: entries.map((entry) => ({ id: entry.id, entry, confidence: 1, phrasing: titleOf(entry) })),
    understood: [],
    related: [],
    corrected: {},
    notInStory: [],
    entries,
    text: entries.map(answerText).filter(Boolean).join(' '),
    citations: entries.flatMap(({ citations }) => citations),
  };
}

/** An entry's answer in the editor's words; empty for a bare sentence, whose quote says it all. */
export function answerText(entry: AnswerEntry): string {
  return isBareSentence(entry) ? '' : textOf(entry);
}
