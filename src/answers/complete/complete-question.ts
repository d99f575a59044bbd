import { finish, type Steps } from '../../contracts/steps.ts';
import { answerEntries, titleOf } from '../../pack/entries.ts';
import type { AnswerEntry, Pack, QuestionEntry } from '../../pack/pack.ts';
import type { Answerer } from '../answer.ts';
import type { Choosable } from './complete.ts';
import { makePickInSteps } from './pick-matching.ts';

/** Completes a question while it is typed, from a pack's questions and facts. */
export type Completer = Pick<Answerer, 'complete' | 'starters'>;

export function makeCompleter(pack: Pack): Completer {
  return finish(makeCompleterInSteps(pack));
}

export function* makeCompleterInSteps(lists: Pick<Pack, 'questions' | 'facts'>): Steps<Completer> {
  const pick = yield* makePickInSteps(answerEntries(lists), asChoice);
  const starters = chooseStarters(lists.questions);
  return {
    complete: (typed, limit) => (typed.trim() === '' ? starters.slice(0, limit) : pick(typed, limit)),
    starters: (limit) => starters.slice(0, limit),
  };
}

/** Users want a question rather than a statement. */
const FACT = 0.9;

function asChoice(entry: AnswerEntry): Choosable {
  return { shown: titleOf(entry), ...(entry.kind === 'question' ? { others: entry.also } : { worth: FACT }) };
}

/** The first question of each topic, then the second, and so on: varied, in the editor's order. */
function chooseStarters(questions: readonly QuestionEntry[]): QuestionEntry[] {
  const taken = new Map<string, number>();
  return questions
    .map((question) => {
      const topic = question.topics[0] ?? '';
      const round = taken.get(topic) ?? 0;
      taken.set(topic, round + 1);
      return { question, round };
    })
    .sort((a, b) => a.round - b.round)
    .map(({ question }) => question);
}
