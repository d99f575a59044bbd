import { PAIR_REACH, pairOf, THING_WEIGHT } from './opposed-pairs.ts';
import { opposites } from './opposites.ts';
import { asksWhether, type EntryTexts, type MarkedWord } from './texts.ts';

/**
 * A yes-or-no question about a thing of which the story says the opposite elsewhere, while the entry mentions neither:
 * "Did the policy remain unchanged?", if a sentence has a "policy change" and the entry is about something else that remains.
 */
export function findOppositeInStory(
  asked: readonly MarkedWord[],
  { own, cited, opposed }: EntryTexts,
): string | undefined {
  if (!asksWhether(asked)) return undefined;
  const says = (stem: string) => [...own, ...cited].some((text) => text.some((word) => word.stem === stem));
  for (const [at, { stem, written }] of asked.entries()) {
    const others = opposites.get(stem);
    if (!others || says(stem)) continue;
    const things = asked
      .slice(Math.max(0, at - PAIR_REACH), at)
      .filter(({ weight, stem: thing }) => weight >= THING_WEIGHT && !says(thing));
    for (const thing of things) {
      const opposite = others.find((other) => opposed.has(pairOf(thing.stem, other.stem)));
      if (opposite)
        return `the question asks of “${written}”, and the story says “${opposite.word}” of “${thing.written}”`;
    }
  }
  return undefined;
}
