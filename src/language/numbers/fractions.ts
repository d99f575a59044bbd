import type { NumberMention } from './find-numbers.ts';

const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halve', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
]);
const COUNTS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

const SPELLED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<count>an?|${COUNTS.slice(1).join('|')})(?<joint>[\\s-])(?<part>${[...PARTS.keys()].join('|')})(?<many>s?)(?![\\p{L}\\p{N}-])`,
  'giu',
);
/** "1/2", but no date, 24/7 or 9/11. */
const FIGURES = /(?<![\d/.,-])(?<over>[1-9])\/(?<under>[2-9]|10)(?![\d/]|[.,-]\d)/g;
const HALF_OF_TWO = 'first|second|other|better|latter|later|top|bottom|last|final|this|each|either|an?|one';
const BEFORE_WHOLE = String.raw`of|the|its|his|her|their|our|these|those|all|\p{Ll}+s`;

/** "half the seats", "half of it", "by half"; but not "the first half", "half-hearted" or "half past". */
const HALF = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?<!\b(?:${HALF_OF_TWO})\s)half(?=\s(?:${BEFORE_WHOLE})(?!\p{L}))|(?<=\b(?:by|in)\s)half(?!\p{L}|[\s-]\p{L})`,
  'giu',
);
/** "half an hour"; "half a million" is read as a number. */
const HALF_UNIT =
  /(?<![\p{L}\p{N}])half\san?(?=\s(?!dozen|hundred|thousand|lakh|million|crore|billion|trillion)\p{L})/giu;

/** Finds shares and fractions: half, a third, two-thirds, 2/3. Each also has its percentage. */
export function findFractions(text: string): NumberMention[] {
  const halves = [...text.matchAll(HALF), ...text.matchAll(HALF_UNIT)].map((match) => mentionOf(match, 0.5));
  const spelled = [...text.matchAll(SPELLED)].flatMap((match): NumberMention[] => {
    const { count = '', joint, part = '', many } = match.groups ?? {};
    const over = Math.max(1, COUNTS.indexOf(count.toLowerCase()));
    const behind = text.slice(match.index + match[0].length);
    const before = text.slice(Math.max(0, match.index - 4), match.index);
    // "A third attempt" is no share, and "one quarter" may be part of a year.
    const isShare = joint === '-' || many !== '' || /^\s(?:of|less|fewer|more|lower|higher)\b/.test(behind);
    return isShare || /\bby\s$/i.test(before) ? [mentionOf(match, over / (PARTS.get(part.toLowerCase()) ?? 1))] : [];
  });
  const figures = [...text.matchAll(FIGURES)].flatMap((match): NumberMention[] => {
    const [over, under] = [Number(match.groups?.over), Number(match.groups?.under)];
    const isShare = over < under && /^(?:\s\p{Ll}|$)/u.test(text.slice(match.index + match[0].length));
    return isShare &&
      !/\b(?:on|by|since|until|before|after)\s$/i.test(text.slice(Math.max(0, match.index - 7), match.index))
      ? [mentionOf(match, over / under)]
      : [];
  });
  return [...halves, ...spelled, ...figures];
}

function mentionOf({ 0: text, index }: RegExpExecArray, value: number): NumberMention {
  const says = [shareKey(value)];
  return { text, index, says, needs: says };
}

/** Normalises a share: a third is 33 percent. */
function shareKey(value: number): string {
  return `share ${value.toFixed(2)}`;
}

/** A number's values as shares: 50 percent and 0.5 are half. */
export function sharesOf(values: readonly number[], unit: string | undefined): string[] {
  const shares = unit === 'percent' ? values.map((value) => value / 100) : values.filter((value) => value < 1);
  return shares.filter((value) => value > 0 && value < 1).map(shareKey);
}
