import { onceFor } from '../../contracts/once.ts';
import { designation } from './designation.ts';
import { foldName } from './fold-name.ts';
import { isTitle } from './titles.ts';

/** With more capitals than this, they mark no names. */
const MOST_CAPITALS = 0.5;

/**
 * Whether a word is written as a name: "NATO" and "F-16" anywhere, "Sunak" except at the beginning, and any word after a title, also "president sunak".
 * In mostly capitalised text, capitals mean nothing. A name is never corrected.
 * @param words the words of a text, as written
 */
export function isNameLike(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (!/\p{L}/u.test(word)) return false;
  const before = foldName(words[at - 1] ?? '');
  if (isAddress(before)) return !isTitle(foldName(word));
  if (isTitleCase(words)) return false;
  return ACRONYM.test(word) || DESIGNATION.test(word) || (at > 0 && CAPITAL.test(word));
}

/** Cached, as it is needed for each word of a text. */
const isTitleCase = onceFor((words: readonly string[]): boolean => {
  // The first word is capitalised anyway.
  const others = words.slice(1);
  const capitals = others.filter((one) => CAPITAL.test(one)).length;
  return others.length > 1 && capitals > MOST_CAPITALS * others.length;
});

/** Offices precede other words too ("The general said"); forms of address only names. */
function isAddress(word: string): boolean {
  return /^(?:mr|mrs|ms|mx|dr|president|chancellor|senator|sen|governor|mayor|sir)$/.test(word);
}

const CAPITAL = /^\p{Lu}/u;
const ACRONYM = /^(?:\p{Lu}\.?){2,}$/u;
const DESIGNATION = new RegExp(`^${designation()}$`, 'u');
