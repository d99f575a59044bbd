import type { Answer } from './answer.ts';

/** Parts left unanswered while others were answered; the user must be told. */
export function partsUnanswered(answer: Answer): Answer[] {
  if (answer.outcome !== 'answered') return [];
  return (answer.parts ?? []).filter(
    (part) => part.outcome !== 'answered' || !part.entries.some((entry) => answer.entries.includes(entry)),
  );
}
