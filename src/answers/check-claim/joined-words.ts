import type { ClaimToken } from './claim-token.ts';

/** Words that say together what one word, or another one, says. */
const JOINED: readonly (readonly [said: string, instead: string])[] = [
  ['take place', 'happen'],
  ['no longer', 'not'],
  // Whoever was able to do something on one day did it.
  ['was able', '_ _'],
  ['were able', '_ _'],
  ['unable to', 'can not'],
  ['able to', 'can'],
  ['be can', 'can'],
  ['becom can', 'can'],
  ['could not', 'can not'],
  ['due to', 'because'],
  ['because of', 'because'],
];

const patterns = JOINED.map(([said, instead]) => ({ said: said.split(' '), instead: instead.split(' ') }));

/** The tokens with such words in the place of the others, which stay as empty ones. */
export function joinWords(tokens: readonly ClaimToken[]): ClaimToken[] {
  const joined = [...tokens];
  for (const { said, instead } of patterns) {
    for (const at of tokens.keys()) {
      if (!said.every((word, next) => isWord(joined[at + next], word))) continue;
      for (const next of said.keys()) {
        const token = joined[at + next] as ClaimToken;
        const word = instead[next] ?? '_';
        joined[at + next] = word === '_' ? { ...token, role: 'empty', word: '' } : { ...token, ...toToken(word) };
      }
    }
  }
  return joined;
}

function isWord(token: ClaimToken | undefined, word: string): boolean {
  return token !== undefined && (token.word === word || (token.role !== 'name' && token.key === word));
}

function toToken(word: string): Pick<ClaimToken, 'word' | 'key' | 'role'> {
  return { word, key: word, role: word === 'not' ? 'negation' : 'word' };
}
