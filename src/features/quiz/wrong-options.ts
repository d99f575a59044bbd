import { nearDates } from './near-dates.ts';
import { nearNumbers } from './near-numbers.ts';
import type { QuizItem } from './quiz-item.ts';
import type { QuizReader } from './quiz-reader.ts';
import { shuffle } from './shuffle.ts';

/** Four buttons in all. */
const WRONG = 3;

/**
 * Three wrong options of the kind and form of the right one; fewer if there are none. None that might be right: said in the
 * question, the answer or the cited sentences.
 */
export function findWrongOptions(item: QuizItem, { names, fold }: QuizReader, seed: string): string[] {
  const { question = '', answer, short, sentences } = item;
  // One person has an office, whoever stands in the same sentence.
  const isOfOne = short.kind === 'name' && /^\P{L}*who (?:is|was)\b/iu.test(question);
  const said = [question, answer, ...(isOfOne ? [] : sentences)].map(fold).join('');
  const isUnsaid = (text: string) => !said.includes(fold(text));
  switch (short.kind) {
    case 'number': {
      const { text, before, after } = short.figure;
      const isShare = /^ ?(?:%|percent|per cent)/.test(after);
      const isPossible = (number: string) => isUnsaid(number) && !(isShare && Number.parseFloat(number) > 100);
      return nearNumbers(text, seed)
        .filter(isPossible)
        .slice(0, WRONG)
        .map((number) => before + number + after);
    }
    case 'date':
      return nearDates(short.text, seed).filter(isUnsaid).slice(0, WRONG);
    case 'name': {
      const others = names.filter(({ kind, text }) => kind === short.name.kind && text !== short.text);
      return shuffle(others, seed, ({ text }) => text)
        .map(({ text }) => text)
        .filter(isUnsaid)
        .slice(0, WRONG);
    }
  }
}
