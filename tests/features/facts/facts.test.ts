import { expect, test } from 'vitest';
import { facts } from '../../../src/features/facts/facts.ts';
import { loadFixturePack } from '../../helpers/load-fixture-pack.ts';
import { BEN, cardOf, said, tryFeatures } from '../../helpers/try-features.ts';

const pack = await loadFixturePack('lighthouse-story');
const storm = pack.topics.find(({ id }) => id === 'storm');

test('without a topic every fact is shown, with one those of it alone', async () => {
  const bot = tryFeatures(pack, facts);
  expect(said(cardOf(await bot.types('facts')))).toContain('two goats');
  const card = said(cardOf(await bot.types('facts', { topic: 'storm' })));
  expect(card).toContain('1,400 homes');
  expect(card).not.toContain('two goats');
});

test('a topic is found by its title too, completed while it is typed, and told where there is none', async () => {
  const bot = tryFeatures(pack, facts);
  expect(said(cardOf(await bot.types('facts', { topic: storm?.title })))).toContain('1,400 homes');
  expect(bot.completes('facts', 'topic', storm?.title.slice(0, 4) ?? '')).toContain(storm?.title);
  expect(said(cardOf(await bot.types('facts', { topic: 'zzzzz' })))).toContain('zzzzz');
});

test('the asker turns the page in place, others get one of their own', async () => {
  const bot = tryFeatures(pack, facts);
  expect(await bot.presses('facts:storm:0')).toHaveProperty('change');
  expect(cardOf(await bot.presses('facts:storm:0', {}, { user: BEN })).quiet).toBe(true);
  expect(said(cardOf(await bot.presses('facts:*:0', {}, { values: ['storm', '0'] })))).not.toContain('two goats');
  expect(cardOf(await bot.presses('facts:gone:0')).kind).toBe('stale');
});
