import { DEMONYMS, OTHER_NAMES } from './demonyms.ts';
import { foldName } from './fold-name.ts';

/** The bot's languages, any of which may name a country. */
export const LANGUAGES = ['en', 'de', 'es', 'fr', 'ko', 'pl', 'pt-BR', 'uk'] as const;

/** Folded already, as most words are. */
const PLAIN = /^[a-z_]+$/;

const demonyms = readTable(DEMONYMS);
const otherNames = readTable(OTHER_NAMES);
const english = namesIn('en');

/** Country codes by folded name, with "_" between words. */
const codes = new Map<string, Set<string>>();
/** Folded names of countries themselves. */
const countries = new Set<string>();
for (const [code, words] of demonyms) for (const word of words) addWord(word, code);
for (const [code, names] of english) {
  for (const name of names) {
    addWord(name, code);
    countries.add(keyOf(name));
  }
}

/** Countries whose English names are looked for in a story: code and names, the usual one first. */
export function englishCountries(): ReadonlyMap<string, readonly string[]> {
  return english;
}

/** A language's country names by code, the usual one first. */
export function namesIn(language: string): Map<string, string[]> {
  const styles = (['long', 'short'] as const).map(
    (style) => new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' }),
  );
  const others = language === 'en' ? otherNames : undefined;
  return new Map(
    [...demonyms.keys()].map((code) => {
      const names = styles.flatMap((one) => one.of(code) ?? []).map((name) => name.replace(/\s*\(.*\)/u, ''));
      return [code, [...new Set([...names, ...(others?.get(code) ?? [])])]];
    }),
  );
}

/** Whether a word, or words joined by "_", is the English name of a country. */
export function isCountry(word: string): boolean {
  return countries.has(keyOf(word));
}

/** Whether a word is a country's adjective or people: "Polish", "Poles". */
export function isDemonym(word: string): boolean {
  return !isCountry(word) && codesOf(word) !== undefined;
}

/** One key for the names and adjectives of a country: "Poland" and "Polish"; undefined where it may be one of two. */
export function countryOf(word: string): string | undefined {
  const found = codesOf(word);
  return found?.size === 1 ? [...found][0] : undefined;
}

/** Whether two words refer to one country: "Poland" and "Polish", not "Austria" and "Australian"; undefined if neither does. */
export function isSameCountry(one: string, other: string): boolean | undefined {
  const [first, second] = [codesOf(one), codesOf(other)];
  if (!first && !second) return undefined;
  return first !== undefined && second !== undefined && [...first].some((code) => second.has(code));
}

function codesOf(word: string): ReadonlySet<string> | undefined {
  const isPlain = PLAIN.test(word);
  if (!isPlain && !/\p{Script=Latin}/u.test(word)) return undefined;
  const key = isPlain ? word : keyOf(word);
  return codes.get(key) ?? (key.endsWith('s') ? codes.get(key.slice(0, -1)) : undefined);
}

function addWord(word: string, code: string): void {
  const key = keyOf(word);
  codes.set(key, (codes.get(key) ?? new Set()).add(code));
}

function keyOf(words: string): string {
  return PLAIN.test(words) ? words : foldName(words).replaceAll(' ', '_');
}

function readTable(table: string): Map<string, string[]> {
  return new Map(
    table
      .trim()
      .split(/;\s*/)
      .map((line) => {
        const [code = '', ...words] = line.split(' ');
        return [code, words];
      }),
  );
}
