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
  const { candidates, related, understood, corrected, notInStory } = whole;
  const entries = [...new Set([...first.entries, ...second.entries])];
  return {
    outcome: 'answered',
    question,
    confidence: Math.min(first.confidence, second.confidence),
    candidates,
    related: related.filter((entry) => !entries.includes(entry)),
    understood,
    corrected,
    notInStory,
    entries,
    text: [...new Set([first.text, second.text])].filter(Boolean).join(' '),
    citations: distinct([...first.citations, ...second.citations]),
  };
}

function distinct(citations: readonly Citation[]): Citation[] {
  return [...new Map(citations.map((citation) => [JSON.stringify(citation), citation])).values()];
}
