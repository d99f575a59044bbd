import { finish, type Steps } from '../../contracts/steps.ts';
import type { Pack, QuestionEntry } from '../../pack/pack.ts';
import type { AnswerForm } from './answer-form.ts';
import { type Drafted, readerOfPack } from './draft.ts';
import { shuffle } from './shuffle.ts';
import { FEWEST_FOR_SHORT, findWrongOptions } from './wrong-options.ts';

/** A question with answers to choose from, exactly one of them right. */
export interface QuizQuestion {
  entry: QuestionEntry;
  /** Two to four, each another, word for word from the answers of the pack. */
  options: string[];
  /** Which of the options is right, counted from 0. */
  right: number;
  /** What the options count, where they are bare numbers and the question does not say it. */
  unit?: string;
}

/** Of a larger pack a quiz draws its questions and options from a part, to answer a press at once. */
const MOST_DRAWN_FROM = 300;

/**
 * The questions of a quiz, at most so many, in order: the same for the same pack and seed, whatever the number asked for.
 * None where the pack has no two answers that can be told apart.
 */
export function makeQuiz(pack: Pack, seed: string, most: number): QuizQuestion[] {
  return finish(makeQuizInSteps(pack, seed, most));
}

/** The same without holding up whatever else there is to do: to read the entries of a large pack takes a while, the first time. */
export function* makeQuizInSteps(pack: Pack, seed: string, most: number): Steps<QuizQuestion[]> {
  const reader = yield* readerOfPack(pack);
  const drawn: Drafted[] = [];
  for (const entry of shuffle(pack.questions, seed, ({ id }) => id).slice(0, MOST_DRAWN_FROM)) {
    drawn.push(reader.draft(entry));
    yield;
  }
  const questions: QuizQuestion[] = [];
  for (const drafted of inVariedOrder(drawn)) {
    if (questions.length >= most) break;
    const question = offer(drafted, drawn, seed);
    if (question) questions.push(question);
    yield;
  }
  return questions;
}

/** Questions on sentences that no earlier one has revealed come first, and of these the ones with a short answer. */
function inVariedOrder(drawn: Drafted[]): Drafted[] {
  const told = new Map<string, number>();
  return drawn
    .toSorted((one, other) => other.forms.length - one.forms.length)
    .map((drafted) => {
      const round = Math.max(0, ...drafted.sentences.map((sentence) => told.get(sentence) ?? 0));
      for (const sentence of drafted.sentences) told.set(sentence, round + 1);
      return { drafted, round };
    })
    .sort((one, other) => one.round - other.round)
    .map(({ drafted }) => drafted);
}

/** The question with its short answer where enough others are like it, else with the whole one. */
function offer(drafted: Drafted, drawn: Drafted[], seed: string): QuizQuestion | undefined {
  const tried = drafted.forms.map((form) => ({ form, wrong: findWrongOptions(drafted, form, drawn) }));
  const best =
    tried.find(({ wrong }) => wrong.length >= FEWEST_FOR_SHORT) ?? tried.findLast(({ wrong }) => wrong.length > 0);
  if (!best) return undefined;
  const { form, wrong } = best;
  const options = shuffle([form, ...wrong], `${seed} ${drafted.entry.id}`, ({ text }) => text);
  const texts = options.map(({ text }) => text);
  return { entry: drafted.entry, options: texts, right: options.indexOf(form), ...unitOf(form) };
}

function unitOf({ unit }: AnswerForm): { unit?: string } {
  return unit === undefined ? {} : { unit };
}
