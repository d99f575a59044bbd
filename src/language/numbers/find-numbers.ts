import { findFigures, numberKey } from './figures.ts';
import { foreignScale } from './foreign-scales.ts';
import { findFractions } from './fractions.ts';
import { SCALES, SHORT_SCALES } from './number-words.ts';
import { readSurroundings } from './quantities.ts';
import { findMonths, findRoman, findSpelled } from './said-in-words.ts';

/** A number in a text, in any notation. */
export interface NumberMention {
  text: string;
  index: number;
  /** Its values; several if ambiguous. */
  says: string[];
  /** A source supports it with any of these. */
  needs: string[];
  /** Mentioned in passing, as in "one of them": it need only not contradict the source. */
  isPassing?: boolean;
  /** The next word, singular, if it may be what is counted. */
  counts?: string;
  /** Its unit, such as miles or dollars. */
  unit?: string;
  /** The number with its unit, as written. */
  shown?: string;
}

/** Finds numbers in a text: 12, twelve, 12,000, 12k, 12 thousand, 21:40, 9:40 p.m., 2019–20, 3rd, World War III, in March. */
export function findNumbers(text: string): NumberMention[] {
  const plain = spellPlainly(text);
  const fractions = findFractions(plain);
  const isTaken = new Uint8Array(plain.length);
  const take = ({ index, text: taken }: NumberMention) => isTaken.fill(1, index, index + taken.length);
  const isApart = ({ index }: NumberMention) => isTaken[index] !== 1;
  fractions.forEach(take);
  const figures = findFigures(plain).filter(isApart);
  figures.forEach(take);
  // The second part of "12 thousand" or "two-thirds" is no separate number.
  const spelled = findSpelled(plain).filter(isApart);
  const mentions = [...fractions, ...figures, ...spelled, ...findRoman(plain), ...findMonths(plain)];
  mentions.sort((first, second) => first.index - second.index);
  const numbers = readRanges(plain, mentions).map((mention) => readSurroundings(plain, mention));
  return shareUnits(plain, numbers).map((mention) => ({ ...mention, ...findCounted(plain, mention) }));
}

/** Folds full-width digits and no-break spaces, and writes fractions as decimals and exponents out. */
export function spellPlainly(text: string): string {
  const decimals: Record<string, string> = { '½': '.5', '¼': '.25', '¾': '.75' };
  return text
    .replace(/(\d?)([½¼¾])/g, (_, whole: string, fraction: string) => `${whole || '0'}${decimals[fraction]}`)
    .replace(/[²³¹⁰⁴-⁹₀-₉]/g, ' ')
    .normalize('NFKC')
    .replace(/\b[kcdm]?m[23]\b/g, 'm');
}

/** In "10 to 12 million" the first number is also 10 million; in "2019–20" the second is also 2020. */
function readRanges(text: string, mentions: NumberMention[]): NumberMention[] {
  return mentions.map((mention, place) => {
    const previous = mentions[place - 1];
    const next = mentions[place + 1];
    const extra: string[] = [];
    if (next && isRange(text, mention, next) && scaleOf(mention) === undefined) {
      const scale = scaleOf(next);
      if (scale !== undefined) extra.push(...scaled(mention, scale));
    }
    if (previous && isRange(text, previous, mention) && /^\d{4}$/.test(previous.text) && /^\d{2}$/.test(mention.text)) {
      extra.push(numberKey(Number(previous.text.slice(0, 2) + mention.text)));
    }
    if (extra.length === 0) return mention;
    return { ...mention, says: [...mention.says, ...extra], needs: [...mention.needs, ...extra] };
  });
}

/** In "10 to 12 miles" the first number is also miles; in "$10 to 12" the second is also dollars. */
function shareUnits(text: string, mentions: NumberMention[]): NumberMention[] {
  return mentions.map((mention, place) => {
    if (mention.unit !== undefined) return mention;
    const [previous, next] = [mentions[place - 1], mentions[place + 1]];
    const behind = next && isRange(text, mention, next) ? next.unit : undefined;
    const unit = behind ?? (previous && isRange(text, previous, mention) ? previous.unit : undefined);
    return unit === undefined ? mention : { ...mention, unit };
  });
}

function isRange(text: string, first: NumberMention, second: NumberMention): boolean {
  return /^\s*(?:[-–—]|to|and|or)\s*[$€£]?$/.test(text.slice(first.index + first.text.length, second.index));
}

function scaleOf({ text }: NumberMention): number | undefined {
  const word = /\p{L}+(?=\.?$)/u.exec(text)?.[0].toLowerCase() ?? '';
  return SCALES.get(word) ?? foreignScale(word) ?? (/^\d/.test(text) ? SHORT_SCALES.get(word) : undefined);
}

function scaled({ says }: NumberMention, scale: number): string[] {
  return says.filter((said) => said.startsWith('n')).map((said) => numberKey(Number(said.slice(1)) * scale));
}

/** Words after a number that are not counted. */
const NEVER_COUNTED = new Set([
  'and',
  'are',
  'can',
  'for',
  'from',
  'had',
  'has',
  'have',
  'more',
  'new',
  'other',
  'than',
  'that',
  'the',
  'was',
  'were',
  'who',
  'will',
  'with',
]);

function findCounted(text: string, { text: number, index, says }: NumberMention): { counts?: string } {
  if (/^[IVX]/.test(number) || !says.some((said) => said.startsWith('n'))) return {};
  const next = /^[\s-]+(\p{Ll}{3,})/u.exec(text.slice(index + number.length))?.[1];
  return next === undefined || NEVER_COUNTED.has(next) ? {} : { counts: next.replace(/s$/, '') };
}
