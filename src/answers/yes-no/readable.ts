import { stemsIn } from '../../language/stem.ts';
import type { ClaimToken } from '../check-claim/claim-token.ts';
import { HEDGES } from '../check-claim/small-words.ts';

/** Words that make the sentence conditional, wherever they appear. */
const CONDITIONS: ReadonlySet<string> = new Set([
  'if',
  'unless',
  'except',
  'provided',
  'whether',
  'suppose',
  'supposing',
]);
/** Attribution only; the quote shows the speaker. */
const SAYING: ReadonlySet<string> = new Set(['said', 'says', 'say', 'told', 'according', 'announced']);
/** A shorter clause is an aside. */
const FEWEST_TOKENS = 3;

/** A statement and its clauses; none if conditional or hedged. */
export function clausesOf(tokens: readonly ClaimToken[]): ClaimToken[][] {
  if (tokens.some(({ word }) => CONDITIONS.has(word) || HEDGES.has(word))) return [];
  const clauses: ClaimToken[][] = [[]];
  for (const token of tokens) {
    if (token.role === 'clause' || SAYING.has(token.word)) clauses.push([]);
    else clauses.at(-1)?.push(token);
  }
  return [[...tokens], ...clauses.filter((clause) => clause.length >= FEWEST_TOKENS)];
}

/** One fate, many words: "nobody died", "no one was killed". */
const FATES: readonly ReadonlySet<string>[] = ['die killed perish', 'hurt injure wound harm'].map(stemsIn);
const HOW: ReadonlySet<string> = new Set('slightly lightly badly seriously severely critically'.split(' '));
const BE: ReadonlySet<string> = new Set('is are was were be been being'.split(' '));

/** Merges synonyms of a fate, drops "was" before them, and reads "no one" as "nobody". */
export function withFates(tokens: readonly ClaimToken[]): ClaimToken[] {
  const nobody = tokens.flatMap((token, at): ClaimToken[] => {
    if (token.word === 'no' && /^(?:one|body)$/.test(tokens[at + 1]?.word ?? ''))
      return [{ ...token, key: 'nobodi', word: 'nobody', role: 'word' }];
    return /^(?:one|body)$/.test(token.word) && tokens[at - 1]?.word === 'no' ? [] : [token];
  });
  return nobody.map((token, at) => {
    const fate = fateOf(token);
    if (fate) return { ...token, key: fate };
    // "Was slightly hurt"
    const isOfFate = (BE.has(token.word) || HOW.has(token.word)) && nobody.slice(at + 1, at + 3).some(fateOf);
    return isOfFate ? { ...token, role: 'empty' } : token;
  });
}

function fateOf({ role, key }: ClaimToken): string | undefined {
  const fate = role === 'word' ? FATES.findIndex((stems) => stems.has(key)) : -1;
  return fate < 0 ? undefined : `=fate${fate}`;
}

/** Variants of a claim for looking up statements about the same fate. */
export function spellingsOf(claim: readonly ClaimToken[]): ClaimToken[][] {
  const at = claim.findIndex(({ key }) => key.startsWith('=fate'));
  const stems = FATES[Number(claim[at]?.key.slice('=fate'.length))] ?? [];
  // “Nobody” and “no one” are the same.
  const named = claim.map((token): ClaimToken => (token.word === 'nobody' ? { ...token, role: 'empty' } : token));
  return at < 0 ? [named] : [...stems].map((key) => named.with(at, { ...(named[at] as ClaimToken), key }));
}
