import { MONTH_OR_SHORT } from '../calendar-words.ts';
import type { NumberMention } from './find-numbers.ts';
import { FOREIGN_SCALES, foreignScale } from './foreign-scales.ts';
import { SCALES, SHORT_SCALES } from './number-words.ts';

const CLOCK =
  /(?<![\p{N}.,:])(?<hour>[01]?\d|2[0-4])(?:(?<mark>[:.h])(?<minute>[0-5]\d)(?::[0-5]\d)?)?(?:\s?(?<half>[ap])\.?\s?m\b|\s(?:in the (?<part>morning|afternoon|evening)|at (?<night>night)))?(?![\p{N}:]|[.,]\p{N})/giu;

const FIGURE = new RegExp(
  String.raw`(?<!\p{N})(?<figure>\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?|\d{1,3}(?:[ '’]\d{3})+(?:[.,]\d+)?|\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?)(?!\d)(?<unit>s\b|(?:st|nd|rd|th)\b|(?:k|mn|mln|m|bn|b|tn|trn|t)(?![\p{L}\p{N}])|[\s-]?(?:dozen|hundred|thousand|lakh|million|crore|billion|trillion)\b|\s?(?:${FOREIGN_SCALES})(?!\p{L})(?:(?<=mio|mrd|mill|tsd|tys|mld|mln|тис|млн|млрд|тыс)\.(?=\s\p{L}))?)?`,
  'giu',
);

/** Dates in figures: 2024-03-14, 14.3.2024, 3/14/24. */
const DATE = /(?<![\p{N}/.-])(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}([./-])\d{1,2}\1(?:\d{4}|\d{2}))(?![\p{N}/-])/gu;

/** The possible months of a numeric date: 3/5/2024 is March or May, 2024-05-03 is May. */
function monthsOf(date: string): number[] {
  const [first = '', second = ''] = date.split(/[./-]/);
  const isOrdered = first.length === 4 || date.includes('.');
  return (isOrdered ? [second] : [first, second]).map(Number).filter((month) => month >= 1 && month <= 12);
}

/** Normalises a number to twelve digits, so that 1.1 million is 1,100,000. */
export function numberKey(value: number): string {
  return `n${Number(value.toPrecision(12))}`;
}

/** Finds numbers written in digits, including times of day. */
export function findFigures(text: string): NumberMention[] {
  const clocks = findClocks(text);
  /** Months of the date at each index. */
  const months = new Map<number, number[]>();
  for (const { 0: date, index } of text.matchAll(DATE)) {
    const named = monthsOf(date);
    for (let at = index; at < index + date.length; at++) months.set(at, named);
  }
  // Digits of a time are no separate numbers.
  const units = text.split('');
  for (const { text: clock, index } of clocks) units.fill('\n', index, index + clock.length);
  const rest = units.join('');
  const figures = [...rest.matchAll(FIGURE)].map((match): NumberMention => {
    const { figure = '', unit = '' } = match.groups ?? {};
    const says = readFigure(figure, unit.toLowerCase().replace(/^[\s-]/, '')).map(numberKey);
    const mention = { text: match[0], index: match.index, says, needs: says };
    if (months.get(match.index)?.includes(Number(figure))) says.push(`month ${Number(figure)}`);
    if (isDay(text, match)) says.push(`day ${Number(figure)}`);
    if (unit !== '') return mention;
    const clock = /^([01]?\d|2[0-3])\.([0-5]\d)$/.exec(figure);
    if (clock) says.push(`time ${Number(clock[1])}:${clock[2]}`);
    return { ...mention, says: [...says, ...says.map(sayPlainly)] };
  });
  return [...clocks, ...figures];
}

const BEFORE_MONTH = new RegExp(String.raw`^\s(?:of\s)?(?:${MONTH_OR_SHORT})\.?(?!\p{L})`, 'u');
const AFTER_MONTH = new RegExp(String.raw`(?<!\p{L})(?:${MONTH_OR_SHORT})\.?\s$`, 'u');

/** Whether a number is the day of an adjacent month. */
function isDay(text: string, { 0: written, index, groups }: RegExpExecArray): boolean {
  if (!/^(?:[12]?\d|3[01])$/.test(groups?.figure ?? '')) return false;
  return (
    BEFORE_MONTH.test(text.slice(index + written.length, index + written.length + 16)) ||
    AFTER_MONTH.test(text.slice(Math.max(0, index - 14), index))
  );
}

/** The plain number of a mention, which may be the hour of a time: "at seven in the evening". */
export function sayPlainly(said: string): string {
  return `plain ${said}`;
}

function readFigure(figure: string, suffix: string): number[] {
  const values = readDigits(figure);
  const scale = SCALES.get(suffix) ?? SHORT_SCALES.get(suffix) ?? foreignScale(suffix.replace(/\.$/, '')) ?? 1;
  const readings = values.map((value) => value * scale);
  // "5m" may be metres, "90s" the nineties.
  if (/^[mbt]$/.test(suffix)) readings.push(...values);
  if (suffix === 's' && figure.length === 2) readings.push(1900 + Number(figure), 2000 + Number(figure));
  return readings;
}

function readDigits(figure: string): number[] {
  if (/^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/.test(figure)) return [Number(figure.replace(/,/g, ''))];
  if (/^\d{1,3}(?:[ '’]\d{3})+/.test(figure)) return [Number(figure.replace(/[ '’]/g, '').replace(',', '.'))];
  // "1.500" is one and a half in English, one thousand five hundred in German.
  if (/^\d{1,3}\.\d{3}$/.test(figure)) return [Number(figure), Number(figure.replace('.', ''))];
  if (/^\d{1,3}(?:\.\d{3})+/.test(figure)) return [Number(figure.replace(/\./g, '').replace(',', '.'))];
  return [Number(figure.replace(',', '.'))];
}

function findClocks(text: string): NumberMention[] {
  return [...text.matchAll(CLOCK)].flatMap((match): NumberMention[] => {
    const { hour = '', mark, minute = '00', half: letter, part, night } = match.groups ?? {};
    const half = letter?.toLowerCase() ?? (part === 'morning' ? 'a' : (part ?? night) && 'p');
    // "21.40" may be a decimal number.
    if (half === undefined && (mark === undefined || mark === '.')) return [];
    const mention = { text: match[0], index: match.index };
    const face = `${Number(hour)}:${minute}`;
    if (half === undefined) {
      return [
        { ...mention, says: [`time ${face}`, `either half ${face}`], needs: [`time ${face}`, `some half ${face}`] },
      ];
    }
    const hours = (Number(hour) % 12) + (half === 'p' ? 12 : 0);
    const time = `time ${hours}:${minute}`;
    const says = [time, `some half ${face}`];
    const needs = [time, `either half ${face}`];
    if (mark !== undefined) return [{ ...mention, says, needs }];
    const plain = numberKey(Number(hour));
    return [{ ...mention, says: [...says, plain], needs: [...needs, sayPlainly(plain)] }];
  });
}
