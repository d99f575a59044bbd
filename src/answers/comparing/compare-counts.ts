import type { Steps } from '../../contracts/steps.ts';
import { stem } from '../../language/stem.ts';
import type { Pack, Sentence } from '../../pack/pack.ts';
import { sentencesOf } from '../match/teaching.ts';
import { type Value, valuesOf } from '../newest/values.ts';

/** The winner, and the sentences that prove it. */
export interface Compared {
  thing: string;
  sentences: Sentence[];
}

const OPENING_VERB = 'were|are|was|is|did|do|have|has|which|what|who';
const DONE_WITH_THEM = 'used|launched|sent|there|killed|hurt|stolen|involved|in all';

/** “Were there more missiles or drones?”, “which were fewer, the coins or the thieves” */
const COMPARING = new RegExp(
  String.raw`^(?:so[\s,]+)?(?:(?:${OPENING_VERB})\b[\p{L}\s]{0,40}?\b)?(?<word>more|fewer)\b(?:\s+of)?[\s,:]+(?:the\s+)?(?<one>\p{L}+)\s+or\s+(?:more\s+|fewer\s+)?(?:the\s+)?(?<other>\p{L}+)(?:\s+(?:${DONE_WITH_THEM}))?\s*\?*$`,
  'iu',
);

/** A count that one sentence gives. */
interface Count {
  value: Value;
  sentence: Sentence;
}

/** Longer text is no sentence, and reading all its numbers takes too long. */
export const LONGEST_SENTENCE = 5_000;

/** Decides which of two things is counted higher; undefined for other questions. */
export type CompareCounts = (question: string) => (Compared & { wants: 'more' | 'fewer' }) | undefined;

/** Learns what a story counts, except things with two numbers or a rough one. */
export function* learnCounts(pack: Pack, readValues = valuesOf): Steps<CompareCounts> {
  const counts = new Map<string, Count[]>();
  for (const sentence of sentencesOf(pack)) {
    yield;
    for (const value of readValues(sentence.text.slice(0, LONGEST_SENTENCE))) {
      if (value.sort !== 'count' || value.isTakenBack) continue;
      for (const thing of value.counted) counts.set(thing, [...(counts.get(thing) ?? []), { value, sentence }]);
    }
  }
  const countOf = (thing: string): Count | undefined => {
    const [first, ...others] = counts.get(stem(thing.toLowerCase())) ?? [];
    return first && others.every(({ value }) => value.says === first.value.says) ? first : undefined;
  };
  return (question) => {
    const { word = '', one = '', other = '' } = COMPARING.exec(question.trim())?.groups ?? {};
    const [first, second] = [countOf(one), countOf(other)];
    if (!first || !second) return undefined;
    const [left, right] = [first, second].map(({ value }) => Number(value.says.slice(1))) as [number, number];
    if (left === right) return undefined;
    const wants = word.toLowerCase() === 'more' ? 'more' : 'fewer';
    const thing = left > right === (wants === 'more') ? one : other;
    return { wants, thing, sentences: [...new Set([first.sentence, second.sentence])] };
  };
}
