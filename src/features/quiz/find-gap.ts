import { placeId } from '../../answers/match/teaching.ts';
import type { Sentence } from '../../pack/pack.ts';
import { findDate } from './find-date.ts';
import { onlyCount } from './find-figure.ts';
import type { KnownName } from './known-names.ts';
import type { QuizItem, ShortAnswer } from './quiz-item.ts';

/** A longer one is no quick question. */
const LONGEST = 260;
/** Other texts are headings or lead on to something else. */
const WHOLE = /[.!?]\P{L}*$/u;
/** A “boy” tells about how old he is. */
const AGE = /^-?years?-old/;
/** Says nothing without the sentence before it. */
const LEANS_BACK = /^\P{L}*(?:he|she|it|they|this|that|these|those|his|her|its|their|there|but|and|so|then)\b/iu;

/** A sentence that can be asked with a gap in place of its only number, date or known person. */
export function findGap(sentence: Sentence, names: readonly KnownName[]): QuizItem | undefined {
  const { text, article, paragraph, sentence: number } = sentence;
  if (text.length > LONGEST || LEANS_BACK.test(text) || !WHOLE.test(text)) return undefined;
  const short = answerIn(text, names);
  const at = short === undefined ? -1 : text.indexOf(short.text);
  // Twice in the sentence, the gap would show what belongs there.
  if (!short || at < 0 || text.indexOf(short.text, at + 1) >= 0) return undefined;
  const gap: QuizItem['gap'] = [text.slice(0, at), text.slice(at + short.text.length)];
  if (AGE.test(gap[1])) return undefined;
  const citation = { article, paragraph, sentence: number, quote: text };
  return {
    key: placeId(citation),
    gap,
    answer: '',
    citations: [citation],
    short,
    sentences: [text],
  };
}

function answerIn(text: string, names: readonly KnownName[]): ShortAnswer | undefined {
  const date = findDate('', text);
  if (date !== undefined) return { kind: 'date', text: date };
  const figure = onlyCount(text);
  if (figure) return { kind: 'number', text: figure.text, figure };
  const [name, ...others] = names.filter(({ kind, text: shown }) => kind === 'person' && text.includes(shown));
  return name && others.length === 0 ? { kind: 'name', text: name.text, name } : undefined;
}
