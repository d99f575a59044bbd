import type { Steps } from '../../contracts/steps.ts';
import { englishCount } from '../../language/english-words.ts';
import { capitalNames } from '../../language/names/capitals.ts';
import { englishCountries, LANGUAGES, namesIn } from '../../language/names/countries.ts';
import { foldLetters } from '../../language/names/fold-name.ts';
import { readWords } from '../../language/read-words.ts';
import type { ProperWords } from '../../pack/claims/proper-words.ts';
import type { Pack } from '../../pack/pack.ts';
import { baseOf, type Respelling } from './spell-names.ts';

/** Words more frequent than this in 50 million are everyday words ("us"). */
const EVERYDAY_COUNT = 10_000;

/**
 * Other names for the countries and capitals a story names, in the bot's languages: "Польща" for "Poland", "Kiew" for "Kyiv".
 * @param written lower-case words of the story's names, in its spelling
 */
export function* foreignCountries(
  pack: Pack,
  written: ReadonlyMap<string, string>,
  proper: Pick<ProperWords, 'tellNames' | 'written'>,
): Steps<Respelling[]> {
  const texts = pack.articles.flatMap(({ title, paragraphs }) => [title, ...paragraphs.map(({ text }) => text)]);
  const listed = new Set(pack.names.flatMap(({ name, also }) => [name, ...also].map(keyOf)));
  // Languages that capitalise every noun do not mark names.
  const isWritten = (word: string) => written.has(word) || (!proper.tellNames && proper.written.has(foldLetters(word)));
  const isNamed = (name: string) => {
    const [first] = readWords(name);
    return (
      listed.has(keyOf(name)) ||
      (first !== undefined && isWritten(first.text) && texts.some((text) => text.includes(name)))
    );
  };
  const languages = [...new Set(pack.articles.flatMap(({ language }) => language ?? []))].filter(isLanguage);
  const own = [englishCountries(), ...languages.filter((language) => !/^en\b/.test(language)).map(namesIn)];
  const called = new Map<string, string[]>();
  for (const countries of own) {
    for (const [code, names] of countries) {
      const name = called.has(code)
        ? undefined
        : (names.find((one) => !isEveryday(one) && isNamed(one)) ?? names.find(isNamed));
      if (name !== undefined) called.set(code, wordsOf(name));
    }
    yield;
  }
  const respellings: Respelling[] = [];
  for (const spellings of capitalNames().values()) {
    const name = spellings.find(isNamed);
    const story = name === undefined ? inflectedIn(spellings, written) : wordsOf(name);
    if (story === undefined) continue;
    for (const other of spellings) {
      const typed = wordsOf(other);
      // Inflected forms of the name are the name too.
      if (CYRILLIC.test(other)) respellings.push({ typed, story, isTold: false, isName: true });
      else if (!isNamed(other)) respellings.push({ typed, story, isTold: true, isName: true });
    }
  }
  yield;
  if (called.size === 0) return respellings;
  for (const language of LANGUAGES) {
    const names = language === 'en' ? englishCountries() : namesIn(language);
    for (const [code, story] of called) {
      const others = (names.get(code) ?? []).filter((name) => !isEveryday(name) && !isNamed(name));
      respellings.push(...others.map((name) => ({ typed: wordsOf(name), story, isTold: language !== 'en' })));
    }
    yield;
  }
  return respellings.filter(({ typed }) => typed.length > 0);
}

const CYRILLIC = /^[\p{Script=Cyrillic}’']+$/u;

/** The story's form of a name in another grammatical case: "Києва" for "Київ". */
function inflectedIn(spellings: readonly string[], written: ReadonlyMap<string, string>): string[] | undefined {
  const bases = new Set(spellings.filter((name) => CYRILLIC.test(name)).flatMap((name) => wordsOf(name).map(baseOf)));
  const word = [...written.keys()].find((one) => CYRILLIC.test(one) && bases.has(baseOf(one)));
  return word === undefined ? undefined : [word];
}

function isEveryday(name: string): boolean {
  const [first, second] = readWords(name);
  return second === undefined && first !== undefined && englishCount(first.text) > EVERYDAY_COUNT;
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.DisplayNames.supportedLocalesOf(tag).length > 0;
  } catch {
    // An article's header may say anything.
    return false;
  }
}

function wordsOf(text: string): string[] {
  return readWords(text).map((word) => word.text);
}

function keyOf(text: string): string {
  return wordsOf(text).join(' ');
}
