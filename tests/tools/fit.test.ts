import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type SignWeights, weightsFor } from '../../src/answers/match/confidence.ts';
import { examplesOf } from '../../src/tools/fit/examples.ts';
import { fitWeights, likelihoodOf } from '../../src/tools/fit/fit.ts';
import { readStories } from '../../src/tools/stories/read-stories.ts';

const read = await readStories(join(import.meta.dirname, '../fixtures/stories'));
const stories = 'stories' in read ? read.stories.slice(0, 2) : [];
const [first = [], second = []] = stories.map((story) => [
  ...examplesOf({ ...story, questions: story.questions.slice(0, 12) }),
]);
const today = weightsFor(0, 0);
const none = { ...today };
for (const name of Object.keys(none) as (keyof SignWeights)[]) none[name] = 0;

describe('weights that are fitted', () => {
  it('make what is right likelier, on a story left out too', () => {
    const fitted = fitWeights(first, none);
    expect(likelihoodOf(first, fitted)).toBeGreaterThan(likelihoodOf(first, none) + 0.5);
    expect(likelihoodOf(second, fitted)).toBeGreaterThan(likelihoodOf(second, none) + 0.5);
  });

  it('stay as they are without examples', () => {
    expect(fitWeights([], today)).toEqual(today);
  });
});

describe('an answerable question', () => {
  it('counts once with a right candidate, and once without what answers it', () => {
    const ofAnswerable = first.filter(({ candidates }) => candidates.some(({ isRight }) => isRight));
    expect(ofAnswerable.length).toBeGreaterThan(0);
    const nearMisses = first.filter(
      ({ isNone, importance }) => isNone && importance < (ofAnswerable[0]?.importance ?? 0),
    );
    expect(nearMisses).toHaveLength(ofAnswerable.filter(({ isNone }) => !isNone).length);
  });
});
