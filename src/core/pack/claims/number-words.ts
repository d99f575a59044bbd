const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const UNIT_ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const TEN_ORDINALS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth';

/** What a scale word multiplies a number by. */
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

/** Values of the words below a hundred. */
const SMALL = new Map([
  ...UNITS.split(' ').map((word, index) => [word, index] as const),
  ...UNIT_ORDINALS.split(' ').map((word, index) => [word, index] as const),
  ...TENS.split(' ').map((word, index) => [word, 20 + 10 * index] as const),
  ...TEN_ORDINALS.split(' ').map((word, index) => [word, 20 + 10 * index] as const),
]);

/** A number written in words. */
export interface SpelledNumber {
  text: string;
  index: number;
  value: number;
}

interface Word {
  word: string;
  index: number;
  end: number;
}

/** Finds the English numbers of a text that are written in words: "two hundred and six", "twenty-first", "half a million", "a dozen". */
export function findSpelledNumbers(text: string): SpelledNumber[] {
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(
    ({ 0: word, index }): Word => ({ word: word.toLowerCase(), index, end: index + word.length }),
  );
  const numbers: SpelledNumber[] = [];
  for (let at = 0; at < words.length; ) {
    if (!canStart(words[at]?.word ?? '')) {
      at += 1;
      continue;
    }
    const { value, next } = readNumber(text, words, at);
    const first = words[at];
    const last = words[next - 1];
    if (value !== undefined && first && last) {
      numbers.push({ text: text.slice(first.index, last.end), index: first.index, value });
    }
    at = Math.max(next, at + 1);
  }
  return numbers;
}

function canStart(word: string): boolean {
  return SMALL.has(word) || SCALES.has(word.replace(/th$/, '')) || /^(?:an?|half)$/.test(word);
}

/** Reads one number that starts at a word; `next` is the first word behind it. */
function readNumber(text: string, words: Word[], start: number): { value?: number; next: number } {
  let at = start;
  let total = 0;
  let isNumber = false;
  let largest = Number.POSITIVE_INFINITY;
  const isAdjoined = (index: number): boolean =>
    index === start || /^[\s-]+$/.test(text.slice(words[index - 1]?.end, words[index]?.index));
  const wordAt = (index: number): string => (isAdjoined(index) ? (words[index]?.word ?? '') : '');
  const scaleAt = (index: number): number | undefined => SCALES.get(wordAt(index).replace(/th$/, ''));

  const readBelowHundred = (): number | undefined => {
    const value = SMALL.get(wordAt(at));
    if (value === undefined) return undefined;
    at += 1;
    const unit = SMALL.get(wordAt(at));
    if (value < 20 || value % 10 !== 0 || words[at - 1]?.word.endsWith('th') || !unit || unit > 9) return value;
    at += 1;
    return value + unit;
  };
  const skipAnd = (): void => {
    if (wordAt(at) === 'and' && SMALL.has(wordAt(at + 1))) at += 1;
  };
  /** "half a", "a": only before a scale. */
  const readArticle = (): number | undefined => {
    const half = wordAt(at) === 'half' ? 1 : 0;
    if (!/^an?$/.test(wordAt(at + half)) || scaleAt(at + half + 1) === undefined) return undefined;
    at += half + 1;
    return half === 1 ? 0.5 : 1;
  };

  for (;;) {
    const before = at;
    let group = isNumber ? readBelowHundred() : (readArticle() ?? readBelowHundred());
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
    const scale = scaleAt(at);
    if (scale !== undefined && scale > 100 && scale < largest) {
      at += 1;
      total += (group ?? 1) * scale;
      isNumber = true;
      largest = scale;
      skipAnd();
      continue;
    }
    if (group === undefined) break;
    if (group >= largest) {
      at = before;
      break;
    }
    return { value: total + group, next: at };
  }
  return isNumber ? { value: total, next: at } : { next: at };
}
