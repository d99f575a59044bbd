import { expect, test } from 'vitest';
import { describePlace } from '../../src/ui/place.ts';
import { ENGLISH } from '../helpers/english.ts';
import { makeArticle, makePack } from '../helpers/make-pack.ts';

type Details = { title?: string; url?: string; published?: string };

const other = makeArticle([['Another sentence.']], { id: 'other' });

/** The place in one of two articles, or in the only one. */
function placeOf(article: Details, others = [other]): string {
  const pack = makePack({ articles: [makeArticle([['One sentence here.']], { id: 'story', ...article }), ...others] });
  return describePlace(ENGLISH, { article: 'story', paragraph: 3 }, pack);
}

test('a place is the title, the date if it is known, and the paragraph', () => {
  expect(placeOf({ title: 'Doors_open' })).toBe('Doors\\_open, paragraph 3');
  expect(placeOf({ title: 'Doors', published: '2026-04-09' })).toBe('Doors, 9 April 2026, paragraph 3');
  expect(placeOf({ title: 'Doors', published: 'last week' })).toBe('Doors, paragraph 3');
});

test('a place in the only article is the paragraph, linked if there is an address', () => {
  expect(placeOf({ title: 'Doors', published: '2026-04-09' }, [])).toBe('paragraph 3');
  expect(placeOf({ title: 'Doors', url: 'https://news.example/a' }, [])).toBe('[paragraph 3](https://news.example/a)');
});

test('a title cannot end its link, and an address cannot end it either', () => {
  expect(placeOf({ title: 'a](http://evil.example)', url: 'https://news.example/x) [y](z' })).toBe(
    '[a\\](http\\://evil.example)](https://news.example/x%29%20[y]%28z), paragraph 3',
  );
});

test('an address too long to stand beside a quote is left out', () => {
  expect(placeOf({ title: 'Doors', url: `https://news.example/${'x'.repeat(600)}` })).toBe('Doors, paragraph 3');
});
