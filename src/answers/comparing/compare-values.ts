import type { Steps } from '../../contracts/steps.ts';
import { MONTH_PATTERN, MONTHS } from '../../language/calendar-words.ts';
import { findNumbers, spellPlainly } from '../../language/numbers/find-numbers.ts';
import { isRough } from '../../language/numbers/roughly.ts';
import { readWords } from '../../language/read-words.ts';
import { stem } from '../../language/stem.ts';
import type { Pack, Sentence } from '../../pack/pack.ts';
import { sentencesOf } from '../match/teaching.ts';
import { COMPARATIVE_WORDS, type Comparative, comparativesOf } from './comparatives.ts';
import { type Compared, LONGEST_SENTENCE } from './compare-counts.ts';

/** Compares two things; undefined if the story does not decide, or they are equal. */
export type CompareValues = (question: string) => Compared | undefined;

const THINGS =
  "(?:the\\s+|an?\\s+)?(?<one>[\\p{L}\\p{N}'’-]+(?:\\s[\\p{L}\\p{N}'’-]+){0,3}?)\\s+or\\s+(?:the\\s+|an?\\s+)?(?<other>[\\p{L}\\p{N}'’-]+(?:\\s[\\p{L}\\p{N}'’-]+){0,3}?)";
const ASKED = "(?:so[\\s,]+)?(?:which|who|what)(?:\\s+(?:one|of them|thing))?(?:\\s+(?:is|was|are|were)|['’]s)?";
/** “Which is longer, the bridge or the tunnel?”, “is the bridge or the tunnel longer” */
const BY_SIZE = [
  new RegExp(`^${ASKED}\\s+(?:the\\s+)?(?<word>${COMPARATIVE_WORDS})[\\s,:–-]+${THINGS}\\s*\\?*$`, 'iu'),
  new RegExp(
    `^(?:so[\\s,]+)?(?:is|was|are|were|does|did)\\s+${THINGS}\\s+(?<word>${COMPARATIVE_WORDS})\\s*\\?*$`,
    'iu',
  ),
];
/** “What came first, the bridge or the tunnel?” */
const BY_TIME = new RegExp(
  `^${ASKED}\\s+(?:\\p{L}+\\s+)?(?<word>first|earlier|last|later)[\\s,:–-]+${THINGS}\\s*\\?*$`,
  'iu',
);

/** Separates parts of a sentence about different things. */
const PART = /[,;:()]|\s(?:and|while|but|whereas)\s/u;

/** A thing in more sentences is the topic, not one of two things. */
const MOST_SENTENCES = 40;

/** Reads the sizes a text gives for a thing. */
type ReadSizes = (text: string, thing: string) => number[] | undefined;

/** A value the story gives for one thing. */
interface KnownValue {
  size: number;
  sentence: Sentence;
}

/** Learns which sentences give sizes and dates. */
export function* learnValues(pack: Pack): Steps<CompareValues> {
  const byStem = new Map<string, Sentence[]>();
  for (const sentence of sentencesOf(pack)) {
    yield;
    if (sentence.text.length > LONGEST_SENTENCE) continue;
    for (const word of new Set(stemsOf(sentence.text))) {
      const holding = byStem.get(word);
      if (holding) holding.push(sentence);
      else byStem.set(word, [sentence]);
    }
  }
  const about = (thing: string): Sentence[] => {
    const [first = [], ...others] = stemsOf(thing).map((word) => byStem.get(word) ?? []);
    const found = others.reduce((left, holding) => {
      const kept = new Set(holding);
      return left.filter((sentence) => kept.has(sentence));
    }, first);
    return found.length > MOST_SENTENCES ? [] : found;
  };
  /** The one exact value of a thing; undefined if none, several or approximate. */
  const sizeOf = (thing: string, other: string, read: ReadSizes): KnownValue | undefined => {
    const found = about(thing).flatMap((sentence): KnownValue[] => {
      const sizes = partsAbout(sentence.text, thing, other).map((part) => read(part, thing));
      const [size] = sizes.find((given) => given?.length === 1) ?? [];
      return size === undefined ? [] : [{ size, sentence }];
    });
    const [first] = found;
    return first && found.every(({ size }) => size === first.size) ? first : undefined;
  };
  const decide = (one: string, other: string, wantsMore: boolean, read: ReadSizes) => {
    const [left, right] = [sizeOf(one, other, read), sizeOf(other, one, read)];
    if (!left || !right || left.size === right.size) return undefined;
    const thing = left.size > right.size === wantsMore ? one : other;
    return { thing, sentences: [...new Set([left.sentence, right.sentence])] };
  };
  return (question) => {
    const asked = question.trim();
    const bySize = BY_SIZE.map((pattern) => pattern.exec(asked)?.groups).find(Boolean);
    if (bySize) {
      const { word = '', one = '', other = '' } = bySize;
      const ways = comparativesOf(word);
      return ways.flatMap(
        (way) => decide(one, other, way.wantsMore, (text, thing) => sizesIn(text, way, thing)) ?? [],
      )[0];
    }
    const { word = '', one = '', other = '' } = BY_TIME.exec(asked)?.groups ?? {};
    if (word === '') return undefined;
    return decide(one, other, /^la/i.test(word), yearsIn) ?? decide(one, other, /^la/i.test(word), daysIn);
  };
}

function stemsOf(text: string): string[] {
  return readWords(text).map(({ text: word }) => stem(word.toLowerCase()));
}

/** What a sentence says of a thing: all of it, or its own part if the other is named. */
function partsAbout(text: string, thing: string, other: string): string[] {
  const has = (part: string, name: string) => {
    const words = new Set(stemsOf(part));
    return stemsOf(name).every((word) => words.has(word));
  };
  const parts = text.split(PART).filter((part) => has(part, thing) && !has(part, other));
  return [...(has(text, other) ? [] : [text]), ...(parts.length === 1 ? parts : [])];
}

/** The sizes in a text, in the common unit; undefined if it says nothing comparable. */
function sizesIn(text: string, { units, says }: Comparative, thing: string): number[] | undefined {
  if (says && !says.test(text)) return undefined;
  const plain = spellPlainly(text);
  const from = endOf(plain, thing);
  return findNumbers(plain).flatMap(({ says: said, unit, index }) => {
    const number = said.find((one) => /^n\d/.test(one));
    const size = unit === undefined ? undefined : units[unit];
    if (number === undefined || size === undefined || isRough(plain, index)) return [];
    return OTHER_THING.test(plain.slice(from, index)) ? [] : [Number(number.slice(1)) * size];
  });
}

/** Between a thing and a size, these mean another thing: “it fell on a house 12 metres tall”. */
const OTHER_THING =
  /\b(?:on|onto|at|near|from|into|over|of|against|by|to|with|under|above|than|behind|for)\s+(?:the|an?|his|her|its|their|this|that|another)\b/i;

/** Where a thing's name ends in a text, ignoring inflection. */
function endOf(text: string, thing: string): number {
  const last = thing.toLowerCase().split(/\s+/).at(-1) ?? '';
  const start = last.slice(0, Math.max(3, last.length - 2));
  return Math.max(0, text.toLowerCase().indexOf(start)) + start.length;
}

function yearsIn(text: string): number[] {
  return [...text.matchAll(/(?<![\d.,$€£])(?:1[0-9]|20)\d\d(?![\d.,]\d|\d|\s*(?:people|million|thousand))/g)].map(
    ([year]) => Number(year),
  );
}

const DAY = new RegExp(
  `(?<!\\p{L})(?:(?<before>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<month>${MONTH_PATTERN})|(?<name>${MONTH_PATTERN})\\s+(?<behind>\\d{1,2})(?:st|nd|rd|th)?)(?![\\p{L}\\d])`,
  'gu',
);

/** Dates in a text that gives no year. */
function daysIn(text: string): number[] {
  if (yearsIn(text).length > 0) return [];
  return [...text.matchAll(DAY)].map(({ groups = {} }) => {
    const month = MONTHS.indexOf((groups.month ?? groups.name ?? '').toLowerCase());
    return month * 31 + Number(groups.before ?? groups.behind);
  });
}
