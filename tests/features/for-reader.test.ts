import { describe, expect, test } from 'vitest';
import { FEATURES } from '../../src/features/index.ts';
import type { Pack } from '../../src/pack/pack.ts';
import { cite, makeArticle, makeFact, makePack, makeQuestion } from '../helpers/make-pack.ts';
import { labelsOf } from '../helpers/shown.ts';
import { cardOf, tryFeatures } from '../helpers/try-features.ts';

/** A story whose article, facts and sentences on one name are as long as that. */
function storyOf(length: number): Pack {
  const text = `Lantern Quay is ${'long and '.repeat(Math.ceil(length / 9))}wide, with 140 traders.`;
  const article = makeArticle([[text]]);
  const citations = [cite(article, 1, 1)];
  const questions = [
    makeQuestion({ question: 'How many traders are there?', answer: 'There are 140 traders.', citations }),
  ];
  const names = [{ name: 'Lantern Quay', also: [], kind: 'place' }];
  return makePack({ articles: [article], questions, facts: [makeFact({ citations })], names });
}

const LONG = tryFeatures(storyOf(1_500), ...FEATURES);
const SHORT = tryFeatures(storyOf(100), ...FEATURES);

describe.each([
  ['article', {}],
  ['facts', {}],
  ['about', { name: 'Lantern Quay' }],
])('/%s', (name, options) => {
  const types = async (bot: typeof LONG, more = {}, request = {}) =>
    cardOf(await bot.types(name, { ...options, ...more }, request));

  test('is private where it is long, and public with a button to dismiss it where it is short', async () => {
    expect((await types(LONG)).quiet).toBe(true);
    const short = await types(SHORT);
    expect(short.quiet).toBe(false);
    expect(labelsOf(short)).toContain('✕');
  });

  test('is as its user wants, whatever its length and the server’s default', async () => {
    const shown = await types(LONG, { private: false }, { isPrivate: true });
    expect([shown.quiet, labelsOf(shown).includes('✕')]).toEqual([false, true]);
    const hidden = await types(SHORT, { private: true });
    expect([hidden.quiet, labelsOf(hidden).includes('✕')]).toEqual([true, false]);
    expect((await types(SHORT, {}, { isPrivate: true })).quiet).toBe(true);
  });

  test('is not hidden in a direct message, where there is nobody else', async () => {
    expect((await types(LONG, {}, { isDirect: true, guildId: undefined })).quiet).toBe(false);
  });
});

test('/quiz is private where that is wanted, and never where it is open to everybody', async () => {
  const types = async (options: object) => cardOf(await SHORT.types('quiz', { ...options }));
  expect((await types({ private: true })).quiet).toBe(true);
  const shown = await types({});
  expect([shown.quiet, labelsOf(shown).at(-1)]).toEqual([false, '✕']);
  const open = await types({ open: true, private: true });
  expect([open.quiet, labelsOf(open).at(-1)]).toEqual([false, '✕']);
});
