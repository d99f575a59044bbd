import type { ClaimToken } from '../check-claim/claim-token.ts';

/** How a number is said: just so, about, at the least, or at the most. */
export type Bound = 'about' | 'least' | 'most';

const BOUNDS: Record<Bound, ReadonlySet<string>> = {
  about: new Set(['about', 'around', 'approximately', 'roughly', 'estimated', 'some', 'circa']),
  least: new Set(['least', 'over', 'above', 'exceeding', 'than']),
  most: new Set(['most', 'nearly', 'almost', 'under', 'below', 'up']),
};
/** Words between such a word and its number, or before it. */
const BETWEEN: ReadonlySet<string> = new Set(['to', 'a', 'an', 'at', 'more', 'less', 'fewer', 'of']);

/** A statement without the words that say how exact its numbers are, and what they said, by the number. */
export function withoutBounds(tokens: readonly ClaimToken[]): { tokens: ClaimToken[]; bounds: Map<string, Bound> } {
  const bounds = new Map<string, Bound>();
  const dropped = new Set<number>();
  for (const [at, token] of tokens.entries()) {
    if (token.role !== 'number') continue;
    let from = at;
    while (from > 0 && isBounding(tokens[from - 1])) from--;
    const said = tokens.slice(from, at).map(({ word }) => word);
    const bound = boundOf(said);
    if (bound === undefined) continue;
    bounds.set(token.key, bound);
    for (let place = from; place < at; place++) dropped.add(place);
  }
  return {
    tokens: tokens.map((token, at) => (dropped.has(at) ? { ...token, role: 'empty', isCompound: false } : token)),
    bounds,
  };
}

function isBounding(token: ClaimToken | undefined): boolean {
  return (
    token !== undefined && (BETWEEN.has(token.word) || Object.values(BOUNDS).some((words) => words.has(token.word)))
  );
}

function boundOf(words: readonly string[]): Bound | undefined {
  if (words.includes('less') || words.includes('fewer')) return 'most';
  return (Object.keys(BOUNDS) as Bound[]).find((bound) => words.some((word) => BOUNDS[bound].has(word)));
}

/** An estimate is not refuted by a number this near to it. */
const NEAR = 0.15;

/** Whether a number that is asked for can be so, where another is said: nothing where it may. */
export function agrees(asked: number, said: number, bound: Bound | undefined): boolean | undefined {
  if (bound === undefined) return asked === said;
  if (bound === 'about') return asked === said ? true : Math.abs(asked - said) > NEAR * said ? false : undefined;
  const isOut = bound === 'least' ? asked < said : asked > said;
  return isOut ? false : undefined;
}
