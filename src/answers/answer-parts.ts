import { informativeness } from '../language/english-words.ts';
import type { Citation } from '../pack/pack.ts';
import { type Answer, type Answered, readingOf } from './answer.ts';
import { INFORMATIVE_WEIGHT } from './caution.ts';
import { POINTERS } from './understand/pointers.ts';
import { readQuestionKind } from './understand/question-kind.ts';
import { shorten } from './understand/shorten.ts';
import { splitClauses } from './understand/split-clauses.ts';
import { splitParts } from './understand/split-parts.ts';

/** At this word overlap, a message is one of the editor's questions. */
const SAME_WORDS = 0.8;
/** Quotes shown without a direct answer; more would bury the nearest. */
export const MOST_CLOSEST = 3;

/** A clause must be this much clearer than the whole message. */
const CLEARER = 0.1;
/** A less likely clause cannot stand for the whole message. */
const LIKELIER_THAN_NOT = 0.5;
/** The whole answer must rank this high for each part. */
const LIKELY = 2;
/** Common in general, but empty when asking what the story says. */
const ABOUT_ASKING: ReadonlySet<string> = new Set(['article', 'text', 'page', 'mention', 'mentioned']);

/** Questions answered per message; the rest are listed. */
const MOST_PARTS = 3;
/** Required beside an unanswered part, since what follows often leans on it. */
const SURE_BESIDE_UNANSWERED = 0.8;
/** Nearest sentences shown for an unanswered part. */
const NEAREST_OF_PART = 1;

/**
 * Answers a message that asks several things, up to three of its questions.
 * Unanswered parts cite their nearest sentences; they stay in `parts`, and skipped questions in `left`, so the user is told.
 * A message that makes a statement before or after its question, and is not understood whole, is answered by its clearest clause.
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
  // A certain clause need not beat a whole that is nearly certain.
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

/** Whether a part makes sense alone: "what did he say?" does not. */
function standsAlone(part: Answer, parts: readonly Answer[]): boolean {
  const before = parts.slice(0, parts.indexOf(part));
  return before.every(isAnswered) || !part.understood.some((word) => POINTERS.has(word));
}

function isAnswered(answer: Answer): answer is Answered {
  return answer.outcome === 'answered';
}

/** Whether one answer probably covers every part. */
function isOneQuestion(whole: Answer, parts: readonly Answer[]): boolean {
  if (whole.outcome !== 'answered' || parts.every(isAnswered)) return false;
  const [entry] = whole.entries;
  return parts.every((part) =>
    isAnswered(part)
      ? part.entries.some((other) => other === entry)
      : part.candidates.slice(0, LIKELY).some(({ id }) => id === entry?.id),
  );
}

/** If no part has an answer, answering the whole would hide that. */
function showNearest(whole: Answer, parts: Answer[]): Answer {
  if (whole.outcome !== 'answered') return whole;
  const nearest = distinct([...parts, whole].flatMap(citationsOf));
  return { ...readingOf(whole), outcome: 'closest', citations: nearest.slice(0, MOST_CLOSEST), parts };
}

function answerClause(whole: Answer, clauses: readonly Answer[]): Answer {
  // “When does Batman: Arkham VR come out?” loses its “when” behind the colon.
  const asksAsMuch = (clause: Answer) => !asks(whole) || asks(clause);
  const [best] = clauses
    .filter(isTelling)
    .filter(asksAsMuch)
    .sort((one, other) => other.confidence - one.confidence);
  return best && best.confidence > Math.max(whole.confidence + CLEARER, LIKELIER_THAN_NOT)
    ? { ...best, question: whole.question, parts: [best] }
    : whole;
}

function asks({ understood }: Answer): boolean {
  return readQuestionKind(understood) !== 'other';
}

/** Whether a clause has a topic word: "does it mention that" has none. */
function isTelling({ understood, notInStory }: Answer): boolean {
  return understood.some(
    (word) => informativeness(word) >= INFORMATIVE_WEIGHT && !ABOUT_ASKING.has(word) && !notInStory.includes(word),
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

/** Whether a question matches a phrasing, give or take a word. */
export function isWrittenAs(question: string, phrasing: string): boolean {
  const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const [asked, written] = [words(question), words(phrasing)];
  const shared = [...asked].filter((word) => written.has(word)).length;
  return shared >= SAME_WORDS * (asked.size + written.size - shared);
}

function distinct(citations: readonly Citation[]): Citation[] {
  return [...new Map(citations.map((citation) => [JSON.stringify(citation), citation])).values()];
}
