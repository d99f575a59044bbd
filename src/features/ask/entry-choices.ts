import type { Answerer } from '../../answers/answer.ts';
import { titleOf } from '../../pack/entries.ts';
import { CHOICES_SHOWN, type Choice, toChoice } from '../../ui/choices.ts';

/** Autocomplete for questions and facts; the value is the entry's id, so it survives a restart. */
export function entryChoices({ complete }: Pick<Answerer, 'complete'>, typed: string): Choice[] {
  return complete(typed, CHOICES_SHOWN).map((entry) => toChoice(entry.id, titleOf(entry)));
}
