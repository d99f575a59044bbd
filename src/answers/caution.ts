import type { Pack } from '../pack/pack.ts';
import { storyLanguages } from '../pack/story-languages.ts';
import { taughtnessOf } from './taughtness.ts';

/** Thresholds for answering and for showing nearest sentences. */
export interface Caution {
  /** Minimum probability of the right sentences to answer. */
  sure: number;
  /** Share of another candidate's probability gained for citing the same sentence. */
  shared: number;
  /** Below this probability of any answer, the outcome is unknown. */
  slight: number;
  /** Maximum weight of a word the answer leaves unsaid; above 1 if the pack learned which words matter. */
  unsaid: number;
  /** Minimum share of the question the entry must cover; more with fewer competing entries. */
  covered: number;
  /** Minimum probability to answer without the expected kind of value. */
  lacking: number;
  /** Minimum log odds of being on topic to show anything. */
  topic: number;
}

/** An answer must be this many times likelier than one on other sentences; otherwise it is ambiguous. */
export const MARGIN = 2;

/** Unknown words of at least this weight are named to the user ("price" just qualifies). */
export const INFORMATIVE_WEIGHT = 0.42;

/** Probability that an answer cites the right sentences: its own, plus part of those sharing one. */
export function supportFrom(
  answer: { confidence: number },
  onItsSentences: readonly { confidence: number }[],
  { shared }: Caution,
): number {
  return onItsSentences.reduce((sum, { confidence }) => sum + shared * confidence, answer.confidence);
}

/** For a fully taught pack, which has learned what the story does not say. */
const TAUGHT: Omit<Caution, 'covered'> = {
  sure: 0.54,
  shared: 0.5,
  slight: 0.35,
  unsaid: 1.01,
  lacking: 0.54,
  topic: -2.5,
};
/** For a barely taught pack: shared words prove little, and showing the nearest is honest. */
const UNTAUGHT: Omit<Caution, 'covered'> = {
  sure: 0.52,
  shared: 0.15,
  slight: 0.08,
  unsaid: 0.65,
  lacking: 1.01,
  topic: -0.8,
};

/** What entries take off `sure` while little is taught: what is right is shared out among the entry, its facts and its sentence. */
const SPLIT = 0.08;
/** What entries add to `topic` while little is taught: among many phrasings, one is always near. */
const NEARER = 0.5;
/** From this many entries on. */
const SOME_ENTRIES = 6;

/** Minimum coverage for an entry without competition. */
const COVERED_ALONE = 0.65;

/** Other languages have no synonym table: an unknown word may ask for anything. */
function isEnglish(pack: Pack): boolean {
  return storyLanguages(pack).every((language) => language === 'en');
}

/** Interpolates between the two by how well the pack is taught. */
export function cautionFor(pack: Pack): Caution {
  const taught = taughtnessOf(pack);
  const between = (least: number, most: number) => least + taught * (most - least);
  const entries = Math.min(1, (pack.questions.length + pack.facts.length) / SOME_ENTRIES);
  return {
    sure: between(UNTAUGHT.sure - SPLIT * entries, TAUGHT.sure),
    shared: between(UNTAUGHT.shared, TAUGHT.shared),
    slight: between(UNTAUGHT.slight, TAUGHT.slight),
    unsaid: between(isEnglish(pack) ? UNTAUGHT.unsaid : INFORMATIVE_WEIGHT, TAUGHT.unsaid),
    covered: COVERED_ALONE / Math.max(1, pack.questions.length),
    lacking: between(UNTAUGHT.lacking, TAUGHT.lacking),
    topic: between(UNTAUGHT.topic + NEARER * entries, TAUGHT.topic),
  };
}
