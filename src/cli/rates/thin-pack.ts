import type { Pack } from '../../core/pack/pack.ts';

/** How much of a pack is left: so many questions and unanswered questions, spread over the whole, and nothing else. */
export interface Share {
  questions: number;
  unanswered: number;
}

/** A pack as an editor would have it who wrote only that much of it so far. */
export function thinPack(pack: Pack, { questions, unanswered }: Share): Pack {
  return {
    ...pack,
    questions: spread(pack.questions, questions),
    unanswered: spread(pack.unanswered, unanswered),
    facts: [],
  };
}

/** So many items of a list, at even distances. */
function spread<T>(list: readonly T[], most: number): T[] {
  if (most >= list.length) return [...list];
  return Array.from({ length: most }, (_, at) => list[Math.floor(((at + 0.5) * list.length) / most)] as T);
}
