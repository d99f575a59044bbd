import { informativeness } from '../language/english-words.ts';
import type { Citation } from '../pack/pack.ts';
import { type Answer, type Answered, readingOf } from './answer.ts';
import { TELLING } from './caution.ts';
import { POINTERS } from './understand/pointers.ts';
import { shorten } from './understand/shorten.ts';
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

/** Questions of one message that are answered; those that are left are named. */
const MOST_PARTS = 3;
/** An answer beside a part that has none must be this likely: what follows often leans on it. */
const SURE_BESIDE_UNANSWERED = 0.8;
/** Nearest sentences shown for a part that has no answer, beside the answers to the others. */
const NEAREST_OF_PART = 1;

/**
 * Answers a message that asks several things by the answers to its first three questions. Where some of them have one and others
 * do not, the nearest to those is cited too; they and the questions that are left stay in `parts` and `left`, for the reader to be
 * told. What tells something before or after it asks, and is not understood as a whole, is answered by the clause that is
 * understood best. Any other question is answered as it stands.
 * @param answer answers one question
 */
export function answerParts(question: string, answer: (part: string) => Answer): Answer {
  const message = shorten(question);
  const whole = answerMessage(message.text, answer);
  return message.unread === 0 ? whole : { ...whole, question, unread: message.unread };
}

function answerMessage(question: string, answer: (part: string) => Answer): Answer {
  const whole = answer(question);
  if (whole.outcome !== 'closest' && isWrittenAs(question, whole.candidates[0]?.phrasing ?? '')) return whole;
  const questions = splitParts(question);
  const left = questions.slice(MOST_PARTS);
  if (questions.length > 1) {
    const parted = answerAll(whole, questions.slice(0, MOST_PARTS).map(answer));
    return left.length > 0 ? { ...parted, left } : parted;
  }
  // A clause that is read for certain could be no clearer than a whole that nearly is.
  const isClear = whole.outcome === 'answered' || whole.confidence + CLEARER >= 1;
  return isClear ? whole : answerClause(whole, splitClauses(question).map(answer));
}

function answerAll(whole: Answer, parts: Answer[]): Answer {
  if (isOneQuestion(whole, parts)) return whole;
  const answers = parts.filter(isAnswered).filter((part) => standsAlone(part, parts));
  const areAll = answers.length === parts.length;
  const isSure = answers.some(({ confidence }) => areAll || confidence >= SURE_BESIDE_UNANSWERED);
  return isSure ? answerTogether(whole, parts, answers) : showNearest(whole, parts);
}

/** Whether an answer is to what was asked: "what did he say?" is not known from itself where it is not known who "he" is. */
function standsAlone(part: Answer, parts: readonly Answer[]): boolean {
  const before = parts.slice(0, parts.indexOf(part));
  return before.every(isAnswered) || !part.understood.some((word) => POINTERS.has(word));
}

function isAnswered(answer: Answer): answer is Answered {
  return answer.outcome === 'answered';
}

/** Whether what answers the whole is likely to be what each of its parts asks. */
function isOneQuestion(whole: Answer, parts: readonly Answer[]): boolean {
  if (whole.outcome !== 'answered' || parts.every(isAnswered)) return false;
  const [entry] = whole.entries;
  return parts.every((part) =>
    isAnswered(part)
      ? part.entries.some((other) => other === entry)
      : part.candidates.slice(0, LIKELY).some(({ id }) => id === entry?.id),
  );
}

/** Where no part has an answer by itself, an answer to the whole would pass over one of them in silence. */
function showNearest(whole: Answer, parts: Answer[]): Answer {
  if (whole.outcome !== 'answered') return whole;
  const nearest = distinct([...parts, whole].flatMap(citationsOf));
  return { ...readingOf(whole), outcome: 'closest', citations: nearest.slice(0, MOST_CLOSEST), parts };
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

function answerTogether(whole: Answer, parts: Answer[], answers: readonly Answered[]): Answered {
  const entries = [...new Set(answers.flatMap((part) => part.entries))];
  const asOf = answers.find((part) => part.asOf)?.asOf;
  return {
    ...readingOf(whole),
    outcome: 'answered',
    confidence: Math.min(...answers.map(({ confidence }) => confidence)),
    related: whole.related.filter((entry) => !entries.includes(entry)),
    entries,
    text: [...new Set(answers.map(({ text }) => text))].filter(Boolean).join(' '),
    citations: distinct(
      parts.flatMap((part) =>
        answers.some((answer) => answer === part) ? citationsOf(part) : citationsOf(part).slice(0, NEAREST_OF_PART),
      ),
    ),
    parts,
    ...(asOf && { asOf }),
  };
}

function citationsOf(answer: Answer): Citation[] {
  return 'citations' in answer ? answer.citations : [];
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
