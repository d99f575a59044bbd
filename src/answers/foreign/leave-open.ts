import type { Answer } from '../answer.ts';
import { MOST_CLOSEST } from '../answer-parts.ts';
import type { RankedSentence } from '../match/rank-sentences.ts';
import { sentenceEntry } from '../match/teaching.ts';

/**
 * An answer from a story in a language that is not read well: what was not understood may stand in it all the same, so the nearest is shown
 * instead of a refusal, unless the editor foresaw the question.
 * @param nearest the sentences that have anything to do with the question, nearest first
 */
export function leaveOpen(answer: Answer, nearest: readonly RankedSentence[]): Answer {
  if (answer.outcome === 'answered' || answer.entry) return answer;
  if (answer.outcome === 'closest') return { ...answer, isOpen: true };
  const citations = nearest.slice(0, MOST_CLOSEST).flatMap(({ sentence }) => sentenceEntry(sentence).citations);
  return citations.length > 0
    ? { ...answer, outcome: 'closest', citations, isOpen: true }
    : { ...answer, isOpen: true };
}
