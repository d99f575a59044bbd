import type { Steps } from '../../contracts/steps.ts';
import { isNumber } from '../../language/numbers/numbers-as-digits.ts';
import type { Term } from '../understand/understand.ts';

/** What speaks for a question being about the story at all; every sign from 0 to 1 unless told. */
export interface TopicSigns {
  /** How much of it the sentence says that says most, together with what stands around it. */
  context: number;
  /** How well the nearest phrasing or sentence covers it. */
  near: number;
  /** How well a sentence answers what is asked of any news. */
  frames: number;
  /** How alike it is in meaning to the nearest text that shares a word with it. */
  meaning: number;
  /** How much its words tell that the story has, up to 1.5. */
  seen: number;
  /** How much the most telling of them tells. */
  best: number;
  /** How much the most telling word tells that the story does not have. */
  strangeness: number;
  /** 1 where it speaks of whoever asks, or to the bot: "my homework", "can you"; 0 where the pack's questions do as well. */
  aside: number;
}

/**
 * What each sign counts for, as log odds. Fitted to questions that six stories answer, to chatter and orders to a bot, and for a
 * little to what was asked of other stories.
 */
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

/** How likely a question is about the story at all, as log odds. */
export function topicOdds(signs: TopicSigns): number {
  const names = Object.keys(WEIGHTS) as (keyof TopicSigns)[];
  return names.reduce((sum, name) => sum + WEIGHTS[name] * signs[name], BASE);
}

/** Words that tell less than this stand in any text. */
const TELLING = 0.2;
const MOST_SEEN = 1.5;

/** The signs that lie in a question's own words. */
export function readTopicWords(
  terms: readonly Term[],
  isKnown: (stem: string) => boolean,
): Pick<TopicSigns, 'seen' | 'best' | 'strangeness'> {
  const telling = new Map(
    terms.filter(({ weight, stem }) => weight > TELLING && !isNumber(stem)).map((term) => [term.stem, term.weight]),
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

/** From this share of a pack's own wordings on, speaking of oneself is how its questions are asked: in an interview, in a shop. */
const USUAL = 0.1;

/** Prepares to tell which questions speak of whoever asks, which those about a story seldom do. */
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
