import { englishCount } from '../language/english-words.ts';
import { readWords } from '../language/read-words.ts';
import type { Pack } from '../pack/pack.ts';
import type { Steps } from '../steps.ts';
import { englishCountries, LANGUAGES, namesIn } from './countries.ts';
import type { Respelling } from './spell-names.ts';

/** Words met more often than this in 50 million are everyday words ("us"). */
const EVERYDAY_COUNT = 10_000;

/**
 * What the countries that a story names are called otherwise, in English and in the bot's other languages: "Польща" for "Poland".
 * @param written the words of the story's names, lower case, as it writes them
 */
export function* foreignCountries(pack: Pack, written: ReadonlyMap<string, string>): Steps<Respelling[]> {
  const texts = pack.articles.flatMap(({ title, paragraphs }) => [title, ...paragraphs.map(({ text }) => text)]);
  const listed = new Set(pack.names.flatMap(({ name, also }) => [name, ...also].map(keyOf)));
  const isNamed = (name: string) => {
    const [first] = readWords(name);
    return (
      listed.has(keyOf(name)) ||
      (first !== undefined && written.has(first.text) && texts.some((text) => text.includes(name)))
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
  if (called.size === 0) return [];
  const respellings: Respelling[] = [];
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
