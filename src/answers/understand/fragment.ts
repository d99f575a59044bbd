import { glossWords } from '../../language/foreign/gloss.ts';
import { splitWords } from '../../language/foreign/split-words.ts';
import { READ_WELL } from '../../language/foreign/support.ts';
import { isFiller } from '../../language/informal-spellings.ts';
import { QUESTION_WORDS } from '../../language/question-words.ts';
import { readWords, type Word } from '../../language/read-words.ts';

/** A question that needs the one before it. */
export interface Fragment {
  /** Its English equivalent, if it asks something: "why" for "¿por qué?". */
  english: string;
  /** Possible languages, as IETF tags: "por que?" is Spanish and Portuguese. */
  languages: string[];
  /** Whether it names another subject: "what about Poland?" */
  isNaming: boolean;
}

/** Longer messages say more than that. */
const MOST_FRAGMENT_WORDS = 6;
const LONGEST_FRAGMENT = 80;
/** Room for a "lol" or two; longer messages are not checked in every language. */
const MOST_WRITTEN = 8;
/** "North Korea"; longer is asked in words of its own. */
const MOST_NAMED = 2;

/** "And how many drones?", "but why", "so when". */
export const OPENERS: ReadonlySet<string> = new Set(['and', 'but', 'also', 'or', 'so', 'then', 'plus']);
/** "What about", "and how about" before a name. */
export const ABOUT = /^\W*(?:(?:and|but|so|or|then|also)\W+)*(?:what|how) about\b/iu;

/** "Since when", "how much", "which one exactly", "why is that". */
const BESIDE_QUESTION_WORDS: ReadonlySet<string> = new Set(
  `about at by come else exactly far for from is long many more much not now of on one ones often old please since soon that the to
  though until was with`.split(/\s+/),
);
/** Asks for more of the same. */
const MORE: ReadonlySet<string> = new Set([
  'anything else',
  'and more',
  'go on',
  'more',
  'more please',
  'tell me more',
  'tell more',
]);
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'that', 'this', 'those', 'these']);

/** Same in other languages: openers of a follow-up, by IETF tag. */
const OPENERS_IN: Record<string, ReadonlySet<string>> = Object.fromEntries(
  Object.entries({
    de: 'und aber also oder dann auch denn',
    es: 'y e pero entonces también o',
    fr: 'et mais alors donc aussi ou',
    ko: '그리고 그럼 그런데 그래서 근데 그러면',
    pl: 'a i ale więc też oraz lub albo',
    pt: 'e mas então também ou',
    uk: 'а і й та але тож також або',
  }).map(([language, words]) => [language, new Set(words.split(' '))]),
);

/**
 * Reads a message that depends wholly on an earlier one: "and?", "why?", "how much", "what about Poland", in any language whose function words are known.
 * Undefined if it has a subject, even "it". Never throws, whatever the length.
 * @param storyLanguages languages in which it may also name something; in others names are not recognised
 */
export function readFragment(message: string, storyLanguages: readonly string[]): Fragment | undefined {
  if (message.length > LONGEST_FRAGMENT || message.trim().split(/\s+/).length > MOST_WRITTEN) return undefined;
  const found = READ_WELL.flatMap((language) => {
    const words = wordsIn(language, message);
    if (words.length === 0 || words.length > MOST_FRAGMENT_WORDS) return [];
    const isNaming = isNamingFragment(words, language, message);
    const isFragment = isBareFragment(words, language) || (isNaming && isIn(language, storyLanguages));
    return isFragment ? [{ language, isNaming, english: englishOf(words) }] : [];
  });
  const [first] = found;
  return (
    first && { english: first.english, isNaming: first.isNaming, languages: found.map(({ language }) => language) }
  );
}

/** Whether a message may name something in this language. */
function isIn(language: string, storyLanguages: readonly string[]): boolean {
  return language === 'en' || storyLanguages.includes(language);
}

type Read = Word & { isGlossed: boolean };

function wordsIn(language: string, message: string): Read[] {
  if (language === 'en')
    return readWords(message)
      .filter(({ text }) => !isFiller(text))
      .map((word) => ({ ...word, isGlossed: true }));
  return glossWords(splitWords(message, language), language);
}

/** Only question words with their companions, or an opener on its own. */
function isBareFragment(words: readonly Read[], language: string): boolean {
  const said = words.map(({ text }) => text).join(' ');
  if (language === 'en' && MORE.has(said)) return true;
  const opens = (word: Read) => opensIn(language, word);
  const asks = ({ text, isGlossed }: Read) => isGlossed && QUESTION_WORDS.has(text);
  const isBeside = ({ text, isGlossed }: Read) => isGlossed && BESIDE_QUESTION_WORDS.has(text);
  return (
    words.every((word) => opens(word) || asks(word) || isBeside(word)) &&
    words.some((word) => opens(word) || asks(word))
  );
}

/** An opener or "what about", then a name of a word or two. */
function isNamingFragment(words: readonly Read[], language: string, message: string): boolean {
  const isAbout = language === 'en' && ABOUT.test(message);
  const [first] = words;
  if (!first || !(isAbout || opensIn(language, first))) return false;
  const named = words.filter((word) => !opensIn(language, word) && !ARTICLES.has(word.text));
  const rest = isAbout ? named.slice(2) : named;
  return rest.length > 0 && rest.length <= MOST_NAMED && rest.every((word) => isNameOf(word, language));
}

/** In English any word that neither asks nor joins; in others any content word. */
function isNameOf({ text, isGlossed }: Read, language: string): boolean {
  return language === 'en' ? !QUESTION_WORDS.has(text) && !BESIDE_QUESTION_WORDS.has(text) : !isGlossed;
}

function opensIn(language: string, { text, written }: Read): boolean {
  return language === 'en' ? OPENERS.has(text) : (OPENERS_IN[language]?.has(written.toLowerCase()) ?? false);
}

function englishOf(words: readonly Read[]): string {
  return words
    .filter(({ isGlossed }) => isGlossed)
    .map(({ text }) => text)
    .join(' ');
}
