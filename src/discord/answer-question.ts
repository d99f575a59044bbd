import { answerCard } from '../cards/answer-card.ts';
import type { Card } from '../cards/card.ts';
import type { Answer } from '../core/answer.ts';
import { answerForeign } from './answer-foreign.ts';
import type { Deps } from './deps.ts';
import type { Asking } from './request.ts';
import { showHelp } from './show-help.ts';

/** The answer to a question in a reader's words; help where there are none. What it does not answer is noted for the editors. */
export function answerQuestion(question: string, asking: Asking, deps: Deps, isPrivate = false): Card {
  if (question.trim() === '') {
    const help = showHelp(asking.wording, deps);
    return isPrivate ? { ...help, quiet: true } : help;
  }
  const answer = deps.answerer.ask(question);
  noteGap(answer, deps);
  const foreign = answer.outcome === 'answered' ? undefined : answerForeign(question, asking, deps, isPrivate);
  return foreign ?? show(answer, asking, deps, isPrivate);
}

/** The answer of one curated question; nothing if the pack has none with this id. */
export function answerEntry(id: string, asking: Asking, deps: Deps, isPrivate = false): Card | undefined {
  const { answerer } = deps;
  const chosen = answerer.askEntry(id);
  if (!chosen) return undefined;
  // What was chosen was not compared with the others; what is near to it is found by asking it.
  const related = answerer.ask(chosen.question).related.filter((entry) => entry.id !== id);
  return show({ ...chosen, related }, asking, deps, isPrivate);
}

function show(answer: Answer, { reader, wording, isDirect }: Asking, { pack }: Deps, isPrivate: boolean): Card {
  return answerCard(wording, answer, pack, { askerId: reader.id, isPrivate, isDirect });
}

function noteGap(answer: Answer, { store }: Deps): void {
  const { question, outcome } = answer;
  if (outcome === 'answered') return;
  store.recordGap({ question, outcome, nearest: answer.entry?.id ?? answer.candidates[0]?.id });
}
