import type { QuestionKind } from '../../answers/understand/question-kind.ts';
import { findNumbers, type NumberMention } from '../../language/numbers/find-numbers.ts';
import { isMoney } from '../../language/numbers/units.ts';
import { stem } from '../../language/stem.ts';

/** A number as an answer writes it, with its unit around it unless the question says that. */
export interface Figure {
  text: string;
  before: string;
  after: string;
}

/** The number that a question asks for: the only one its answer adds, or the only one of what is counted, or the only sum of money. */
export function findFigure(question: string, answer: string, kind: QuestionKind): Figure | undefined {
  const words = stemsOf(question);
  const isNumbered = NUMBERED.has(kind);
  const wantsMoney = kind === 'money' || [...words].some((word) => SUMS.has(word));
  if (!isNumbered && !wantsMoney) return undefined;
  const asked = new Set(findNumbers(question).flatMap(({ says }) => says.filter(isValue)));
  const numbers = valuesIn(answer).filter(({ says }) => !says.some((said) => asked.has(said)));
  const sum = wantsMoney ? only(numbers.filter(({ unit }) => unit !== undefined && isMoney(unit))) : undefined;
  const counted = numbers.filter(({ counts = '', unit = '' }) => words.has(stem(counts)) || words.has(stem(unit)));
  const found = sum ?? (isNumbered ? (only(numbers) ?? only(counted)) : undefined);
  // How many kilometres is not told by miles.
  if (!found || (kind === 'count' && found.unit !== undefined && !words.has(stem(found.unit)))) return undefined;
  return withUnit(found, answer, words);
}

/** The number of a sentence that counts or measures something, if it is the only one. */
export function onlyCount(sentence: string): Figure | undefined {
  const found = only(valuesIn(sentence));
  const figure = found && withUnit(found, sentence, new Set());
  if (!figure || figure.before + figure.after === '') return undefined;
  return { text: figure.text, before: '', after: '' };
}

function valuesIn(text: string): NumberMention[] {
  return findNumbers(text).filter(({ says, isPassing }) => !isPassing && says.some(isValue));
}

const NUMBERED: ReadonlySet<QuestionKind> = new Set([
  'age',
  'count',
  'distance',
  'duration',
  'extent',
  'measure',
  'money',
]);

/** “What is the reward?” asks for a sum of money. */
const SUMS: ReadonlySet<string> = new Set(
  'cost price value worth reward damage fine budget prize salary fee loan bill pay sum loot'.split(' ').map(stem),
);

function only<Item>([first, ...others]: Item[]): Item | undefined {
  return others.length === 0 ? first : undefined;
}

/** Not a month or a time of day. */
function isValue(said: string): boolean {
  return /^n-?\d/.test(said);
}

function withUnit(
  { text, index, shown }: NumberMention,
  answer: string,
  asked: ReadonlySet<string>,
): Figure | undefined {
  // Numbers are found in a normalised text, whose offsets may differ.
  if (answer.slice(index, index + text.length) !== text) return undefined;
  const [ahead, rest] = [answer.slice(0, index), answer.slice(index + text.length)];
  const [shownBefore = '', shownAfter = ''] = shown?.split(text) ?? [];
  const before = ahead.endsWith(shownBefore) ? shownBefore : '';
  const noun = /^[ -](\p{Ll}{2,})(?!\p{L})/u.exec(rest);
  const isNoun = noun?.[1] !== undefined && !NOT_COUNTED.has(noun[1]);
  const after = rest.startsWith(shownAfter) && shownAfter !== '' ? shownAfter : isNoun && before === '' ? noun[0] : '';
  const isSaid = [...stemsOf(after)].some((word) => asked.has(word));
  return { text, before, after: isSaid ? '' : after };
}

function stemsOf(text: string): Set<string> {
  return new Set((text.toLowerCase().match(/\p{L}+/gu) ?? []).map(stem));
}

/** Words after a number that are not its unit. */
const NOT_COUNTED: ReadonlySet<string> = new Set(
  (
    'about across after against ago along among and are around as at because before behind below between but by can could during each ever every for ' +
    'from had has have if in inside into is it its long more most near new of off old on onto or other out over per since so than that the ' +
    'their them then there these they this those through to toward under until up was were when where which while who will with within without would'
  ).split(' '),
);
