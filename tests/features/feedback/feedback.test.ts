import { expect, test } from 'vitest';
import { ask } from '../../../src/features/ask/ask.ts';
import { feedback } from '../../../src/features/feedback/feedback.ts';
import { loadFixturePack } from '../../helpers/load-fixture-pack.ts';
import { cardOf, said, tryFeatures } from '../../helpers/try-features.ts';

const pack = await loadFixturePack('night-market');

test('a press on Helpful is kept for every entry that was answered', async () => {
  const bot = tryFeatures(pack, ask, feedback);
  const thanks = cardOf(await bot.presses('helpful:opening-day:repair-cost'));
  expect(thanks.quiet).toBe(true);
  expect(bot.votes).toEqual([
    { isHelpful: true, entry: 'opening-day', userId: '1', guildId: '9' },
    { isHelpful: true, entry: 'repair-cost', userId: '1', guildId: '9' },
  ]);
});

test('a press on Not helpful opens a form and votes nothing; what is sent counts, empty or not', async () => {
  const bot = tryFeatures(pack, ask, feedback);
  expect(await bot.presses('not-helpful:opening-day')).toHaveProperty('form');
  expect(bot.votes).toEqual([]);
  await bot.submits('not-helpful:opening-day', { expectation: ' the hour ' });
  await bot.submits('not-helpful:opening-day', {});
  expect(bot.votes.map(({ isHelpful, expectation }) => [isHelpful, expectation])).toEqual([
    [false, 'the hour'],
    [false, ''],
  ]);
});

test.each(['helpful', 'helpful:gone', 'helpful:opening-day:gone', 'not-helpful:gone'])(
  '%s names no entry of the pack: nothing is kept, and the button is told to be old',
  async (customId) => {
    const bot = tryFeatures(pack, ask, feedback);
    expect(cardOf(await bot.presses(customId)).kind).toBe('stale');
    expect(bot.votes).toEqual([]);
  },
);

test('a vote that cannot be kept is told', async () => {
  const bot = tryFeatures(pack, ask, feedback);
  const kept = said(cardOf(await bot.presses('helpful:opening-day')));
  bot.deps.store.recordVote = async () => false;
  expect(said(cardOf(await bot.presses('helpful:opening-day')))).not.toBe(kept);
});

test('one’s votes are deleted, and told where they could not be', async () => {
  const bot = tryFeatures(pack, ask, feedback);
  await bot.presses('helpful:opening-day');
  const deleted = said(cardOf(await bot.presses('delete-votes')));
  expect(deleted).toContain('deleted');
  expect(bot.votes).toEqual([]);
  bot.deps.store.deleteUserVotes = () => Promise.reject(new Error('no database'));
  const failed = said(cardOf(await bot.presses('delete-votes')));
  expect(failed).not.toContain('no database');
  expect(failed).not.toBe(deleted);
});
