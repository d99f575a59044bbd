import { ComponentType } from 'discord-api-types/v10';
import type { Answer } from '../../answers/answer.ts';
import { placeId } from '../../answers/match/teaching.ts';
import type { Row } from '../../ui/card.ts';
import { type ComponentState, decodeCustomId, encodeCustomId, withStory } from '../../ui/custom-id.ts';

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

/** An answer as its buttons remember it. */
export interface Remembered {
  entries: string[];
  /** Of what it said: see `printOf`. */
  print: string | undefined;
}

/** Ids hold no such sign. */
const PRINT = /^=[0-9a-z]{1,7}$/;

/** The custom id that holds them: only the first if both are too long, undefined if none fits. */
export function answeredId(verb: string, entries: string[], print?: string): string | undefined {
  const [first] = entries;
  if (first === undefined) return undefined;
  const printed = print === undefined ? undefined : encodeCustomId(verb, ...entries, `=${print}`);
  return printed ?? encodeCustomId(verb, ...entries) ?? encodeCustomId(verb, first);
}

/** Reads the arguments of such a custom id. */
export function readAnsweredArgs(args: string[]): Remembered {
  const print = args.find((arg) => PRINT.test(arg));
  return { entries: args.filter((arg) => arg !== print), print: print?.slice(1) };
}

/** Reads answeredEntries back from an answer's rows; empty if they hold none. */
export function readAnswered(rows: Row[]): Remembered {
  return readAnsweredArgs(argsOf(rows, HELPFUL)[0] ?? []);
}

/** The first of them with its story, for a follow-up. */
export function readEarlier(rows: Row[]): string | undefined {
  const state = statesOf(rows).find(({ verb }) => verb === HELPFUL);
  const [first] = readAnsweredArgs(state?.args ?? []).entries;
  return first === undefined ? undefined : withStory(first, state?.story ?? '');
}

/** The arguments of each of a message's buttons with this verb. */
export function argsOf(rows: Row[], verb: string): string[][] {
  return statesOf(rows)
    .filter((state) => state.verb === verb)
    .map(({ args }) => args);
}

function statesOf(rows: Row[]): ComponentState[] {
  return rows
    .flatMap(({ components }) => components)
    .flatMap((component) =>
      component.type === ComponentType.Button && 'custom_id' in component ? [decodeCustomId(component.custom_id)] : [],
    );
}
