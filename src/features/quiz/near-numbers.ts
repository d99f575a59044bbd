import { capitalise } from '../../language/capitalise.ts';
import { hashText } from '../../language/hash-text.ts';
import { CARDINALS } from '../../language/numbers/number-words.ts';
import { shuffle } from './shuffle.ts';

/** Small numbers differ by steps, others by shares. */
const SMALL = 12;
const STEPS = [1, 2, 3, 4, 5];
const SMALLER = [0.8, 0.7, 0.6, 0.5, 0.4];
const LARGER = [1.25, 1.4, 1.6, 2, 2.5, 3];
/** From one to twenty. */
const WORDS = [...CARDINALS.keys()].slice(1, 21);

/**
 * Other numbers of the same form: “190” gives “130”, “1.8 million” gives “2.3 million”, “Eleven” gives “Nine”. Of the first three, as many
 * are smaller as the seed says, so that size does not give the right one away.
 */
export function nearNumbers(figure: string, seed: string): string[] {
  const [, head = '', tail = ''] = /^(\d(?:[\d.,'’\u00A0\u202F]*\d)?|\p{L}+(?![\p{L}-]))(.*)$/su.exec(figure) ?? [];
  const word = WORDS.indexOf(head.toLowerCase()) + 1;
  const near = word > 0 ? stepsFrom(word).filter((value) => value <= WORDS.length) : numbersNear(head, seed);
  const right = word > 0 ? word : Number(head.replace(/\D/g, ''));
  const written = (value: number) => (word > 0 ? likeWord(head, value) : likeDigits(head, value)) + tail;
  const order = shuffle(near, seed, String);
  const smaller = order.filter((value) => value < right);
  const larger = order.filter((value) => value > right);
  const below = hashText(`${seed} below`) % 4;
  const first = [...smaller.slice(0, below), ...larger.slice(0, 3 - below)];
  return [...first, ...order.filter((value) => !first.includes(value))].map(written);
}

/** None from one, nor one: the noun after it would give it away. */
function stepsFrom(value: number): number[] {
  if (value === 1) return [];
  return STEPS.flatMap((step) => [value - step, value + step]).filter((near) => near > 1);
}

/** In the last place of the head: “1.8” is 18. */
function numbersNear(head: string, seed: string): number[] {
  const value = Number(head.replace(/\D/g, ''));
  if (!Number.isSafeInteger(value) || value === 0 || !isPlain(head)) return [];
  const zeros = /0*$/.exec(String(value))?.[0].length ?? 0;
  if (zeros === 0 && value <= SMALL && !/\D/.test(head)) return stepsFrom(value);
  const leading = value / 10 ** zeros;
  // A round number is told from round ones: 10,000 from 15,000, not from 13,000.
  const isRound = leading < 10;
  const [base, scale] = isRound ? [10 * leading, 10 ** (zeros - 1)] : [leading, 10 ** zeros];
  const near = [...SMALLER, ...LARGER].map((share) => {
    const shared = Math.round(base * share);
    if (isRound) return Math.round(shared / 5) * 5;
    return shared % 10 === 0 ? shared + 1 + (hashText(`${seed} ${shared}`) % 9) : shared;
  });
  const values = [...new Set(near)].map((other) => other * scale);
  const isWritable = (other: number) =>
    Number.isInteger(other) && other > 0 && other !== value && isGrouped(head, other) === isGrouped(head, value);
  return values.filter(isWritable);
}

/** One number: grouped digits, or a decimal fraction. */
function isPlain(head: string): boolean {
  return GROUPED.test(head) || /^\d+(?:[.,]\d{1,2})?$/.test(head);
}

const GROUPED = /^\d{1,3}(?:([,.'’\u00A0\u202F])\d{3})(?:\1\d{3})*$/u;

/** Whether a number is so large that a head's form groups its digits. */
function isGrouped(head: string, value: number): boolean {
  return value >= 1_000 * 10 ** decimalsOf(head);
}

function decimalsOf(head: string): number {
  return GROUPED.test(head) ? 0 : (/[.,](\d+)$/.exec(head)?.[1]?.length ?? 0);
}

function likeDigits(head: string, value: number): string {
  const separator = GROUPED.exec(head)?.[1];
  if (separator !== undefined) return String(value).replace(/\B(?=(?:\d{3})+$)/g, separator);
  const decimals = decimalsOf(head);
  if (decimals === 0) return String(value);
  const digits = String(value).padStart(decimals + 1, '0');
  return `${digits.slice(0, -decimals)}${head.at(-decimals - 1)}${digits.slice(-decimals)}`;
}

function likeWord(head: string, value: number): string {
  const word = WORDS[value - 1] ?? '';
  return /^\p{Lu}/u.test(head) ? capitalise(word) : word;
}
