import { ComponentType } from 'discord-api-types/v10';
import type { Answer } from '../../answers/answer.ts';
import { placeId } from '../../answers/match/teaching.ts';
import type { Row } from '../../ui/card.ts';
import { decodeCustomId, encodeCustomId } from '../../ui/custom-id.ts';

// The vote buttons remember an answer's entries, for votes and replies.

export const HELPFUL = 'helpful';
export const NOT_HELPFUL = 'not-helpful';

/**
 * The ids of an answer's one or two entries; without one, its first cited sentence as `article#p1s2`.
 * Empty if the story does not say and no entry foresaw it.
 */
export function answeredEntries(answer: Answer): string[] {
  if (answer.outcome === 'answered') return answer.entries.map(({ id }) => id);
  if (answer.entry) return [answer.entry.id];
  const [nearest] = answer.outcome === 'closest' ? answer.citations : [];
  return nearest ? [placeId(nearest)] : [];
}

/** The custom id that holds them: only the first if both are too long, undefined if none fits. */
export function answeredId(verb: string, entries: string[]): string | undefined {
  const [first] = entries;
  return first === undefined ? undefined : (encodeCustomId(verb, ...entries) ?? encodeCustomId(verb, first));
}

/** Reads answeredEntries back from an answer's rows; empty if they hold none. */
export function readAnswered(rows: Row[]): string[] {
  const states = rows
    .flatMap(({ components }) => components)
    .flatMap((component) =>
      component.type === ComponentType.Button && 'custom_id' in component ? [decodeCustomId(component.custom_id)] : [],
    );
  return states.find(({ verb }) => verb === HELPFUL)?.args ?? [];
}
