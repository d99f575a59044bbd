import { expect, test } from 'vitest';
import { describePlace } from '../../src/ui/place.ts';
import { ENGLISH } from '../helpers/english.ts';
import { makeArticle, makePack } from '../helpers/make-pack.ts';

function placeOf(article: { title?: string; url?: string }): string {
  const pack = makePack({ articles: [makeArticle([['One sentence here.']], { id: 'story', ...article })] });
  return describePlace(ENGLISH, { article: 'story', paragraph: 3 }, pack);
}

test('a place is the title and the paragraph', () => {
  expect(placeOf({ title: 'Doors_open' })).toBe('Doors\\_open, paragraph 3');
});

test('a title cannot end its link, and an address cannot end it either', () => {
  expect(placeOf({ title: 'a](http://evil.example)', url: 'https://news.example/x) [y](z' })).toBe(
    '[a\\](http\\://evil.example)](https://news.example/x%29%20[y]%28z), paragraph 3',
  );
});

test('an address too long to stand beside a quote is left out', () => {
  expect(placeOf({ title: 'Doors', url: `https://news.example/${'x'.repeat(600)}` })).toBe('Doors, paragraph 3');
});
