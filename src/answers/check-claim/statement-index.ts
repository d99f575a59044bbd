import type { Steps } from '../../contracts/steps.ts';
import { lastAtMost } from '../../pack/last-at-most.ts';
import type { ClaimToken } from './claim-token.ts';
import type { Statement } from './statements.ts';

/** Returns the statements that could say a claim, in their order: those with all its plain words, or else with any word of it. */
export function* indexStatements(
  statements: readonly Statement[],
  keyOf: (token: ClaimToken) => string,
): Steps<(claim: readonly ClaimToken[]) => Statement[]> {
  const byKey = new Map<string, number[]>();
  for (const [number, { tokens }] of statements.entries()) {
    for (const key of new Set(tokens.filter(({ role }) => role !== 'clause').map(keyOf))) {
      const list = byKey.get(key);
      if (list) list.push(number);
      else byKey.set(key, [number]);
    }
    yield;
  }
  return (claim) => {
    // Only numbers, dates, names and negations may differ.
    const needed = new Set(claim.filter(({ role }) => role === 'word').map(keyOf));
    const shared = new Set(claim.filter(({ role }) => role !== 'clause' && role !== 'empty').map(keyOf));
    if (needed.size === 0) return pick(new Set([...shared].flatMap((key) => byKey.get(key) ?? [])));
    const [rarest, ...others] = [...needed].map((key) => byKey.get(key) ?? []).sort((a, b) => a.length - b.length);
    const left = (rarest ?? []).filter((number) => others.every((list) => list[lastAtMost(list, number)] === number));
    return pick(new Set(left));
  };

  function pick(numbers: ReadonlySet<number>): Statement[] {
    return [...numbers].sort((one, other) => one - other).flatMap((number) => statements[number] ?? []);
  }
}
