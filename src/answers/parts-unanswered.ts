import type { Answer } from './answer.ts';

/** The parts of a message that an answer to its other parts leaves without one: a reader has to be told. */
export function partsUnanswered(answer: Answer): Answer[] {
  if (answer.outcome !== 'answered') return [];
  return (answer.parts ?? []).filter(
    (part) => part.outcome !== 'answered' || !part.entries.some((entry) => answer.entries.includes(entry)),
  );
}
