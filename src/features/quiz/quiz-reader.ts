import { namesInSteps } from '../../answers/names/story-names.ts';
import { readQuestionKind } from '../../answers/understand/question-kind.ts';
import { onceForInSteps } from '../../contracts/once.ts';
import type { Steps } from '../../contracts/steps.ts';
import { glossWords } from '../../language/foreign/gloss.ts';
import { knownLanguage } from '../../language/foreign/support.ts';
import { writeNumbersAsDigits } from '../../language/numbers/numbers-as-digits.ts';
import { QUESTION_WORDS } from '../../language/question-words.ts';
import { readWords } from '../../language/read-words.ts';
import type { Citation, Pack, QuestionEntry } from '../../pack/pack.ts';
import { storyLanguages } from '../../pack/story-languages.ts';
import { findDate } from './find-date.ts';
import { findFigure } from './find-figure.ts';
import { findName } from './find-name.ts';
import { type KnownName, knownNames } from './known-names.ts';
import type { QuizItem, ShortAnswer } from './quiz-item.ts';

/** Reads a pack for a quiz. */
export interface QuizReader {
  /** Undefined for a question without a short answer. */
  read(entry: QuestionEntry): QuizItem | undefined;
  /** The words of a text between spaces, numbers as digits, names in one spelling: equal texts say the same. */
  fold(text: string): string;
  names: readonly KnownName[];
}

/** The reader of a pack; made once, as that takes a while. */
export const quizReaderOf = onceForInSteps(makeReader);

function* makeReader(pack: Pack): Steps<QuizReader> {
  const spelling = yield* namesInSteps(pack);
  const names = yield* knownNames(pack);
  const articles = new Map(pack.articles.map((article) => [article.id, article]));
  const sentenceOf = ({ article, paragraph, sentence, quote }: Citation) =>
    articles.get(article)?.paragraphs[paragraph - 1]?.sentences[sentence - 1]?.text ?? quote;
  const language = storyLanguages(pack).find((tag) => tag !== 'en' && knownLanguage(tag));
  const items = new Map<string, QuizItem | undefined>();
  const read = (entry: QuestionEntry): QuizItem | undefined => {
    const { id, question, citations } = entry;
    const answer = entry.answer.replace(/\s+/g, ' ').trim();
    const short = shortAnswer(question, answer, names, language);
    return short && { key: id, question, answer, citations, short, sentences: [...new Set(citations.map(sentenceOf))] };
  };
  return {
    names,
    read(entry) {
      if (!items.has(entry.id)) items.set(entry.id, read(entry));
      return items.get(entry.id);
    },
    fold(text) {
      const words = spelling.join(writeNumbersAsDigits(spelling.spell(readWords(text))));
      return ` ${words.map((word) => word.text).join(' ')} `;
    },
  };
}

function shortAnswer(
  question: string,
  answer: string,
  names: readonly KnownName[],
  language: string | undefined,
): ShortAnswer | undefined {
  const written = readWords(question);
  const words = (language === undefined ? written : glossWords(written, language)).map(({ text }) => text);
  // A short answer to a question in two parts would answer only one.
  if (words.filter((word) => QUESTION_WORDS.has(word)).length > 1) return undefined;
  const kind = readQuestionKind(words);
  if (kind === 'when') {
    const date = findDate(question, answer);
    return date === undefined ? undefined : { kind: 'date', text: date };
  }
  const figure = findFigure(question, answer, kind);
  if (figure) return { kind: 'number', text: `${figure.before}${figure.text}${figure.after}`, figure };
  const name = findName(question, answer, names);
  return name && { kind: 'name', text: name.text, name };
}
