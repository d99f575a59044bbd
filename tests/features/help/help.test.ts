import { expect, test } from 'vitest';
import { FEATURES } from '../../../src/features/index.ts';
import { wordingFor } from '../../../src/words/wording.ts';
import { loadFixturePack } from '../../helpers/load-fixture-pack.ts';
import { cardOf, customIdOf, said, tryFeatures } from '../../helpers/try-features.ts';

const pack = await loadFixturePack('night-market');

test('help is for who asks alone, and offers questions that are answered', async () => {
  const bot = tryFeatures(pack, ...FEATURES);
  const help = cardOf(await bot.types('help'));
  expect(help.quiet).toBe(true);
  expect(cardOf(await bot.presses(customIdOf(help, 'ask-related'))).kind).toBe('answered');
  const more = cardOf(await bot.presses(customIdOf(help, 'help-more')));
  expect(more.quiet).toBe(true);
  expect(customIdOf(more, 'delete-votes')).toBe('delete-votes');
});

test('it lists the commands that everybody may use, as the user’s Discord names them', async () => {
  const bot = tryFeatures(pack, ...FEATURES);
  const english = said(cardOf(await bot.types('help')));
  for (const name of ['ask', 'facts', 'about', 'article', 'quiz']) expect(english).toContain(`/${name}`);
  expect(english).not.toContain('/desk');
  const german = said(cardOf(await bot.types('help', {}, { wording: wordingFor('de') })));
  expect(german).toContain('/fragen');
});
