import { type EntryTexts, isSameName, type MarkedWord } from './texts.ts';

/**
 * A name the entry lacks: "How far can Storm Shadow strike?" does not ask for the range of Atacms.
 * The entry may omit names from the title, the previous sentence or the whole cited one, unless it has another name of that kind.
 */
export function findAnotherName(
  asked: readonly MarkedWord[],
  { named, cited, before }: EntryTexts,
): string | undefined {
  const names = asked.filter(({ isName }) => isName);
  const has = (words: readonly MarkedWord[], word: MarkedWord) => words.some((other) => isSameName(other, word));
  const missing = names.find((name) => {
    if (has(named(), name)) return false;
    const isAround = has(before, name) || cited.some((text) => has(text, name));
    return !isAround || named().some((other) => other.kind === name.kind && !has(names, other) && !has(before, other));
  });
  return missing && `the question names “${missing.written}”, which it does not`;
}
