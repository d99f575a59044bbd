import type { Word } from './read-words.ts';

const units: Record<string, number> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const scales: Record<string, number> = { thousand: 1_000, million: 1_000_000, billion: 1_000_000_000 };
const suffixes: Record<string, number> = { k: 1_000, m: 1_000_000, mio: 1_000_000, bn: 1_000_000_000 };

/**
 * Writes every number of a list of words in plain digits: "10k", "10,000" and "ten thousand" all become "10000", "two hundred and
 * twelve" becomes "212". A bare "one" stays a word, since it is a pronoun more often than a number. Decimals, times and dates stay
 * as they are.
 */
export function writeNumbersAsDigits(words: readonly Word[]): Word[] {
  const texts = words.map(({ text }) => text);
  const rewritten: Word[] = [];
  for (let at = 0; at < words.length; ) {
    const found = readNumber(texts, at);
    const written = words.slice(at, found?.end ?? at + 1);
    if (found) rewritten.push({ text: String(found.value), written: written.map((word) => word.written).join(' ') });
    else rewritten.push(...written);
    at += written.length;
  }
  return rewritten;
}

/** Whether a word, as `writeNumbersAsDigits` leaves it, is a number. */
export function isNumber(word: string): boolean {
  return /^\d/.test(word);
}

/** A number and where the words after it begin. */
interface Found {
  value: number;
  end: number;
}

/** The number that begins at a place: groups with ever smaller scales, such as "two million, three thousand and five". */
function readNumber(words: readonly string[], start: number): Found | undefined {
  let number: Found | undefined;
  let smallestScale = Number.POSITIVE_INFINITY;
  while (smallestScale > 1) {
    const at = number && words[number.end] === 'and' ? number.end + 1 : (number?.end ?? start);
    const group = (number ? undefined : readDigits(words, at)) ?? readGroup(words, at);
    if (!group) break;
    const { value: scale, end } = readScales(words, group.end);
    const value = (number?.value ?? 0) + group.value * scale;
    if (scale >= smallestScale || !Number.isSafeInteger(value)) break;
    number = { value, end };
    smallestScale = scale;
  }
  return number;
}

/** The scales at a place, multiplied: "thousand million"; 1 where there is none. */
function readScales(words: readonly string[], start: number): Found {
  let scales = { value: 1, end: start };
  for (let scale = scaleAt(words, start); scale !== undefined; scale = scaleAt(words, scales.end)) {
    scales = { value: scales.value * scale, end: scales.end + 1 };
  }
  return scales;
}

function scaleAt(words: readonly string[], at: number): number | undefined {
  return own(scales, words[at]);
}

/** A number in words below ten thousand: "twelve", "two hundred and twelve", "fourteen hundred"; "a" and "one" only before a scale. */
function readGroup(words: readonly string[], start: number): Found | undefined {
  const isScaled = words[start + 1] === 'hundred' || scaleAt(words, start + 1) !== undefined;
  const first = words[start] === 'a' || words[start] === 'one' ? undefined : readBelowHundred(words, start);
  const count =
    first ?? (isScaled && /^(?:a|one)$/.test(words[start] ?? '') ? { value: 1, end: start + 1 } : undefined);
  if (!count || words[count.end] !== 'hundred') return count;
  const hundreds = { value: count.value * 100, end: count.end + 1 };
  const rest = readBelowHundred(words, words[hundreds.end] === 'and' ? hundreds.end + 1 : hundreds.end);
  // "between two hundred and three hundred" names two numbers.
  if (!rest || words[rest.end] === 'hundred') return hundreds;
  return { value: hundreds.value + rest.value, end: rest.end };
}

/** "Seven", "seventeen", "seventy" or "seventy seven". */
function readBelowHundred(words: readonly string[], at: number): Found | undefined {
  const value = own(units, words[at]);
  if (value === undefined) return undefined;
  const unit = own(units, words[at + 1]) ?? 0;
  return value >= 20 && unit >= 1 && unit <= 9 ? { value: value + unit, end: at + 2 } : { value, end: at + 1 };
}

/** "10,000", "10000", "10k" or "10 hundred"; nothing for anything else. */
function readDigits(words: readonly string[], at: number): Found | undefined {
  const match = /^(\d{1,3}(?:[,.’']\d{3})+|\d{1,15})([a-z]{1,3})?$/.exec(words[at] ?? '');
  if (!match?.[1]) return undefined;
  const suffix = match[2] === undefined ? 1 : own(suffixes, match[2]);
  if (suffix === undefined) return undefined;
  const value = Number(match[1].replace(/\D/g, '')) * suffix;
  return words[at + 1] === 'hundred' ? { value: value * 100, end: at + 2 } : { value, end: at + 1 };
}

function own(table: Record<string, number>, key: string | undefined): number | undefined {
  return key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}
