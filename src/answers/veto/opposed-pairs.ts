import type { Term } from '../understand/understand.ts';
import { opposites } from './opposites.ts';

/** Words between a thing and what is said of it: "the policy did remain unchanged", "policy change". */
export const REACH = 3;
/** Words that tell less than this are no things. */
export const TELLING = 0.3;

/** What a text pairs: its words that have an opposite, each with the things near it. */
export function pairsIn(text: readonly Term[]): string[] {
  return text.flatMap(({ stem }, at) =>
    opposites.has(stem)
      ? text
          .slice(Math.max(0, at - REACH), at + REACH + 1)
          .filter((near) => near.stem !== stem && near.weight >= TELLING)
          .map((near) => pairOf(near.stem, stem))
      : [],
  );
}

/** A thing and what is said of it, as one word. */
export function pairOf(thing: string, said: string): string {
  return `${thing} ${said}`;
}
