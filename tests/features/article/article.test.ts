import { expect, test } from 'vitest';
import { article as feature } from '../../../src/features/article/article.ts';
import { countCiting } from '../../../src/features/article/count-citing.ts';
import { loadFixturePack } from '../../helpers/load-fixture-pack.ts';
import { BEN, cardOf, said, tryFeatures } from '../../helpers/try-features.ts';

const pack = await loadFixturePack('night-market');
const [article] = pack.articles;
if (!article) throw new Error('the night market has an article');

test('the article is shown from a paragraph on, and a paragraph it does not have is told', async () => {
  const bot = tryFeatures(pack, feature);
  const whole = cardOf(await bot.types('article'));
  expect(said(whole)).toContain(article.paragraphs[0]?.sentences[0]?.text);
  const last = article.paragraphs.length;
  const end = cardOf(await bot.types('article', { paragraph: last }));
  expect([end.text, said(end)]).toEqual([undefined, expect.stringContaining('A ferry runs from Pell Island')]);
  expect(cardOf(await bot.types('article', { paragraph: last + 1 })).text).toContain(`${last}`);
});

test('a title is completed, and one that matches none is told', async () => {
  const bot = tryFeatures(pack, feature);
  expect(bot.completes('article', 'title', article.title.slice(0, 5))).toEqual([article.title]);
  expect(said(cardOf(await bot.types('article', { title: 'zzzzzz' })))).toContain('zzzzzz');
});

test('its asker turns the page in place, others get one of their own; an article that is gone is told', async () => {
  const bot = tryFeatures(pack, feature);
  const id = `article:${article.id}:1`;
  expect(await bot.presses(id)).toHaveProperty('change');
  expect(cardOf(await bot.presses(id, {}, { user: BEN })).quiet).toBe(true);
  expect(await bot.presses('article:x:0', {}, { values: [article.id, '0'] })).toHaveProperty('change');
  expect(cardOf(await bot.presses('article:gone:0')).kind).toBe('stale');
});

test('each paragraph is told how many questions and facts cite it, and no other', async () => {
  const whole = said(cardOf(await tryFeatures(pack, feature).types('article')));
  for (const [at, number] of countCiting(pack, article.id).entries()) {
    const told = `Paragraph ${at + 1} · questions and facts that cite it: ${number}\n`;
    expect(whole.includes(told)).toBe(number > 0);
  }
});
