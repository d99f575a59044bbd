import { expect, test } from 'vitest';
import { about } from '../../../src/features/about/about.ts';
import { loadFixturePack } from '../../helpers/load-fixture-pack.ts';
import { BEN, cardOf, customIdOf, said, tryFeatures } from '../../helpers/try-features.ts';

const pack = await loadFixturePack('night-market');

test('every sentence that names someone is quoted', async () => {
  const bot = tryFeatures(pack, about);
  const card = cardOf(await bot.types('about', { name: 'ada wren' }));
  expect(said(card)).toContain('Ada Wren');
  expect(said(card)).toContain('a second birth for the quay');
});

test('names are completed from the story alone', () => {
  const bot = tryFeatures(pack, about);
  expect(bot.completes('about', 'name', 'ada')).toContain('Ada Wren');
  expect(bot.completes('about', 'name', 'zzz')).toEqual([]);
});

test('of a name that is not in the story the nearest are offered, in place for the asker and in private for others', async () => {
  const bot = tryFeatures(pack, about);
  const card = cardOf(await bot.types('about', { name: 'Napoleon' }));
  expect(said(card)).toContain('Napoleon');
  const id = customIdOf(card, 'about:');
  expect(await bot.presses(id)).toHaveProperty('change');
  expect(cardOf(await bot.presses(id, {}, { user: BEN })).quiet).toBe(true);
});
