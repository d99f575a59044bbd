import type { Word } from './read-words.ts';

const units: Record<string, number> = {
  zero: 0,
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
const scales: Record<string, number> = { hundred: 100, thousand: 1_000, million: 1_000_000, billion: 1_000_000_000 };
const suffixes: Record<string, number> = { k: 1_000, m: 1_000_000, mio: 1_000_000, bn: 1_000_000_000 };

/**
 * Writes every number of a list of words in plain digits: "10k", "10,000" and "ten thousand" all become "10000".
 * A bare "one" stays a word, since it is a pronoun more often than a number. Decimals, times and dates stay as they are.
 */
export function writeNumbersAsDigits(words: readonly Word[]): Word[] {
  const rewritten: Word[] = [];
  let pending: { value: number; written: string[] } | undefined;
  const flush = () => {
    if (pending) rewritten.push({ text: String(pending.value), written: pending.written.join(' ') });
    pending = undefined;
  };
  for (const word of words) {
    const scale = own(scales, word.text);
    if (scale !== undefined && pending) {
      pending = { value: pending.value * scale, written: [...pending.written, word.written] };
      continue;
    }
    const number = own(units, word.text) ?? readDigits(word.text);
    if (number === undefined) {
      flush();
      rewritten.push(word);
    } else if (pending && isTens(pending.value) && number > 0 && number < 10) {
      pending = { value: pending.value + number, written: [...pending.written, word.written] };
    } else {
      flush();
      pending = { value: number, written: [word.written] };
    }
  }
  flush();
  return rewritten;
}

/** Twenty, thirty … ninety: what a unit may follow. */
function isTens(value: number): boolean {
  return value >= 20 && value < 100 && value % 10 === 0;
}

/** "10,000", "10000" or "10k" as a number; nothing for anything else. */
function readDigits(word: string): number | undefined {
  const match = /^(\d{1,3}(?:[,.’']\d{3})+|\d{1,15})([a-z]{1,3})?$/.exec(word);
  if (!match?.[1]) return undefined;
  const suffix = match[2] === undefined ? 1 : own(suffixes, match[2]);
  return suffix === undefined ? undefined : Number(match[1].replace(/\D/g, '')) * suffix;
}

/** Whether a word, as `writeNumbersAsDigits` leaves it, is a number. */
export function isNumber(word: string): boolean {
  return /^\d/.test(word);
}

function own(table: Record<string, number>, key: string): number | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
