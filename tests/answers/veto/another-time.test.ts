import { expect, test } from 'vitest';
import { findAnotherTime } from '../../../src/answers/veto/another-time.ts';
import type { EntryTexts } from '../../../src/answers/veto/texts.ts';
import { wordsOf } from './words.ts';

const ASKED = 'what will a ticket cost next year';

function timed(asked: string, sentence: string, phrasing = ''): string | undefined {
  const said = { phrasings: [wordsOf(phrasing)], own: [], cited: [wordsOf(sentence)] } as unknown as EntryTexts;
  return findAnotherTime(wordsOf(asked), said);
}

test('what happens in a time that the question names is not answered by what tells of no time', () => {
  expect(timed(ASKED, 'A ticket costs 12 crowns')).toContain('next year');
});

test.each([
  ['a time is told', ASKED, 'A ticket will cost 14 crowns from January', ''],
  ['a year is told', ASKED, 'A ticket will cost 14 crowns in 2031', ''],
  ['the editor wrote that it answers this', ASKED, 'A ticket costs 12 crowns', 'what is the price next year'],
  ['no time is named', 'what does the next ticket cost', 'A ticket costs 12 crowns', ''],
])('but is where %s', (_, asked, sentence, phrasing) => {
  expect(timed(asked, sentence, phrasing)).toBeUndefined();
});

test('who did it before something is not answered by what tells of nothing earlier', () => {
  expect(timed('who led it before Lind was chosen', 'Lind was chosen on Monday')).toContain('nothing earlier');
  expect(timed('who led it before Lind was chosen', 'Lind replaced Hale on Monday')).toBeUndefined();
  expect(timed('who led it after Lind was chosen', 'Lind was chosen on Monday')).toBeUndefined();
});
