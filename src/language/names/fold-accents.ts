import { foldName, plainSpellings } from './fold-name.ts';

/**
 * Prepares to find the word of a list that differs from a typed one in accents and special letters alone: "muller" and "mueller" are
 * "müller", "erdoğan" is "erdogan" where the list has that. Nothing for a word that the list has as it is.
 * @param apart folded words that are other words, and stay what they are
 */
export function foldAccents(
  words: Iterable<string>,
  apart?: ReadonlySet<string>,
): (word: string) => string | undefined {
  const own = new Set(words);
  const accented = new Map<string, string>();
  for (const word of own) {
    if (!hasSpecialLetters(word)) continue;
    for (const plain of plainSpellings(word)) {
      if (!own.has(plain) && !apart?.has(plain) && !accented.has(plain)) accented.set(plain, word);
    }
  }
  return (word) => {
    if (own.has(word)) return undefined;
    if (!hasSpecialLetters(word)) return accented.get(word);
    for (const plain of plainSpellings(word)) {
      const found = own.has(plain) ? plain : accented.get(plain);
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

/** The plain spellings of a name of several words, where it has special letters. */
export function plainForms(name: string): string[] {
  if (!hasSpecialLetters(name)) return [];
  const words = name.split(' ').map(plainSpellings);
  return [0, 1]
    .map((form) => words.map((spellings) => spellings[form] ?? spellings[0]).join(' '))
    .filter(isOther(name));
}

function isOther(name: string): (form: string) => boolean {
  const folded = name.toLowerCase();
  return (form) => form !== folded && foldName(form) !== '';
}

function hasSpecialLetters(word: string): boolean {
  return SPECIAL.test(word);
}

/** Letters that are not ASCII, of scripts that write accents. */
const SPECIAL = /(?=[^\p{ASCII}])[\p{Script=Latin}\p{Script=Greek}]/u;
