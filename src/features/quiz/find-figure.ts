import { findNumbers } from '../../language/numbers/find-numbers.ts';
import { stem } from '../../language/stem.ts';

interface Figure {
  text: string;
  unit?: string;
}

/** The only number in an answer that its question lacks, with its unit; undefined if none or several. */
export function findFigure(question: string, answer: string): Figure | undefined {
  const asked = new Set(findNumbers(question).flatMap(({ says }) => says));
  const numbers = findNumbers(answer).filter(
    ({ says, isPassing }) => !isPassing && says.some(isValue) && !says.some((said) => isValue(said) && asked.has(said)),
  );
  const [number] = numbers;
  if (number === undefined || numbers.length > 1) return undefined;
  const { text, index } = number;
  // Numbers are found in a normalised text, whose offsets may differ.
  if (answer.slice(index, index + text.length) !== text) return undefined;
  const unit = unitOf(answer.slice(0, index), answer.slice(index + text.length));
  return unit === undefined || isSaid(unit, question) ? { text } : { text, unit };
}

/** Not a month or a time of day. */
function isValue(said: string): boolean {
  return /^n-?\d/.test(said);
}

function unitOf(before: string, behind: string): string | undefined {
  const sign = /[$€£¥₴₩]$/.exec(before)?.[0] ?? /^ ?(?:%|percent\b|per cent\b)/.exec(behind)?.[0];
  if (sign !== undefined) return sign.trim();
  const noun = /^[ -](\p{Ll}{2,})(?!\p{L})/u.exec(behind)?.[1];
  return noun === undefined || NOT_COUNTED.has(noun) ? undefined : noun;
}

function isSaid(unit: string, question: string): boolean {
  const words = question.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.some((word) => stem(word) === stem(unit));
}

/** Words after a number that are not its unit. */
const NOT_COUNTED: ReadonlySet<string> = new Set(
  (
    'about across after against ago along among and are around as at because before behind below between but by can could during each ever every for ' +
    'from had has have if in inside into is it its long more most near new of off old on onto or other out over per since so than that the ' +
    'their them then there these they this those through to toward under until up was were when where which while who will with within without would'
  ).split(' '),
);
