import type { Answer } from './answer.ts';
import type { Citation } from './pack/pack.ts';
import { splitParts } from './understand/split-parts.ts';

/**
 * Answers a question that asks two things by both answers, where each part has one; any other question as a whole.
 * @param answer answers one question
 */
export function answerParts(question: string, answer: (part: string) => Answer): Answer {
  const whole = answer(question);
  const [first, second] = splitParts(question).map(answer);
  if (first?.outcome !== 'answered' || second?.outcome !== 'answered') return whole;
  return {
    ...whole,
    outcome: 'answered',
    confidence: Math.min(first.confidence, second.confidence),
    entries: [...new Set([...first.entries, ...second.entries])],
    text: [...new Set([first.text, second.text])].filter(Boolean).join(' '),
    citations: distinct([...first.citations, ...second.citations]),
  };
}

function distinct(citations: readonly Citation[]): Citation[] {
  return [...new Map(citations.map((citation) => [JSON.stringify(citation), citation])).values()];
}
