import { designation } from './designation.ts';
import { foldName } from './fold-name.ts';
import { isTitle } from './titles.ts';

/** Where more of the words begin with a capital, it says nothing of any of them. */
const MOST_CAPITALS = 0.5;

/**
 * Whether a word of a text is written as a name: "NATO" and "F-16" anywhere, "Sunak" but at the beginning, and whatever follows a title,
 * "president sunak" too. In a text where most words have a capital, that tells nothing. A name is never a misspelling of another word.
 * @param words the words of one text as written
 */
export function isNameLike(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (!/\p{L}/u.test(word)) return false;
  const before = foldName(words[at - 1] ?? '');
  if (isAddress(before)) return !isTitle(foldName(word));
  if (isTitleCase(words)) return false;
  return ACRONYM.test(word) || DESIGNATION.test(word) || (at > 0 && CAPITAL.test(word));
}

/** Asked of each word of a text again. */
const titleCases = new WeakMap<readonly string[], boolean>();

function isTitleCase(words: readonly string[]): boolean {
  const known = titleCases.get(words);
  if (known !== undefined) return known;
  // The first word has a capital anyway.
  const others = words.slice(1);
  const capitals = others.filter((one) => CAPITAL.test(one)).length;
  const found = others.length > 1 && capitals > MOST_CAPITALS * others.length;
  titleCases.set(words, found);
  return found;
}

/** "The general said": offices stand before other words, too; forms of address before names alone. */
function isAddress(word: string): boolean {
  return /^(?:mr|mrs|ms|mx|dr|president|chancellor|senator|sen|governor|mayor|sir)$/.test(word);
}

const CAPITAL = /^\p{Lu}/u;
const ACRONYM = /^(?:\p{Lu}\.?){2,}$/u;
const DESIGNATION = new RegExp(`^${designation()}$`, 'u');
