import { expect, test } from 'vitest';
import { quiz } from '../../../src/features/quiz/quiz.ts';
import { loadFixturePack } from '../../helpers/load-fixture-pack.ts';
import { BEN, cardOf, customIdOf, said, tryFeatures } from '../../helpers/try-features.ts';

const pack = await loadFixturePack('lighthouse-story');

/** The custom_ids of all options. */
function optionsOf(card: ReturnType<typeof cardOf>): string[] {
  return (card.rows ?? [])
    .flatMap(({ components }) => components)
    .flatMap((part) => ('custom_id' in part && part.custom_id.startsWith('quiz-answer') ? [part.custom_id] : []));
}

test('an own quiz goes on for who started it, and tells others that it is not theirs', async () => {
  const bot = tryFeatures(pack, quiz);
  const question = cardOf(await bot.types('quiz', { rounds: 2 }));
  const [option = ''] = optionsOf(question);
  const other = cardOf(await bot.presses(option, {}, { user: BEN }));
  expect([other.kind, other.quiet]).toEqual(['refused', true]);
  const outcome = cardOf(await bot.presses(option));
  const next = cardOf(await bot.presses(customIdOf(outcome, 'quiz-next')));
  expect(optionsOf(next)).toHaveLength(4);
  expect(said(next)).toContain('Question 2 of 2');
});

test('one option of each question is right, and counts', async () => {
  const bot = tryFeatures(pack, quiz);
  const options = optionsOf(cardOf(await bot.types('quiz')));
  const outcomes = await Promise.all(
    options.map(async (id, at) => said(cardOf(await bot.presses(id, { id: `${at}` })))),
  );
  expect(outcomes.filter((text) => text.includes('Right so far: 1'))).toHaveLength(1);
});

test('an open quiz is for everybody, and the first press decides', async () => {
  const bot = tryFeatures(pack, quiz);
  const question = cardOf(await bot.types('quiz', { open: true }, { isPrivate: true }));
  expect(question.quiet).toBe(false);
  const [first = '', second = ''] = optionsOf(question);
  const decided = await bot.presses(first, {}, { user: BEN });
  expect(said(cardOf(decided))).toContain('Ben');
  expect(await bot.presses(second)).toBe(decided);
});

test('a quiz of another pack, and what nobody here wrote, is told to be old', async () => {
  const bot = tryFeatures(pack, quiz);
  const [option = ''] = optionsOf(cardOf(await bot.types('quiz')));
  const other = tryFeatures({ ...pack, questions: pack.questions.slice(1) }, quiz);
  for (const id of [option, 'quiz-answer', 'quiz-next:a:b:9:1:0:0', option.replace(/\d+$/, '99')])
    expect(cardOf(await other.presses(id)).kind).toBe('stale');
});

test('an option that a question does not have, or none, is told to be old', async () => {
  const bot = tryFeatures(pack, quiz);
  const options = optionsOf(cardOf(await bot.types('quiz')));
  const [option = ''] = options;
  for (const other of [`${options.length}`, '99', '999', ''])
    expect(cardOf(await bot.presses(option.replace(/\d+$/, other))).kind).toBe('stale');
  expect(await bot.presses(option)).toHaveProperty('change');
});

test('a story without numbers, dates and names has no quiz', async () => {
  const bot = tryFeatures({ ...pack, questions: [], articles: [] }, quiz);
  expect(optionsOf(cardOf(await bot.types('quiz')))).toEqual([]);
});

test('stop ends an open quiz for who started it and for moderators, and again begins another', async () => {
  const bot = tryFeatures(pack, quiz);
  const question = cardOf(await bot.types('quiz', { open: true, rounds: 2 }));
  const stop = customIdOf(question, 'quiz-stop');
  expect(cardOf(await bot.presses(stop, {}, { user: BEN })).kind).toBe('refused');
  const moderator = { ...BEN, mayManageMessages: true };
  for (const user of [undefined, moderator]) {
    const stopped = cardOf(await bot.presses(stop, {}, user ? { user } : {}));
    expect(said(stopped)).toContain('The quiz was stopped. Right answers: 0 of 0.');
    const again = cardOf(await bot.presses(customIdOf(stopped, 'quiz-again'), {}, { user: BEN }));
    expect(said(again)).toContain('Question 1 of 2');
    expect(optionsOf(again)).toHaveLength(4);
    expect(again.rows).not.toEqual(question.rows);
  }
  for (const id of ['quiz-again', 'quiz-again:99:1', 'quiz-again:x:1', 'quiz-stop:a:b'])
    expect(cardOf(await bot.presses(id)).kind).toBe('stale');
});
