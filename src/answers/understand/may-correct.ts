import { editDistance } from '../../language/edit-distance.ts';
import { isNameLike } from '../../language/names/name-like.ts';
import type { Word } from '../../language/read-words.ts';

/** Where a name may stand, a shorter word is as likely an unknown name. */
const SHORTEST_SLIP = 6;
/** One ordinary slip. */
const ONE_SLIP = 1;

/**
 * Whether to trust a correction. A capitalised word, or one where a name is expected, is more likely a name the story lacks:
 * "What did Sunak say?" does not ask what sunk. Misspelt names of the pack are still corrected.
 */
export function mayCorrect(
  words: readonly Word[],
  at: number,
  better: string,
  isNamed: (word: string) => boolean,
): boolean {
  if (isNamed(better)) return true;
  const word = words[at]?.text ?? '';
  const isWritten = isNameLike(
    words.map(({ written }) => written),
    at,
  );
  if (isWritten) return false;
  return !isNameExpected(words, at) || (word.length >= SHORTEST_SLIP && editDistance(word, better) <= ONE_SLIP);
}

const DOING = /^(?:do|does|did)$/;

/** "What did … say", "who is …": there a name has no article. */
export function isNameExpected(words: readonly Pick<Word, 'text'>[], at: number): boolean {
  const [opener = '', before = ''] = [words[at - 2]?.text, words[at - 1]?.text];
  if (DOING.test(before)) return at + 1 < words.length && !words.slice(0, at - 1).some(({ text }) => DOING.test(text));
  return /^(?:who|whos)$/.test(opener) && /^(?:is|was)$/.test(before) && at + 1 === words.length;
}
