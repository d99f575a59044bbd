import { ComponentType } from 'discord-api-types/v10';
import type { Answer } from '../../answers/answer.ts';
import { placeOf } from '../../answers/match/teaching.ts';
import type { Row } from '../../ui/card.ts';
import { decodeCustomId, encodeCustomId } from '../../ui/custom-id.ts';

// What an answer is about is remembered by the votes under it: by them a vote finds its entry, and a reply its answer.

export const HELPFUL = 'helpful';
export const NOT_HELPFUL = 'not-helpful';

/**
 * What an answer is about: the ids of its entries, one or two; without an entry, the place of the sentence it quotes first,
 * `article#p1s2`. Empty where the story says nothing and nobody foresaw the question.
 */
export function answeredEntries(answer: Answer): string[] {
  if (answer.outcome === 'answered') return answer.entries.map(({ id }) => id);
  if (answer.entry) return [answer.entry.id];
  const [nearest] = answer.outcome === 'closest' ? answer.citations : [];
  return nearest ? [placeOf(nearest)] : [];
}

/** The custom_id that remembers them; only the first where two are too long for it, nothing where there is none. */
export function answeredId(verb: string, entries: string[]): string | undefined {
  const [first] = entries;
  return first === undefined ? undefined : (encodeCustomId(verb, ...entries) ?? encodeCustomId(verb, first));
}

/** What the answer with these rows is about, as `answeredEntries` said; empty where they do not remember it. */
export function readAnswered(rows: Row[]): string[] {
  const states = rows
    .flatMap(({ components }) => components)
    .flatMap((component) =>
      component.type === ComponentType.Button && 'custom_id' in component ? [decodeCustomId(component.custom_id)] : [],
    );
  return states.find(({ verb }) => verb === HELPFUL)?.args ?? [];
}
