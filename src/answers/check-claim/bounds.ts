import type { ClaimToken } from './claim-token.ts';

/** How a number is qualified: about, at least or at most. */
export type Bound = 'about' | 'least' | 'most';

const BOUNDS: Record<Bound, ReadonlySet<string>> = {
  about: new Set(['about', 'around', 'approximately', 'roughly', 'estimated', 'some', 'circa']),
  least: new Set(['least', 'over', 'above', 'exceeding', 'than']),
  most: new Set(['most', 'nearly', 'almost', 'under', 'below', 'up']),
};
const OR_SO: Partial<Record<string, Bound>> = { more: 'least', less: 'most', fewer: 'most' };
/** Words between a qualifier and its number, or before it. */
const BETWEEN: ReadonlySet<string> = new Set(['to', 'a', 'an', 'at', 'more', 'less', 'fewer', 'of']);

/** A statement without its number qualifiers, and those by number. */
export function withoutBounds(tokens: readonly ClaimToken[]): { tokens: ClaimToken[]; bounds: Map<string, Bound> } {
  const bounds = new Map<string, Bound>();
  const dropped = new Set<number>();
  for (const [at, token] of tokens.entries()) {
    if (token.role !== 'number') continue;
    let from = at;
    while (from > 0 && isBounding(tokens[from - 1])) from--;
    // "107 or more"
    const to = tokens[at + 1]?.word === 'or' && OR_SO[tokens[at + 2]?.word ?? ''] ? at + 3 : at + 1;
    const said = tokens.slice(from, at).map(({ word }) => word);
    const bound = OR_SO[tokens[to - 1]?.word ?? ''] ?? boundOf(said);
    if (bound === undefined) continue;
    bounds.set(token.key, bound);
    for (let place = from; place < to; place++) if (place !== at) dropped.add(place);
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

/** An estimate is compatible with a number this near. */
const NEAR = 0.15;

/** Whether a number fits the stated one; undefined if it may. */
export function agrees(asked: number, said: number, bound: Bound | undefined): boolean | undefined {
  if (bound === undefined) return asked === said;
  if (bound === 'about') return asked === said ? true : Math.abs(asked - said) > NEAR * said ? false : undefined;
  const isOut = bound === 'least' ? asked < said : asked > said;
  return isOut ? false : undefined;
}
