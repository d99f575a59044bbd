import type { Pack } from '../pack/pack.ts';
import { storyLanguages } from '../pack/story-languages.ts';
import { taughtnessOf } from './taughtness.ts';

/** When to answer, and when to show nothing. */
export interface Caution {
  /** From this probability on that an answer's sentences are the right ones, it is given. */
  sure: number;
  /** Below this probability that the story has any answer, the outcome is unknown. */
  slight: number;
  /** The most that a word may tell which an answer leaves unsaid: above 1 where the pack has taught which words matter. */
  unsaid: number;
  /** The least of a question that its entry must say, as a share: the fewer entries compete for it, the more. */
  covered: number;
  /** From this probability on an answer is given that has not the kind of thing that is asked for. */
  lacking: number;
  /** Below these log odds that a question is about the story at all, nothing of it is shown. */
  topic: number;
}

/** An answer must be so many times as probable as each that rests on other sentences; less is a question that could mean either. */
export const MARGIN = 2;

/** Words that tell at least this much, and are unknown to the story, are named to the reader ("price" just does). */
export const TELLING = 0.42;

/** What an answer gains from another's probability that rests on the same sentence: it is often right where the other is. */
const SHARED_SENTENCE = 0.5;

/** How probable it is that an answer's sentences are the right ones: its own probability, with part of that of others on a sentence of its. */
export function supportFrom(answer: { confidence: number }, onItsSentences: readonly { confidence: number }[]): number {
  return onItsSentences.reduce((sum, { confidence }) => sum + SHARED_SENTENCE * confidence, answer.confidence);
}

/** How careful to be with the answers of a pack that is fully taught: it has learnt what the story does not say. */
const TAUGHT: Omit<Caution, 'covered'> = { sure: 0.54, slight: 0.35, unsaid: 1.01, lacking: 0.54, topic: -6 };
/** With one that is hardly taught, sharing words with the story proves little, and showing the nearest is honest. */
const UNTAUGHT: Omit<Caution, 'covered'> = { sure: 0.52, slight: 0.2, unsaid: 0.6, lacking: 1.01, topic: -1.9 };

/** An entry without a rival is answered with only where it says this share of what is asked. */
const COVERED_ALONE = 0.65;

/** In other languages no table tells which words mean the same: one that the story lacks may ask for anything. */
function isEnglish(pack: Pack): boolean {
  return storyLanguages(pack).every((language) => language === 'en');
}

/** How careful to be with a pack's answers: between the two as far as it has been taught. */
export function cautionFor(pack: Pack): Caution {
  const taught = taughtnessOf(pack);
  const between = (least: number, most: number) => least + taught * (most - least);
  return {
    sure: between(UNTAUGHT.sure, TAUGHT.sure),
    slight: between(UNTAUGHT.slight, TAUGHT.slight),
    unsaid: between(isEnglish(pack) ? UNTAUGHT.unsaid : TELLING, TAUGHT.unsaid),
    covered: COVERED_ALONE / Math.max(1, pack.questions.length),
    lacking: between(UNTAUGHT.lacking, TAUGHT.lacking),
    topic: between(UNTAUGHT.topic, TAUGHT.topic),
  };
}
