import { foldName, plainSpellings } from './fold-name.ts';
import { isTitle } from './titles.ts';

/**
 * Whether two names may be the same, by spelling: ignoring accents, hyphens, apostrophes and titles; one may be a last name alone, or with an initial.
 * Other spellings and scripts are the job of `aliases`.
 */
export function sameName(first: string, second: string): boolean {
  const [one, other] = [nameWords(first), nameWords(second)];
  if (one.length === 0 || other.length === 0) return false;
  if (one.length === other.length && one.every((word, at) => isSameWord(word, other[at] ?? ''))) return true;
  // "Ki-moon" and "Kimoon", "O Brien" and "O'Brien".
  if (foldName(one.join('')) === foldName(other.join(''))) return true;
  if (!isSameWord(one.at(-1) ?? '', other.at(-1) ?? '')) return false;
  const [shorter = [], longer = []] = one.length < other.length ? [one, other] : [other, one];
  const [start = ''] = longer;
  if (shorter.length === 1) return !TELLS_APART.has(foldName(start));
  return isSameFirst(shorter[0] ?? '', start);
}

/** A name's words as written, without titles such as "President". */
export function nameWords(name: string): string[] {
  const words = name
    .normalize('NFKC')
    .split(/[\s\u00A0]+/u)
    .flatMap((word) => (/\d/.test(word) ? word : word.split(/[-‐‑–]/u)))
    .filter((word) => foldName(word) !== '');
  const start = words.findIndex((word) => !isTitle(foldName(word)));
  return start < 0 ? words : words.slice(start);
}

/** Whether two name words are equal apart from accents; "Starmers" is a typed "Starmer's". */
function isSameWord(first: string, second: string): boolean {
  const spellings = plainSpellings(second);
  return plainSpellings(first).some((one) =>
    spellings.some((other) => one === other || isLoosePossessive(one, other) || isLoosePossessive(other, one)),
  );
}

/** Whether two first names may be one person's: "J." and "Joe", "Joseph" and "Joe"; not "Joe" and "Hunter". */
export function isSameFirst(first: string, second: string): boolean {
  if (isSameWord(first, second)) return true;
  const [one, other] = [foldName(first), foldName(second)];
  if (one.length === 1 || other.length === 1) return one[0] === other[0];
  return SHORT_FORMS.some((forms) => forms.has(one) && forms.has(other));
}

/** Equivalent first names, one set per line. */
const SHORT_FORMS: readonly ReadonlySet<string>[] = `
  joe joseph joey|bob bobby rob robert|bill billy will william|mike michael mick|jim jimmy james|tom tommy thomas|dick rick richard
  dan danny daniel|dave david|ed eddie ted edward|tony anthony antony|chris christopher|matt matthew|nick nicholas nicolas|steve steven stephen
  sam samuel samantha|ben benjamin|alex alexander alexandra|andy andrew|greg gregory|jeff jeffrey geoffrey|ken kenneth|larry lawrence
  pete peter|phil philip phillip|ron ronald|don donald|tim timothy|walt walter|fred frederick|charlie chuck charles|jack john|hank henry
  liz beth betty elizabeth|kate katie kathy catherine katherine|meg maggie margaret|sue susan|pam pamela|debbie deborah|jen jennifer
  barb barbara|vicky victoria|angie angela|cindy cynthia|kim kimberly|nancy ann anne|vlad vladimir volodymyr|sasha oleksandr aleksandr
`
  .trim()
  .split(/[|\n]/)
  .map((line) => new Set(line.trim().split(' ')));

/** Shorter names with an s are others: "Ross" is not "Ros". */
const SHORTEST_OWNER = 5;

function isLoosePossessive(owned: string, owner: string): boolean {
  return owner.length >= SHORTEST_OWNER && owned === `${owner}s` && !owner.endsWith('s');
}

/** Words that make another name: "North Korea" is not "Korea". */
export const TELLS_APART: ReadonlySet<string> = new Set(
  'north south east west northern southern eastern western central new old upper lower great little united inner outer saint st san santa los las port fort mount lake'.split(
    ' ',
  ),
);
