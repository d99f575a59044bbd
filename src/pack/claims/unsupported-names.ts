import type { NameWord } from '../../language/names/name-words.ts';
import { isCapitalised, isPeculiar, MONTH_WORDS, nameWordsOf } from '../../language/names/name-words.ts';
import { NEVER_NAMES } from '../../language/names/titles.ts';
import { SENTENCE_STARTERS } from '../abbreviations.ts';
import type { KnownNames } from './known-names.ts';
import { isSpelledIn } from './known-names.ts';
import { isNameAtStart } from './name-at-start.ts';
import type { NameSource } from './name-source.ts';
import { initialsOf, isSupported, runsOf } from './name-source.ts';
import type { ProperWords } from './proper-words.ts';
import { startsOfSentences } from './sentence-starts.ts';

/** The names in a text, checked. */
interface NameCheck {
  /** Names in no source, as written. */
  unsupported: string[];
  /** Word ranges of the known spellings that are supported: from, to. */
  spellings: [number, number][];
}

/**
 * Compares an answer's names with its sources. A name is a run of capitalised words, ignoring sentence starts.
 * Any known spelling supports it, as do its words: "Russian" by "Russia's", "RSB" by "Rail Safety Board".
 */
export function checkNames(answer: string, sources: NameSource[], known: KnownNames, proper: ProperWords): NameCheck {
  const words = nameWordsOf(answer);
  const isFound = new Set<NameWord>();
  const isKnown = new Set<NameWord>();
  const ranges: [number, number][] = [];
  for (const [at, word] of words.entries()) {
    const spellings = known.startingAt(words, at);
    const found = spellings.find((spelling) => sources.some((source) => isSpelledIn(spelling, source)));
    const span = words.slice(at, at + (found?.length ?? spellings[0]?.length ?? 0));
    const last = span.at(-1);
    if (found && last) {
      ranges.push([word.index, last.end]);
      for (const part of span) isFound.add(part);
    } else if (spellings[0]?.isName && isCapitalised(word)) for (const part of span) isKnown.add(part);
  }
  const isShouted = !/\p{Ll}/u.test(answer);
  const starts = startsOfSentences(answer);
  const isDoubtful = (word: NameWord): boolean => {
    // The letters of “MH-17” are looked up with the number.
    if (isFound.has(word) || isNoName(word) || isNumbered(word, answer)) return false;
    const isEvident = !isShouted && (isKnown.has(word) || isPeculiar(word));
    if (!isEvident && !proper.tellNames) return false;
    const tellsNothing = isShouted || starts.has(word.index);
    const plain = isShouted ? { ...word, text: word.key } : word;
    if (!isEvident && tellsNothing && !isNameAtStart(plain, answer.slice(word.end), proper)) return false;
    return !sources.some((source) => isSupported(plain, source));
  };
  const unsupported = new Set<string>();
  // In an all-capitals text, capitals do not join words.
  for (const run of isShouted ? words.map((word) => [word]) : runsOf(answer, words)) {
    const name = run.filter((word, place) => place > 0 || !SENTENCE_STARTERS.has(word.key));
    const initials = initialsOf(name);
    if (initials.length > 1 && sources.some(({ written }) => written.has(initials))) continue;
    const doubtful = name.filter(isDoubtful);
    // Reports "Vladimir Putin" whole, though "Vladimir" may only start the sentence.
    const [start, second] = name;
    const isPart = start && second && doubtful[0] === second && !isFound.has(start) && !isNoName(start);
    const first = isPart ? start : doubtful[0];
    if (first) unsupported.add(answer.slice(first.index, doubtful.at(-1)?.end).replace(/['’]s?$/u, ''));
  }
  return { unsupported: [...unsupported], spellings: ranges };
}

function isNumbered({ text, end }: NameWord, answer: string): boolean {
  return /^\p{Lu}{2,4}$/u.test(text) && /^[-‐‑]\d/.test(answer.slice(end, end + 2));
}

function isNoName({ text, key }: NameWord): boolean {
  if (key.length < 2 || /\p{N}/u.test(key) || /^[IVX]+$/.test(text)) return true;
  return NEVER_NAMES.has(key) || SENTENCE_STARTERS.has(key) || MONTH_WORDS.has(key) || /^I['’]/.test(text);
}
