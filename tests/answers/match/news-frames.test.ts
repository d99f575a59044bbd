import { expect, test } from 'vitest';
import { FRAMES, framesAsked, learnFrames, stemsSaid } from '../../../src/answers/match/news-frames.ts';
import { offersOf } from '../../../src/answers/understand/answer-kind.ts';
import { makeReader } from '../../../src/answers/understand/understand.ts';
import { finish } from '../../../src/contracts/steps.ts';
import { makePack } from '../../helpers/make-pack.ts';

const { read } = makeReader(makePack({}));

test.each(FRAMES.map(({ id, example }) => [id, example.asked, example.said] as const))(
  'the example of %s is asked by “%s” and said by “%s”',
  (id, asked, said) => {
    const number = FRAMES.findIndex((one) => one.id === id);
    expect(framesAsked(read(asked).terms).get(number)).toBeGreaterThan(0);
    expect(FRAMES[number]?.saidBy(stemsSaid(read(said).terms), offersOf(said))).toBe(1);
  },
);

test('no frame stands twice', () => {
  expect(new Set(FRAMES.map(({ id }) => id)).size).toBe(FRAMES.length);
});

/** How well each sentence answers a question by frames alone. */
function framesFor(question: string, sentences: string[]): number[] {
  const terms = sentences.map((text) => read(text).terms);
  const steps = learnFrames(sentences.map(offersOf), terms);
  return [...finish(steps)(read(question).terms)];
}

test('a sentence that shares no word with a question is found by what is asked of any news', () => {
  const [market = 0, toll = 0, road = 0] = framesFor('How many people died?', [
    'The market is large.',
    'The blaze killed twelve miners.',
    'The road is narrow.',
  ]);
  expect(toll).toBeGreaterThan(0.3);
  expect([market, road]).toEqual([0, 0]);
});

test('one that has not the kind of answer that is wanted counts for less', () => {
  const [promised = 0, paid = 0] = framesFor('How much was spent?', [
    'The council has a budget.',
    'The budget was $4 million.',
    'The road is narrow.',
  ]);
  expect(promised).toBeGreaterThan(0);
  expect(promised).toBeCloseTo(0.4 * paid);
});

test('words far apart in a sentence belong to different things', () => {
  const words = 'that the old mill beside the river and its two wheels';
  const [near = 0, far = 0] = framesFor('Who pays for it?', [
    'Donors cover the cost.',
    `They cover ${words} stand in the way and regret the cost.`,
    'The road is narrow.',
  ]);
  expect(near).toBeGreaterThan(0);
  expect(far).toBe(0);
});

test('what nearly every sentence says tells none of them apart', () => {
  const sentences = ['Two miners died.', 'Three divers died.', 'Four drivers died.'];
  expect(Math.max(...framesFor('How many people died?', sentences))).toBeLessThan(0.2);
});
