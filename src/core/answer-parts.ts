import type { Answer } from './answer.ts';
import type { Citation } from './pack/pack.ts';
import { splitParts } from './understand/split-parts.ts';

/** A question that the editor wrote much like this is one question, whatever joins its halves. */
const CERTAIN = 0.9;
const MOST_CLOSEST = 3;

/**
 * Answers a question that asks two things by both answers, where each part has one. Where only one part has an answer, that
 * answer alone would pass over the other in silence: the nearest to both is shown instead. Any other question is answered as a whole.
 * @param answer answers one question
 */
export function answerParts(question: string, answer: (part: string) => Answer): Answer {
  const whole = answer(question);
  if (whole.outcome === 'answered' && whole.confidence >= CERTAIN) return whole;
  const [first, second] = splitParts(question).map(answer);
  if (!first || !second) return whole;
  if (first.outcome === 'answered' && second.outcome === 'answered') {
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
  const answered = [first, second].find((part) => part.outcome === 'answered');
  if (whole.outcome !== 'answered' || !answered || answered.entries[0] !== whole.entries[0]) return whole;
  const other = answered === first ? second : first;
  const nearest = distinct([...answered.citations, ...(other.outcome === 'closest' ? other.citations : [])]);
  const { entries: _, text: __, ...rest } = whole;
  return { ...rest, outcome: 'closest', citations: nearest.slice(0, MOST_CLOSEST) };
}

function distinct(citations: readonly Citation[]): Citation[] {
  return [...new Map(citations.map((citation) => [JSON.stringify(citation), citation])).values()];
}
