import type { Steps } from '../../contracts/steps.ts';
import { informativeness } from '../../language/english-words.ts';
import { isNumber } from '../../language/numbers/numbers-as-digits.ts';
import { stem } from '../../language/stem.ts';
import { type NewsFrame, readNewsFrames } from '../../language/tables/tables.ts';
import type { Offer } from '../understand/answer-kind.ts';
import type { Term } from '../understand/understand.ts';

/** Words a cue may span: further apart, they are about different things. */
const CUE_REACH = 8;
/** Score of a sentence with a frame's words but the wrong kind of answer. */
const WITHOUT_KIND = 0.4;
/** Minimum score of a cue, even of everyday words. */
const LEAST = 0.3;
/** Stands for any number. */
const NUMBER = '#';

/** Stems in this order in a text, with gaps allowed. */
interface Cue {
  stems: string[];
  /** The weight of its words, 0 to 1. */
  tells: number;
}

/** Something users ask about any news story. */
export interface Frame {
  id: string;
  example: NewsFrame['example'];
  /** What questions for it have. */
  asks: readonly Cue[];
  /** How well a sentence with these stems answers it, 0 to 1. */
  saidBy(stems: readonly string[], offers: ReadonlySet<Offer>): number;
}

/** What users ask about any news story. */
export const FRAMES: readonly Frame[] = readNewsFrames().map(makeFrame);

/** What questions ask for, by the first stem of each cue, with the number of its frame. */
const cuesFrom = new Map<string, { number: number; cue: Cue }[]>();
for (const [number, { asks }] of FRAMES.entries()) {
  for (const cue of asks) {
    const [first = ''] = cue.stems;
    cuesFrom.set(first, [...(cuesFrom.get(first) ?? []), { number, cue }]);
  }
}

/** How clearly a question asks for each frame, 0 to 1, by the frame's number; without those it does not ask for. */
export function framesAsked(terms: readonly Term[]): ReadonlyMap<number, number> {
  const stems = terms.map(({ stem }) => stem);
  const asked = new Map<number, number>();
  for (const first of new Set(stems))
    for (const { number, cue } of cuesFrom.get(first) ?? [])
      if (cue.tells > (asked.get(number) ?? 0) && standsIn(cue, stems)) asked.set(number, cue.tells);
  return asked;
}

/** How well each sentence answers a general news question, 0 to 1, by sentence number. */
export type FrameMatcher = (terms: readonly Term[]) => Float64Array;

/** Learns which sentences answer general news questions. */
export function* learnFrames(
  offers: readonly ReadonlySet<Offer>[],
  termsOf: readonly (readonly Term[])[],
): Steps<FrameMatcher> {
  const said = FRAMES.map(() => new Float64Array(termsOf.length));
  for (const [at, terms] of termsOf.entries()) {
    const stems = stemsSaid(terms);
    for (const [number, frame] of FRAMES.entries()) {
      const scores = said[number] as Float64Array;
      scores[at] = frame.saidBy(stems, offers[at] ?? new Set());
    }
    yield;
  }
  for (const scores of said) {
    const total = scores.reduce((sum, score) => sum + score, 0);
    // A frame that most sentences fit says little about any.
    const rarity = Math.log((1 + scores.length) / (1 + total)) / Math.log(1 + scores.length);
    for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] ?? 0) * Math.max(0, rarity);
    yield;
  }
  return (terms) => {
    const best = new Float64Array(offers.length);
    for (const [number, clearness] of framesAsked(terms)) {
      for (let at = 0; at < best.length; at++)
        best[at] = Math.max(best[at] ?? 0, clearness * (said[number]?.[at] ?? 0));
    }
    return best;
  };
}

function makeFrame({ id, asks, says, gives, example }: NewsFrame): Frame {
  const answers = readCues(says);
  return {
    id,
    example,
    asks: readCues(asks),
    saidBy(stems, offers) {
      if (!answers.some((cue) => standsIn(cue, stems, CUE_REACH))) return 0;
      return gives === undefined || gives.some((kind) => offers.has(kind as Offer)) ? 1 : WITHOUT_KIND;
    },
  };
}

/** A sentence's stems as frames read them: all numbers are alike. */
export function stemsSaid(terms: readonly Term[]): string[] {
  return terms.map(({ stem }) => (isNumber(stem) ? NUMBER : stem));
}

function readCues(list: string): Cue[] {
  return list.split(', ').map((cue) => {
    const words = cue.split(' ');
    const telling = words.reduce((sum, word) => sum + (word === NUMBER ? 0 : informativeness(word)), 0);
    return { stems: words.map((word) => (word === NUMBER ? NUMBER : stem(word))), tells: Math.min(1, LEAST + telling) };
  });
}

function standsIn({ stems }: Cue, words: readonly string[], reach = words.length): boolean {
  const [first = ''] = stems;
  for (let start = words.indexOf(first); start !== -1; start = words.indexOf(first, start + 1)) {
    const end = Math.min(start + reach, words.length - 1);
    let found = 1;
    for (let at = start + 1; at <= end && found < stems.length; at++) if (words[at] === stems[found]) found += 1;
    if (found === stems.length) return true;
  }
  return false;
}
