import type { Steps } from '../../contracts/steps.ts';
import type { Pack } from '../../pack/pack.ts';
import { type Answer, readingOf } from '../answer.ts';
import { sentenceEntry } from '../match/teaching.ts';
import { valuesOf } from '../newest/values.ts';
import { learnCounts } from './compare-counts.ts';
import { learnValues } from './compare-values.ts';

/** Decides which of two things is more, larger or earlier; other answers pass unchanged. */
export type Compare = (answer: Answer) => Answer;

/**
 * Learns the comparable values of a pack.
 * @param readValues reads a sentence's values
 */
export function* learnComparisons(pack: Pack, readValues = valuesOf): Steps<Compare> {
  const compareCounts = yield* learnCounts(pack, readValues);
  const compareValues = yield* learnValues(pack);
  return (answer) => {
    const found = compareCounts(answer.question) ?? compareValues(answer.question);
    if (!found) return answer;
    const { sentences, ...compared } = found;
    return {
      ...readingOf(answer),
      outcome: 'answered',
      entries: sentences.map(sentenceEntry),
      text: '',
      citations: sentences.flatMap((sentence) => sentenceEntry(sentence).citations),
      compared,
    };
  };
}
