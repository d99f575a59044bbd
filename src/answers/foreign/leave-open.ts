import type { Answer } from '../answer.ts';
import { MOST_CLOSEST } from '../answer-parts.ts';
import type { RankedSentence } from '../match/rank-sentences.ts';
import { sentenceEntry } from '../match/teaching.ts';

/**
 * Softens a refusal in a poorly supported language: the story may still say it, so the nearest is shown,
 * unless the editor foresaw the question.
 * @param nearest sentences related to the question, nearest first
 */
export function leaveOpen(answer: Answer, nearest: readonly RankedSentence[]): Answer {
  if (answer.outcome === 'answered' || answer.entry) return answer;
  if (answer.outcome === 'closest') return { ...answer, isOpen: true };
  const citations = nearest.slice(0, MOST_CLOSEST).flatMap(({ sentence }) => sentenceEntry(sentence).citations);
  return citations.length > 0
    ? { ...answer, outcome: 'closest', citations, isOpen: true }
    : { ...answer, isOpen: true };
}
