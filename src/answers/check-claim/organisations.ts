import type { ClaimToken } from './claim-token.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** What only a firm or the like has. */
const OWN = words(
  'shareholders shares employees workers staff headquarters factory factories boss customers users passengers profits sales website board spokesman spokeswoman spokesperson',
);
/** What stands before or beside the name of one: "the railway operator Brisk Rail". */
const KINDS = words(
  'company firm operator supplier maker manufacturer airline retailer bank brewery publisher chain start-up startup giant developer union charity browser',
);
const SUFFIXES = words(
  'foods rail motors airlines airways energy media systems holdings industries group inc corp ltd plc bank foundation institute university council board club',
);
/** Stand for a firm named before them. */
export const THE_FIRM = words('company firm operator');

/** Learns which words are names of firms and the like, by what stands beside them. Equal for a word with and without "'s". */
export function organisationsIn(
  sentences: Iterable<readonly ClaimToken[]>,
  isNamed: (token: ClaimToken) => boolean,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const tokens of sentences) {
    for (const [at, token] of tokens.entries()) {
      if (!isNamed(token)) continue;
      const [before, next] = [tokens[at - 1], tokens[at + 1]];
      // "Brisk's current boss"
      const isOwner = token.isPossessive && tokens.slice(at + 1, at + 3).some(({ word }) => OWN.has(word));
      const isBehind = before !== undefined && !before.isPossessive && KINDS.has(before.word);
      if (isOwner || isBehind || (next !== undefined && isNamed(next) && SUFFIXES.has(next.word))) found.add(token.key);
    }
  }
  return found;
}
