import { describe, expect, test } from 'vitest';
import { learnToClassify } from '../../../src/answers/match/classify-entries.ts';
import type { LearnedPack, LearnedPhrasing } from '../../../src/answers/match/learn-pack.ts';
import { finish } from '../../../src/contracts/steps.ts';
import { makeQuestion, makeUnanswered } from '../../helpers/make-pack.ts';

/** More phrasings than can be learned, of three questions, the last without an answer. */
const entries = [makeQuestion({}), makeQuestion({}), makeUnanswered({})].map((entry) => ({ entry }));
const huge = {
  entries,
  phrasings: new Array<LearnedPhrasing>(2_100_000).fill({ entry: 0 } as LearnedPhrasing),
  lessons: [],
} as unknown as LearnedPack;
const classify = finish(learnToClassify(huge));

describe('of a pack that is too large to be learned', () => {
  test('the nearest phrasings stand in, with probabilities that add up to 1', () => {
    const { probabilities, answerable } = classify([], new Float32Array(), Float64Array.of(0.8, 0.7, 0.75));
    const [first = 0, second = 0, third = 0] = probabilities;
    expect(first + second + third).toBeCloseTo(1, 6);
    expect(first).toBeGreaterThan(third);
    expect(third).toBeGreaterThan(second);
    // A tenth less near is heard a seventh as loud.
    expect(first / second).toBeCloseTo(Math.exp(2), 3);
    expect(answerable).toBeCloseTo(first + second, 6);
  });

  test('a question that is near to nothing is nothing', () => {
    const { probabilities } = classify([], new Float32Array(), new Float64Array(3));
    expect([...probabilities]).toEqual([0, 0, 0]);
  });
});
