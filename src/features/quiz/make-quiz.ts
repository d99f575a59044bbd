import { placeId } from '../../answers/match/teaching.ts';
import { finish, type Steps } from '../../contracts/steps.ts';
import type { Pack } from '../../pack/pack.ts';
import { findGap } from './find-gap.ts';
import type { QuizItem } from './quiz-item.ts';
import { type QuizReader, quizReaderOf } from './quiz-reader.ts';
import { shuffle } from './shuffle.ts';
import { findWrongOptions } from './wrong-options.ts';

/** A multiple-choice question with exactly one right option. */
export interface QuizQuestion extends Pick<QuizItem, 'key' | 'question' | 'gap' | 'answer' | 'citations'> {
  /** Four of one kind and form. */
  options: string[];
  /** Index of the right option. */
  right: number;
}

const OPTIONS = 4;
/** As a button shows whole. */
const LONGEST_OPTION = 70;
/** Larger packs are sampled, so that a press is answered at once. */
const MOST_DRAWN_FROM = 300;

/**
 * Up to `most` questions, the pack's first, then sentences with a gap; the order depends on pack and seed, not on `most`.
 * Empty if nothing of the story has three others like it.
 */
export function makeQuiz(pack: Pack, seed: string, most: number): QuizQuestion[] {
  return finish(makeQuizInSteps(pack, seed, most));
}

/** The same in steps: the first read of a large pack takes a while. */
export function* makeQuizInSteps(pack: Pack, seed: string, most: number): Steps<QuizQuestion[]> {
  const reader = yield* quizReaderOf(pack);
  const drawn: QuizItem[] = [];
  for (const entry of shuffle(pack.questions, seed, ({ id }) => id).slice(0, MOST_DRAWN_FROM)) {
    const item = reader.read(entry);
    if (item) drawn.push(item);
    yield;
  }
  const questions: QuizQuestion[] = [];
  const revealed = new Set<string>();
  for (const item of inVariedOrder(drawn)) {
    if (questions.length >= most) return questions;
    const question = offer(item, reader, seed);
    if (question) {
      questions.push(question);
      for (const sentence of item.sentences) revealed.add(sentence);
    }
    yield;
  }
  const sentences = pack.articles.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.sentences));
  for (const sentence of shuffle(sentences, seed, (one) => placeId(one)).slice(0, MOST_DRAWN_FROM)) {
    if (questions.length >= most) break;
    const item = revealed.has(sentence.text) ? undefined : findGap(sentence, reader.names);
    const question = item && offer(item, reader, seed);
    if (question) questions.push(question);
    yield;
  }
  return questions;
}

/** First questions on sentences not yet revealed. */
function inVariedOrder(drawn: QuizItem[]): QuizItem[] {
  const rounds = new Map<string, number>();
  return drawn
    .map((item) => {
      const round = Math.max(0, ...item.sentences.map((sentence) => rounds.get(sentence) ?? 0));
      for (const sentence of item.sentences) rounds.set(sentence, round + 1);
      return { item, round };
    })
    .sort((one, other) => one.round - other.round)
    .map(({ item }) => item);
}

function offer(item: QuizItem, reader: QuizReader, seed: string): QuizQuestion | undefined {
  const { key, question, gap, answer, citations, short } = item;
  const own = `${seed} ${key}`;
  const options = shuffle([short.text, ...findWrongOptions(item, reader, own)], own, (text) => text);
  if (options.length < OPTIONS || options.some(({ length }) => length > LONGEST_OPTION)) return undefined;
  const asked = question === undefined ? {} : { question };
  return { key, ...asked, ...(gap && { gap }), answer, citations, options, right: options.indexOf(short.text) };
}
