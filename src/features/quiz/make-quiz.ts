import { finish, type Steps } from '../../contracts/steps.ts';
import type { Pack, QuestionEntry } from '../../pack/pack.ts';
import type { AnswerForm } from './answer-form.ts';
import { type Drafted, readerOfPack } from './draft.ts';
import { shuffle } from './shuffle.ts';
import { FEWEST_FOR_SHORT, findWrongOptions } from './wrong-options.ts';

/** A multiple-choice question with exactly one right option. */
export interface QuizQuestion {
  entry: QuestionEntry;
  /** Two to four, all different, verbatim from the pack's answers. */
  options: string[];
  /** Index of the right option. */
  right: number;
  /** The options' unit, if they are bare numbers and the question does not say it. */
  unit?: string;
}

/** Larger packs are sampled, so that a press is answered at once. */
const MOST_DRAWN_FROM = 300;

/**
 * Up to `most` questions; the order depends on pack and seed, not on `most`.
 * Empty if the pack has no two answers that can be told apart.
 */
export function makeQuiz(pack: Pack, seed: string, most: number): QuizQuestion[] {
  return finish(makeQuizInSteps(pack, seed, most));
}

/** The same in steps: the first read of a large pack takes a while. */
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

/** First questions on sentences not yet revealed, short answers before long ones. */
function inVariedOrder(drawn: Drafted[]): Drafted[] {
  const rounds = new Map<string, number>();
  return drawn
    .toSorted((one, other) => other.forms.length - one.forms.length)
    .map((drafted) => {
      const round = Math.max(0, ...drafted.sentences.map((sentence) => rounds.get(sentence) ?? 0));
      for (const sentence of drafted.sentences) rounds.set(sentence, round + 1);
      return { drafted, round };
    })
    .sort((one, other) => one.round - other.round)
    .map(({ drafted }) => drafted);
}

/** With its short answer if enough others are like it, else with the whole one. */
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
