import type { Steps } from '../../contracts/steps.ts';
import { lastAtMost } from '../../pack/last-at-most.ts';
import type { ClaimToken } from './claim-token.ts';
import type { Statement } from './statements.ts';

/** Finds statements by what they have in common with a claim. */
export interface StatementIndex {
  /** The first that could say a claim, in their order: those with all its plain words, or else with any word of it. */
  statementsWith(claim: readonly ClaimToken[], most: number): Statement[];
  /** The first with every word, number, date and name of a claim. */
  statementsWithAll(claim: readonly ClaimToken[], most: number): Statement[];
}

/**
 * @param keyOf equal for words that say the same
 * @param joined tokens that stand for several: "rise" of "go up"
 * @param widerThan the keys of what says less than this key
 */
export function* indexStatements(
  statements: readonly Statement[],
  keyOf: (token: ClaimToken) => string,
  widerThan: (key: string) => readonly string[] = () => [],
  joined: (tokens: readonly ClaimToken[]) => readonly ClaimToken[] = () => [],
): Steps<StatementIndex> {
  const byKey = new Map<string, number[]>();
  for (const [number, { tokens }] of statements.entries()) {
    const keys = [...tokens, ...joined(tokens)].filter(({ role }) => role !== 'clause').map(keyOf);
    for (const key of new Set(keys.flatMap((one) => [one, ...widerThan(one)]))) {
      const list = byKey.get(key);
      if (list) list.push(number);
      else byKey.set(key, [number]);
    }
    yield;
  }
  const listsOf = (claim: readonly ClaimToken[]) => [...new Set(claim.map(keyOf))].map((key) => byKey.get(key) ?? []);
  const holdingAll = (claim: readonly ClaimToken[], most: number): Statement[] => {
    const [rarest = [], ...others] = listsOf(claim).sort((one, other) => one.length - other.length);
    const found: Statement[] = [];
    for (const number of rarest) {
      if (found.length === most) break;
      const statement = statements[number];
      if (statement && others.every((list) => list[lastAtMost(list, number)] === number)) found.push(statement);
    }
    return found;
  };
  return {
    statementsWith(claim, most) {
      // Only numbers, dates, names and negations may differ.
      const needed = claim.filter(({ role }) => role === 'word');
      if (needed.length > 0) return holdingAll(needed, most);
      const numbers = new Set(listsOf(claim.filter(isTold)).flat());
      return [...numbers]
        .sort((one, other) => one - other)
        .slice(0, most)
        .flatMap((number) => statements[number] ?? []);
    },
    statementsWithAll: (claim, most) =>
      holdingAll(
        claim.filter((token) => isTold(token) && token.role !== 'negation'),
        most,
      ),
  };
}

function isTold({ role }: ClaimToken): boolean {
  return role !== 'clause' && role !== 'empty';
}
