import { foldName, plainSpellings } from './fold-name.ts';

/**
 * Prepares to find the listed word that differs only in accents and special letters: "muller" and "mueller" are "müller".
 * Undefined for a word listed as it is.
 * @param apart folded words that are different ones, and stay
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

/** A name's plain spellings, if it has special letters. */
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

/** Non-ASCII letters of scripts with accents. */
const SPECIAL = /(?=[^\p{ASCII}])[\p{Script=Latin}\p{Script=Greek}]/u;
