import type { Word } from '../read-words.ts';
import { canStart, isArticle, isOrdinal, isScale, readSpelledNumber, SCALES, SHORT_SCALES } from './number-words.ts';

/**
 * Writes each number as digits: "10k", "10,000" and "ten thousand" become "10000", "2.5 million" "2500000".
 * A bare "one" stays, since it is mostly a pronoun; so do decimals, ordinals, times and dates.
 */
export function writeNumbersAsDigits(words: readonly Word[]): Word[] {
  const texts = words.map(({ text }) => text);
  const rewritten: Word[] = [];
  for (let at = 0; at < words.length; ) {
    const found = readNumber(texts, at);
    const written = found ? words.slice(at, found.next) : [];
    rewritten.push(
      found
        ? { text: String(found.value), written: written.map((word) => word.written).join(' ') }
        : (words[at] as Word),
    );
    at = found?.next ?? at + 1;
  }
  return rewritten;
}

/** Whether a word is a number after `writeNumbersAsDigits`. */
export function isNumber(word: string): boolean {
  return /^\d/.test(word);
}

/** The number at an index and the index after it; undefined if it cannot be written in digits. */
function readNumber(words: readonly string[], start: number): { value: number; next: number } | undefined {
  const first = words[start] ?? '';
  const digits = isNumber(first) ? readDigits(first) : undefined;
  if (digits === undefined && (!canStart(first) || SCALES.has(first) || isOrdinal(first))) return undefined;
  if (isArticle(first) && !isScale(words[start + 1]) && !isScale(words[start + 2])) return undefined;
  const wordAt = (index: number): string => {
    const word = words[index] ?? '';
    return isOrdinal(word) ? '' : word;
  };
  const { value, next } = readSpelledNumber(wordAt, start, digits);
  const isPronoun = first === 'one' && next === start + 1;
  return value === undefined || isPronoun || !Number.isSafeInteger(value) ? undefined : { value, next };
}

/** "10,000", "10000", "10k", "2.5" before a scale. */
function readDigits(word: string): number | undefined {
  const match = /^(\d{1,3}(?:[,.’']\d{3})+|\d{1,15}(?:\.\d{1,2})?)([a-z]{1,3})?$/.exec(word);
  if (!match?.[1]) return undefined;
  // Metres and tonnes are likelier, so these are no scale in a question.
  const scale = match[2] === undefined ? 1 : /^[bt]$/.test(match[2]) ? undefined : SHORT_SCALES.get(match[2]);
  if (scale === undefined) return undefined;
  const isGrouped = /[,.’']\d{3}(?!\d)/.test(match[1]);
  const value = Number(isGrouped ? match[1].replace(/\D/g, '') : match[1]);
  return Number((value * scale).toPrecision(15));
}
