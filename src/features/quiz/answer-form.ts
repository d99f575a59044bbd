import { type QuestionKind, readQuestionKind } from '../../answers/understand/question-kind.ts';
import { readWords } from '../../language/read-words.ts';
import type { QuestionEntry } from '../../pack/pack.ts';
import { findDate } from './find-date.ts';
import { findFigure } from './find-figure.ts';
import { findSubject } from './find-subject.ts';

/** A way to offer an answer, verbatim from it. */
export interface AnswerForm {
  kind: 'number' | 'date' | 'name' | 'sentence';
  text: string;
  /** What a number counts, if the question does not say: "miles", "$", "%". */
  unit?: string;
}

const NUMBERED: ReadonlySet<QuestionKind> = new Set([
  'age',
  'count',
  'distance',
  'duration',
  'extent',
  'measure',
  'money',
]);

/** The short form of an answer, where one is sure, then the whole answer. */
export function formsOf({ question, answer }: Pick<QuestionEntry, 'question' | 'answer'>): AnswerForm[] {
  const text = answer.replace(/\s+/g, ' ').trim();
  const short = shortForm(question, text);
  const whole: AnswerForm = { kind: 'sentence', text };
  return short && short.text !== text ? [short, whole] : [whole];
}

function shortForm(question: string, answer: string): AnswerForm | undefined {
  const words = readWords(question).map((word) => word.text);
  // A short answer to a question in two parts would answer only one.
  if (words.filter((word) => QUESTION_WORDS.has(word)).length > 1) return undefined;
  const kind = readQuestionKind(words);
  if (NUMBERED.has(kind)) {
    const figure = findFigure(question, answer);
    return figure && { kind: 'number', ...figure };
  }
  const found = kind === 'when' ? findDate(question, answer) : undefined;
  if (found !== undefined) return { kind: 'date', text: found };
  const subject = words[0] === 'who' || words[0] === 'which' ? findSubject(question, answer) : undefined;
  return subject === undefined ? undefined : { kind: 'name', text: subject };
}

const QUESTION_WORDS: ReadonlySet<string> = new Set([
  'how',
  'what',
  'when',
  'where',
  'which',
  'who',
  'whom',
  'whose',
  'why',
]);
