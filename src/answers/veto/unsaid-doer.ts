import { AUXILIARIES, BEING, PARTICIPLE } from './name-roles.ts';
import type { EntryTexts, MarkedWord } from './texts.ts';

/** Who did it, where the entry only tells that it was done: “Who repaired the radar?” against “the radar, which was repaired”. */
export function findUnsaidDoer(asked: readonly MarkedWord[], { sure, own, cited }: EntryTexts): string | undefined {
  const [opener, deed] = asked.slice(asked.findIndex(({ word }) => word === 'who'));
  if (opener?.word !== 'who' || !deed || AUXILIARIES.has(deed.word) || sure.some((text) => text[0]?.word === 'who'))
    return undefined;
  const places = [...own, ...cited].flatMap((text) =>
    text.flatMap(({ stem, word }, at) => (stem === deed.stem ? [{ text, at, word }] : [])),
  );
  const isDoerless = ({ text, at, word }: { text: readonly MarkedWord[]; at: number; word: string }) =>
    PARTICIPLE.test(word) &&
    // “Was repaired”, “a secretly recorded call”
    (text.slice(Math.max(0, at - 2), at).some((before) => BEING.has(before.word)) ||
      /^(?:an?|the|\w+ly)$/.test(text[at - 1]?.word ?? '')) &&
    !text.slice(at + 1).some((after) => after.word === 'by');
  return places.length > 0 && places.every(isDoerless)
    ? `the question asks who “${deed.written}”, and it tells only that it was done`
    : undefined;
}
