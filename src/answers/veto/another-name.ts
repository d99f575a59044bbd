import { isSameName, type Said, type Word } from './texts.ts';

/**
 * A name that the entry does not have. "How far can Storm Shadow strike?" is no question for the range of Atacms. What the title names, and
 * what stands before a bare sentence or in the whole of a cited one, the entry may leave unsaid, but not where it names another of the kind.
 */
export function findAnotherName(
  asked: readonly Word[],
  { phrasings, sure, own, cited, before }: Said,
): string | undefined {
  const isBare = phrasings.length === 0;
  const named = (isBare ? [...own, ...cited] : [...sure, ...own]).flat().filter(({ isName }) => isName);
  const around = [...before, ...cited.flat()];
  const names = asked.filter(({ isName }) => isName);
  const has = (words: readonly Word[], word: Word) => words.some((other) => isSameName(other, word));
  const missing = names.find((name) => {
    if (has(named, name)) return false;
    const isReplaced = named.some((other) => other.kind === name.kind && !has(names, other) && !has(before, other));
    return !has(around, name) || isReplaced;
  });
  return missing && `the question names “${missing.written}”, which it does not`;
}
