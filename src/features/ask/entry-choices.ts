import type { Answerer } from '../../answers/answer.ts';
import { CHOICES_SHOWN, type Choice, toChoice } from '../../ui/choices.ts';

/** The questions and facts that match what is typed. The value is the entry's id, which finds it also after a restart. */
export function entryChoices({ complete }: Pick<Answerer, 'complete'>, typed: string): Choice[] {
  return complete(typed, CHOICES_SHOWN).map((entry) =>
    toChoice(entry.id, entry.kind === 'question' ? entry.question : entry.fact),
  );
}
