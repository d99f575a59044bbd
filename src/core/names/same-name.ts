import { foldName, plainSpellings } from './fold-name.ts';
import { isTitle } from './titles.ts';

/**
 * Whether two written names may be of the same person, place or thing, as far as the letters tell: whatever their accents, hyphens,
 * apostrophes and titles; one of them the last name alone, or with an initial. Other spellings, and other scripts, are for `aliases` to say.
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

/** The words of a name, as written, without what stands before names, such as "President". */
export function nameWords(name: string): string[] {
  const words = name
    .normalize('NFKC')
    .split(/[\s\u00A0]+/u)
    .flatMap((word) => (/\d/.test(word) ? word : word.split(/[-‐‑–]/u)))
    .filter((word) => foldName(word) !== '');
  const start = words.findIndex((word) => !isTitle(foldName(word)));
  return start < 0 ? words : words.slice(start);
}

/** Whether two words of names are one, whatever their accents; "Starmers" is how "Starmer's" is typed. */
export function isSameWord(first: string, second: string): boolean {
  const spellings = plainSpellings(second);
  return plainSpellings(first).some((one) =>
    spellings.some((other) => one === other || isLoosePossessive(one, other) || isLoosePossessive(other, one)),
  );
}

/** Whether two first names may be of one person: "J." and "Joe"; not "Joe" and "Hunter". */
export function isSameFirst(first: string, second: string): boolean {
  if (isSameWord(first, second)) return true;
  const [one, other] = [foldName(first), foldName(second)];
  return (one.length === 1 || other.length === 1) && one[0] === other[0];
}

/** Shorter names with an s are others: "Ross" is not "Ros". */
const SHORTEST_OWNER = 5;

function isLoosePossessive(owned: string, owner: string): boolean {
  return owner.length >= SHORTEST_OWNER && owned === `${owner}s` && !owner.endsWith('s');
}

/** Before a name these make another of it: "North Korea" is not "Korea". */
const TELLS_APART: ReadonlySet<string> = new Set(
  'north south east west northern southern eastern western central new old upper lower great little united inner outer saint st san santa los las port fort mount lake'.split(
    ' ',
  ),
);
