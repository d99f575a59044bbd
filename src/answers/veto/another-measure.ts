import { stemsIn } from '../../language/stem.ts';
import type { EntryTexts, MarkedWord } from './texts.ts';

/** A measure the entry lacks while it gives another of the same thing: weight is not height. */
export function findAnotherMeasure(asked: readonly MarkedWord[], { sure, own, cited }: EntryTexts): string | undefined {
  const asking = asked.find((_, at) => isAskedFor(asked, at));
  const wanted = MEASURES.find(({ asks }) => asking && asks.has(asking.stem));
  if (!asking || !wanted) return undefined;
  const isGiven = ({ asks, gives }: Measure) =>
    sure.some((text) => text.some(({ stem: says }, at) => asks.has(says) && isAskedFor(text, at))) ||
    [...own, ...cited].flat().some(({ stem: says }) => gives.has(says));
  if (isGiven(wanted)) return undefined;
  return wanted.isAlwaysTold || MEASURES.some((other) => other !== wanted && isGiven(other))
    ? `the question asks how “${asking.written}”, and it does not say that`
    : undefined;
}

interface Measure {
  /** Stems that ask for it. */
  asks: ReadonlySet<string>;
  /** Stems of units and words that give it. */
  gives: ReadonlySet<string>;
  /** Whether a text with it always has one of those words; heights and prices vary. */
  isAlwaysTold: boolean;
}

const MEASURES: readonly Measure[] = (
  [
    ['heavy weight weigh', 'weigh weight kilogram kilo kg ton tonne pound lb gram stone', true],
    ['hot cold warm temperature', 'degree celsius fahrenheit temperature', true],
    ['loud noisy', 'decibel db noise', true],
    ['fast speed', 'mph kph kmh knot speed hour second minute mach', true],
    ['tall high height', 'tall high height', false],
    ['deep depth', 'deep depth', false],
    ['wide width', 'wide width broad', false],
    ['old age', 'old age aged year month', false],
    ['expensive costly price', 'price cost paid pay worth', false],
  ] as const
).map(([asks, gives, isAlwaysTold]) => ({ asks: stemsIn(asks), gives: stemsIn(gives), isAlwaysTold }));

/** "How heavy", "the weight of", "does it weigh"; not "a heavy blow". */
function isAskedFor(text: readonly MarkedWord[], at: number): boolean {
  const word = text[at]?.word ?? '';
  return text[at - 1]?.word === 'how' || (NOUNS.has(word) && text[at + 1]?.word === 'of') || word === 'weigh';
}

const NOUNS: ReadonlySet<string> = new Set('weight temperature speed height depth width age price'.split(' '));
