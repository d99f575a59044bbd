import { clip } from './clip.ts';
import { CHOICE_LIMIT, CHOICES_LIMIT } from './limits.ts';

/** An autocomplete choice: what the user sees, and what is sent. */
export interface Choice {
  name: string;
  value: string;
}

/** Nobody reads more between two keystrokes. */
export const CHOICES_SHOWN = 8;

/** Before anything is typed, shows as much of the list as Discord allows. */
export function mostChoices(typed: string): number {
  return typed.trim() === '' ? CHOICES_LIMIT : CHOICES_SHOWN;
}

/** Within Discord's limits; an id is never longer. */
export function toChoice(id: string, text: string): Choice {
  return { name: clip(text, CHOICE_LIMIT), value: id };
}
