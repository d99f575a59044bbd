import type { Answer, Answered } from './answer.ts';
import { TELLING } from './caution.ts';
import { informativeness } from './language/english-words.ts';
import type { Citation } from './pack/pack.ts';
import { splitClauses } from './understand/split-clauses.ts';
import { splitParts } from './understand/split-parts.ts';

/** A question that shares this much of its words with what the editor wrote is that one question, whatever joins its halves. */
const SAME_WORDS = 0.8;
/** Quotes shown where the story does not answer directly: more would bury the nearest. */
export const MOST_CLOSEST = 3;

/** A clause alone must be this much likelier to be understood than the message as a whole. */
const CLEARER = 0.1;
/** Less likely than this, what a clause asks does not stand for a message that says more. */
const LIKELIER_THAN_NOT = 0.5;
/** Candidates of a part among which the answer to the whole has to be, if it is to stand for that part too. */
const LIKELY = 2;
/** Tell much in general, and nothing where somebody asks whether the story says it. */
const ABOUT_ASKING: ReadonlySet<string> = new Set(['article', 'text', 'page', 'mention', 'mentioned']);

/**
 * Answers a question that asks two things by both answers, where each part has one. An answer to one part alone would pass over
 * the other in silence: the nearest to both is shown instead. What tells something before or after it asks, and is not understood
 * as a whole, is answered by the clause that is understood best. Any other question is answered as it stands.
 * @param answer answers one question
 */
export function answerParts(question: string, answer: (part: string) => Answer): Answer {
  const whole = answer(question);
  if (whole.outcome !== 'closest' && isWrittenAs(question, whole.candidates[0]?.phrasing ?? '')) return whole;
  const [first, second] = splitParts(question).map(answer);
  if (first && second) return answerTwo(whole, first, second);
  // A clause that is read for certain could be no clearer than a whole that nearly is.
  const isClear = whole.outcome === 'answered' || whole.confidence + CLEARER >= 1;
  return isClear ? whole : answerClause(whole, splitClauses(question).map(answer));
}

function answerTwo(whole: Answer, first: Answer, second: Answer): Answer {
  if (first.outcome === 'answered' && second.outcome === 'answered') return answerBoth(whole, first, second);
  if (whole.outcome !== 'answered') return whole;
  const [entry] = whole.entries;
  const isAbout = (part: Answer) =>
    part.outcome === 'answered'
      ? part.entries.some((other) => other === entry)
      : part.candidates.slice(0, LIKELY).some(({ id }) => id === entry?.id);
  if (isAbout(first) && isAbout(second)) return whole;
  const nearest = distinct([first, second, whole].flatMap((part) => ('citations' in part ? part.citations : [])));
  return {
    ...understood(whole),
    outcome: 'closest',
    citations: nearest.slice(0, MOST_CLOSEST),
    parts: [first, second],
  };
}

function answerClause(whole: Answer, clauses: readonly Answer[]): Answer {
  const [best] = clauses.filter(isTelling).sort((one, other) => other.confidence - one.confidence);
  return best && best.confidence > Math.max(whole.confidence + CLEARER, LIKELIER_THAN_NOT)
    ? { ...best, question: whole.question, parts: [best] }
    : whole;
}

/** Whether a clause has a word of the story that tells what it is about: "does it mention that" has none. */
function isTelling({ understood, notInStory }: Answer): boolean {
  return understood.some(
    (word) => informativeness(word) >= TELLING && !ABOUT_ASKING.has(word) && !notInStory.includes(word),
  );
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
    parts: [first, second],
  };
}

/** What an answer tells about how the question was read, without what was made of it. */
function understood({ question, confidence, candidates, related, understood: words, corrected, notInStory }: Answer) {
  return { question, confidence, candidates, related, understood: words, corrected, notInStory };
}

/** Whether a question is a phrasing but for a word or so. */
export function isWrittenAs(question: string, phrasing: string): boolean {
  const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const [asked, written] = [words(question), words(phrasing)];
  const shared = [...asked].filter((word) => written.has(word)).length;
  return shared >= SAME_WORDS * (asked.size + written.size - shared);
}

function distinct(citations: readonly Citation[]): Citation[] {
  return [...new Map(citations.map((citation) => [JSON.stringify(citation), citation])).values()];
}
