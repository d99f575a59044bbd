import { clip } from './clip.ts';
import { CHOICE_LIMIT, CHOICES_LIMIT } from './limits.ts';

/** What a user can choose while they type: what they see, and what is sent in its place. */
export interface Choice {
  name: string;
  value: string;
}

/** Nobody reads more between two keys. */
export const CHOICES_SHOWN = 8;

/** Before anything is typed, a list to choose from is shown whole, as far as Discord takes it. */
export function mostChoices(typed: string): number {
  return typed.trim() === '' ? CHOICES_LIMIT : CHOICES_SHOWN;
}

/** Within what Discord takes; an id is never longer. */
export function toChoice(id: string, text: string): Choice {
  return { name: clip(text, CHOICE_LIMIT), value: id };
}
