import type { Steps } from '../../contracts/steps.ts';
import { isNumber } from '../../language/numbers/numbers-as-digits.ts';
import type { Term } from '../understand/understand.ts';

/** Signs that a question is about the story; 0 to 1 by default. */
export interface TopicSigns {
  /** Share of it said by the best sentence and its neighbours. */
  context: number;
  /** How well the nearest phrasing or sentence covers it. */
  near: number;
  /** How well a sentence answers a general news question. */
  frames: number;
  /** Similarity in meaning to the nearest text that shares a word. */
  meaning: number;
  /** Total weight of the words the story has, up to 1.5. */
  seen: number;
  /** Weight of the heaviest of them. */
  best: number;
  /** Weight of the heaviest word the story lacks. */
  strangeness: number;
  /** 1 if it is about the user or the bot ("my homework", "can you"); 0 if the pack's questions are too. */
  aside: number;
}

/** Weight of each sign in log odds, fitted to questions six stories answer, to chatter and orders, and a little to questions about other stories. */
const WEIGHTS: Record<keyof TopicSigns, number> = {
  context: 2.7,
  near: 1.7,
  frames: 0.6,
  meaning: 1.6,
  seen: 1.25,
  best: 2.15,
  strangeness: -1.4,
  aside: -1,
};
const BASE = -2.6;

/** Log odds that a question is about the story. */
export function topicOdds(signs: TopicSigns): number {
  const names = Object.keys(WEIGHTS) as (keyof TopicSigns)[];
  return names.reduce((sum, name) => sum + WEIGHTS[name] * signs[name], BASE);
}

/** Lighter words appear in any text. */
const TOPIC_WEIGHT = 0.2;
const MOST_SEEN = 1.5;

/** The signs from a question's own words. */
export function readTopicWords(
  terms: readonly Term[],
  isKnown: (stem: string) => boolean,
): Pick<TopicSigns, 'seen' | 'best' | 'strangeness'> {
  const telling = new Map(
    terms
      .filter(({ weight, stem }) => weight > TOPIC_WEIGHT && !isNumber(stem))
      .map((term) => [term.stem, term.weight]),
  );
  const weights = (known: boolean) =>
    [...telling].filter(([stem]) => isKnown(stem) === known).map(([, weight]) => weight);
  const sum = (some: number[]) => some.reduce((total, weight) => total + weight, 0);
  const seen = weights(true);
  return {
    seen: Math.min(MOST_SEEN, sum(seen)),
    best: Math.max(0, ...seen),
    strangeness: Math.max(0, ...weights(false)),
  };
}

/** From this share of phrasings on, first-person questions are usual, as in an interview or a shop. */
const USUAL = 0.1;

/** Prepares to detect questions about the user, which are rarely about a story. */
export function* learnAsides(
  wordings: Iterable<readonly Term[]>,
): Steps<(terms: readonly Term[]) => TopicSigns['aside']> {
  let all = 0;
  let asides = 0;
  for (const wording of wordings) {
    all++;
    if (isAside(wording)) asides++;
    if (all % WORDINGS_A_STEP === 0) yield;
  }
  const isUsual = asides >= USUAL * Math.max(1, all);
  return (terms) => (!isUsual && isAside(terms) ? 1 : 0);
}

const WORDINGS_A_STEP = 500;

function isAside(terms: readonly Term[]): boolean {
  return terms.some(({ word }) => ASIDE.has(word));
}

const ASIDE: ReadonlySet<string> = new Set('i me my mine myself you your yours yourself'.split(' '));
