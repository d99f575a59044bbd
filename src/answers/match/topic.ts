import type { Steps } from '../../contracts/steps.ts';
import { isNumber } from '../../language/numbers/numbers-as-digits.ts';
import type { Term } from '../understand/understand.ts';
import { everydayLikeness } from './everyday.ts';
import { likenessOf, type SimilarWords } from './similar-words.ts';

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
  /** Weight of the heaviest word the story lacks, less what a similar word of the story makes up for. */
  alien: number;
  /** How much nearer a word the story lacks is to what people ask any bot than to the story: a difference of cosines. */
  everyday: number;
  /** 1 if it is about the user or the bot ("my homework", "can you"); 0 if the pack's questions are too. */
  aside: number;
}

/** Weight of each sign in log odds, fitted to what nineteen stories answer and to chatter, orders and everyday questions asked of each. */
const WEIGHTS: Record<keyof TopicSigns, number> = {
  context: 1.2,
  near: 1.1,
  frames: 0.85,
  meaning: 1.9,
  seen: 1.4,
  best: 1.2,
  alien: -2.2,
  everyday: -1.85,
  aside: -1.8,
};
const BASE = -0.9;

/** Log odds that a question is about the story. */
export function topicOdds(signs: TopicSigns): number {
  const names = Object.keys(WEIGHTS) as (keyof TopicSigns)[];
  return names.reduce((sum, name) => sum + WEIGHTS[name] * signs[name], BASE);
}

/** Lighter words appear in any text. */
const TOPIC_WEIGHT = 0.2;
const MOST_SEEN = 1.5;
/** Lighter words may be missing from any story. */
const UNSEEN_WEIGHT = 0.3;
/** A cosine that means nothing. */
const UNLIKE = 0.3;

/** The signs from a question's own words. */
export function readTopicWords(
  terms: readonly Term[],
  isKnown: (stem: string) => boolean,
  similarTo: SimilarWords,
): Pick<TopicSigns, 'seen' | 'best' | 'alien' | 'everyday'> {
  const telling = new Map(
    terms
      .filter(({ weight, stem }) => weight > TOPIC_WEIGHT && !isNumber(stem))
      .map((term) => [term.stem, term.weight]),
  );
  const seen = [...telling].filter(([stem]) => isKnown(stem)).map(([, weight]) => weight);
  const unseen = terms
    .filter(({ weight, stem }) => weight > UNSEEN_WEIGHT && !isKnown(stem))
    .map((term) => ({ ...term, likeness: likenessOf(similarTo(term)), everyday: everydayLikeness(term) }));
  return {
    seen: Math.min(
      MOST_SEEN,
      seen.reduce((total, weight) => total + weight, 0),
    ),
    best: Math.max(0, ...seen),
    alien: Math.max(0, ...unseen.map(({ weight, likeness }) => Math.min(1, (weight * (1 - likeness)) / (1 - UNLIKE)))),
    everyday: Math.max(
      0,
      // A name may be like anything.
      ...unseen.filter(({ weight }) => weight < 1).map(({ likeness, everyday }) => everyday - likeness),
    ),
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
