import type { FactEntry, QuestionEntry } from '../pack/pack.ts';
import type { Answered } from './answer.ts';
import { placeId } from './match/teaching.ts';

/** The answer of one or two entries chosen from a list or by a button; no guessing. */
export function chosenAnswer(entries: (QuestionEntry | FactEntry)[]): Answered {
  return {
    outcome: 'answered',
    question: entries.map(statementOf).join(' '),
    confidence: 1,
    candidates: entries.map((entry) => ({ id: entry.id, entry, confidence: 1, phrasing: statementOf(entry) })),
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
export function answerText(entry: QuestionEntry | FactEntry): string {
  if (entry.kind === 'question') return entry.answer;
  return entry.citations.some((citation) => placeId(citation) === entry.id) ? '' : entry.fact;
}

function statementOf(entry: QuestionEntry | FactEntry): string {
  return entry.kind === 'question' ? entry.question : entry.fact;
}
