import { type HeldOut, takerOf } from './cross-validate.ts';

/** Two entries that take each other's questions. */
export interface Collision {
  /** The one that loses more comes first. */
  sides: [Side, Side];
  /** What to do about it, in one sentence. */
  advice: string;
}

export interface Side {
  id: string;
  kind: 'question' | 'unanswered';
  /** Its held-out phrasings that the other entry took. */
  lost: string[];
}

/** Once is chance. */
const FEWEST_LOST = 2;

/** Pairs of entries that take each other's phrasings, worst first. */
export function findCollisions(heldOut: readonly HeldOut[]): Collision[] {
  const pairs = new Map<string, Map<string, Side>>();
  for (const one of heldOut) {
    const taker = takerOf(one);
    // Facts and bare sentences have no phrasings to lose or change.
    if (taker === undefined || taker.kind === 'fact') continue;
    const { id, kind } = one.entry;
    const key = [id, taker.id].sort().join(' ');
    const pair = pairs.get(key) ?? new Map<string, Side>();
    pairs.set(key, pair);
    const side = pair.get(id) ?? { id, kind, lost: [] };
    pair.set(id, { ...side, lost: [...side.lost, one.labelled.q] });
    if (!pair.has(taker.id)) pair.set(taker.id, { id: taker.id, kind: taker.kind, lost: [] });
  }
  return [...pairs.values()]
    .map((pair) => [...pair.values()].sort((a, b) => b.lost.length - a.lost.length) as [Side, Side])
    .filter(([one, other]) => one.lost.length + other.lost.length >= FEWEST_LOST)
    .sort((a, b) => countLost(b) - countLost(a))
    .map((sides) => ({ sides, advice: adviseOnPair(sides) }));
}

function countLost([one, other]: [Side, Side]): number {
  return one.lost.length + other.lost.length;
}

function adviseOnPair([one, other]: [Side, Side]): string {
  if (one.kind === other.kind) {
    return other.lost.length > 0
      ? 'Make them differ: give each phrasings that make sense there alone. Where one answer serves both, join them.'
      : `Give \`${one.id}\` more phrasings that make sense there alone. Where one answer serves both, join them.`;
  }
  const [answered, refused] = one.kind === 'question' ? [one, other] : [other, one];
  return `\`${answered.id}\` is answered and \`${refused.id}\` is not: ${
    refused.lost.length === 0
      ? `give \`${answered.id}\` more phrasings that only it answers.`
      : answered.lost.length === 0
        ? `give \`${refused.id}\` more phrasings that ask for what the story lacks.`
        : 'give each phrasings that make sense there alone.'
  }`;
}
