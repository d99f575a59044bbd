import type { Term } from '../understand/understand.ts';
import { opposites } from './opposites.ts';

/** Words between a thing and its opposite word: "the policy did remain unchanged", "policy change". */
export const PAIR_REACH = 3;
/** Lighter words are no things. */
export const THING_WEIGHT = 0.3;

/** Pairs of a word with an opposite and a thing near it. */
export function pairsIn(text: readonly Term[]): string[] {
  return text.flatMap(({ stem }, at) =>
    opposites.has(stem)
      ? text
          .slice(Math.max(0, at - PAIR_REACH), at + PAIR_REACH + 1)
          .filter((near) => near.stem !== stem && near.weight >= THING_WEIGHT)
          .map((near) => pairOf(near.stem, stem))
      : [],
  );
}

/** A thing and the word said of it, as one key. */
export function pairOf(thing: string, said: string): string {
  return `${thing} ${said}`;
}
