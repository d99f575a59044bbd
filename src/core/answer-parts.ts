import type { Answer, Answered } from './answer.ts';
import type { Citation } from './pack/pack.ts';
import { splitParts } from './understand/split-parts.ts';

/** A question that shares this much of its words with what the editor wrote is that one question, whatever joins its halves. */
const SAME_WORDS = 0.8;
/** Quotes shown where the story does not answer directly: more would bury the nearest. */
export const MOST_CLOSEST = 3;

/**
 * Answers a question that asks two things by both answers, where each part has one. Where only one part has an answer, that
 * answer alone would pass over the other in silence: the nearest to both is shown instead. Any other question is answered as a whole.
 * @param answer answers one question
 */
export function answerParts(question: string, answer: (part: string) => Answer): Answer {
  const whole = answer(question);
  if (whole.outcome === 'answered' && isWrittenAs(question, whole.candidates[0]?.phrasing ?? '')) return whole;
  const [first, second] = splitParts(question).map(answer);
  if (!first || !second) return whole;
  if (first.outcome === 'answered' && second.outcome === 'answered') return answerBoth(whole, first, second);
  const answered = [first, second].find((part) => part.outcome === 'answered');
  const isHalf = whole.outcome === 'answered' && answered !== undefined && answered.entries[0] === whole.entries[0];
  if (!isHalf) return whole;
  const other = answered === first ? second : first;
  const nearest = distinct([...answered.citations, ...(other.outcome === 'closest' ? other.citations : [])]);
  return { ...understood(whole), outcome: 'closest', citations: nearest.slice(0, MOST_CLOSEST) };
}

function answerBoth(whole: Answer, first: Answered, second: Answered): Answered {
  const entries = [...new Set([...first.entries, ...second.entries])];
  return {
    ...understood(whole),
    outcome: 'answered',
    confidence: Math.min(first.confidence, second.confidence),
    related: whole.related.filter((entry) => !entries.includes(entry)),
    entries,
    text: [...new Set([first.text, second.text])].filter(Boolean).join(' '),
    citations: distinct([...first.citations, ...second.citations]),
  };
}

/** What an answer tells about how the question was read, without what was made of it. */
function understood({ question, confidence, candidates, related, understood: words, corrected, notInStory }: Answer) {
  return { question, confidence, candidates, related, understood: words, corrected, notInStory };
}

function isWrittenAs(question: string, phrasing: string): boolean {
  const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const [asked, written] = [words(question), words(phrasing)];
  const shared = [...asked].filter((word) => written.has(word)).length;
  return shared >= SAME_WORDS * (asked.size + written.size - shared);
}

function distinct(citations: readonly Citation[]): Citation[] {
  return [...new Map(citations.map((citation) => [JSON.stringify(citation), citation])).values()];
}
