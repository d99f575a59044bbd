import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { storyCard } from '../../../src/features/desk/cards/story-card.ts';
import { brokenLimits } from '../../helpers/discord-limits.ts';
import { ENGLISH } from '../../helpers/english.ts';
import { hostileText, longText } from '../../helpers/hostile-text.ts';
import { makeArticle, makePack, makeQuestion } from '../../helpers/make-pack.ts';
import { labelsOf, visibleText } from '../../helpers/shown.ts';

describe('the card on the story', () => {
  test('shows the newest article with whole sentences of its lead, and links the others', () => {
    const old = makeArticle([['Old news.']], {
      id: 'old',
      title: 'Old',
      published: '2026-01-02',
      url: 'https://x.example/old',
    });
    const long = 'A sentence that is told at some length. '.repeat(6).trim();
    const fresh = makeArticle([['First things first.', long, long], ['More.']], {
      id: 'new',
      title: 'New [things]',
      published: '2026-03-04',
    });
    const undated = makeArticle([['Some day.']], { id: 'any', title: 'Any day' });
    const card = storyCard(ENGLISH, makePack({ articles: [undated, old, fresh] }), []);
    expect(visibleText(card)).toMatch(/^New \[things\]\nFirst things first\. /);
    expect(visibleText(card).split('told at some length').length).toBe(7);
    expect(visibleText(card)).toContain('- [Old](https://x.example/old)\n- Any day');
    expect(visibleText(card)).not.toContain('More.');
    expect(card.embeds?.[0]).not.toHaveProperty('url');
    expect(labelsOf(card)).toEqual(['Ask']);
  });

  test('is taken by Discord whatever the articles are called and say', () => {
    const article = fc.record({
      title: hostileText(300),
      url: fc.option(longText(2_000).map((path) => `https://news.example/${path}`)),
      paragraphs: fc.array(fc.array(longText(4_000), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 2 }),
    });
    fc.assert(
      fc.property(
        fc.array(article, { minLength: 1, maxLength: 9 }),
        fc.array(hostileText(300), { maxLength: 3 }),
        (made, asked) => {
          const articles = made.map(({ title, url, paragraphs }, index) =>
            makeArticle(paragraphs, { id: `${index}`, title, ...(url !== null && { url }) }),
          );
          const starters = asked.map((question, index) => makeQuestion({ id: `${index}`, question }));
          expect(brokenLimits(storyCard(ENGLISH, makePack({ articles }), starters))).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});
