const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const UNIT_ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const TEN_ORDINALS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth';

/** Multipliers of scale words. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** Abbreviated scales directly after digits. */
export const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mio', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['t', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
]);

/** Values of number words below a hundred. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...UNITS.split(' ').map((word, index) => [word, index] as const),
  ...TENS.split(' ').map((word, index) => [word, 20 + 10 * index] as const),
]);
const ORDINALS = new Map([
  ...UNIT_ORDINALS.split(' ').map((word, index) => [word, index] as const),
  ...TEN_ORDINALS.split(' ').map((word, index) => [word, 20 + 10 * index] as const),
]);
const SMALL = new Map([...CARDINALS, ...ORDINALS]);

/** A number written in words. */
interface SpelledNumber {
  text: string;
  index: number;
  value: number;
}

interface SpelledWord {
  word: string;
  index: number;
  end: number;
}

/** Finds English number words: "two hundred and six", "twenty-first", "half a million", "a dozen". */
export function findSpelledNumbers(text: string): SpelledNumber[] {
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(
    ({ 0: word, index }): SpelledWord => ({ word: word.toLowerCase(), index, end: index + word.length }),
  );
  const numbers: SpelledNumber[] = [];
  for (let at = 0; at < words.length; ) {
    if (!canStart(words[at]?.word ?? '')) {
      at += 1;
      continue;
    }
    const start = at;
    const isAdjoined = (index: number): boolean =>
      index === start || /^[\s-]+$/.test(text.slice(words[index - 1]?.end, words[index]?.index));
    const wordAt = (index: number): string => (isAdjoined(index) ? (words[index]?.word ?? '') : '');
    const { value, next } = readSpelledNumber(wordAt, start);
    const first = words[at];
    const last = words[next - 1];
    if (value !== undefined && first && last) {
      numbers.push({ text: text.slice(first.index, last.end), index: first.index, value });
    }
    at = Math.max(next, at + 1);
  }
  return numbers;
}

/** Whether a word may start a number; a fast check. */
export function canStart(word: string): boolean {
  return SMALL.has(word) || isScale(word) || isArticle(word);
}

/** Whether a word makes a scale a number: "a million". */
export function isArticle(word: string): boolean {
  return word === 'a' || word === 'an' || word === 'half';
}

export function isScale(word = ''): boolean {
  return scaleOf(word) !== undefined;
}

function scaleOf(word: string): number | undefined {
  return SCALES.get(word.endsWith('th') ? word.slice(0, -2) : word);
}

/**
 * Reads the number starting at an index of lower-case words; `next` is the index after it.
 * @param wordAt '' past the words of one number
 * @param digits the value of the first word, if in digits
 */
export function readSpelledNumber(
  wordAt: (index: number) => string,
  start: number,
  digits?: number,
): { value?: number; next: number } {
  let at = start;
  let total = 0;
  let isNumber = false;
  let end = start;
  let largest = Number.POSITIVE_INFINITY;
  const scaleAt = (index: number): number | undefined => scaleOf(wordAt(index));

  const readBelowHundred = (): number | undefined => {
    const word = wordAt(at);
    const value = SMALL.get(word);
    if (value === undefined) return undefined;
    at += 1;
    const unit = SMALL.get(wordAt(at));
    if (value < 20 || value % 10 !== 0 || ORDINALS.has(word) || !unit || unit > 9) return value;
    at += 1;
    return value + unit;
  };
  const skipAnd = (): void => {
    if (wordAt(at) !== 'and' || !SMALL.has(wordAt(at + 1))) return;
    // "Two hundred and three hundred" are two numbers.
    const before = at;
    at += 1;
    readBelowHundred();
    const isAnother = scaleAt(at) === 100;
    at = isAnother ? before : before + 1;
  };
  /** "half a", "a half", "half", "a": only before a scale. */
  const readArticle = (): number | undefined => {
    const lead = [wordAt(at), wordAt(at + 1)];
    const length = lead.findIndex((word) => !isArticle(word));
    const end = at + (length === -1 ? lead.length : length);
    if (end === at || scaleAt(end) === undefined) return undefined;
    const isHalf = lead.slice(0, end - at).includes('half');
    at = end;
    return isHalf ? 0.5 : 1;
  };
  const readFirst = (): number | undefined => {
    if (digits === undefined) return readArticle() ?? readBelowHundred();
    at += 1;
    return digits;
  };

  for (;;) {
    let group = isNumber ? readBelowHundred() : readFirst();
    if (group !== undefined && wordAt(at) === 'and' && wordAt(at + 1) === 'a' && wordAt(at + 2) === 'half') {
      group += 0.5;
      at += 3;
    }
    const small = scaleAt(at);
    if (small !== undefined && small <= 100) {
      at += 1;
      group = (group ?? 1) * small;
      if (small === 100) skipAnd();
      if (small === 100) group += readBelowHundred() ?? 0;
    }
    let scale = 1;
    for (let next = scaleAt(at); next !== undefined && next > 100; next = scaleAt(at)) {
      // "A thousand million" is one.
      scale *= next;
      at += 1;
    }
    if (scale > 1 && scale < largest) {
      total += (group ?? 1) * scale;
      isNumber = true;
      end = at;
      largest = scale;
      skipAnd();
      continue;
    }
    if (scale > 1 || group === undefined || group >= largest) break;
    return { value: total + group, next: at };
  }
  return isNumber ? { value: total, next: end } : { next: at };
}

/** Whether a single word is an ordinal: "third". */
export function isOrdinal(word: string): boolean {
  return ORDINALS.has(word) || /^(?:hundred|thousand|million|billion|trillion)th$/.test(word);
}
