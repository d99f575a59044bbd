import { expect, test } from 'vitest';
import { findAnotherRelative } from '../../../src/answers/veto/another-relative.ts';
import type { EntryTexts } from '../../../src/answers/veto/texts.ts';
import { wordsOf } from './words.ts';

function told(asked: string, sentence: string, phrasing = ''): string | undefined {
  const said = { sure: [wordsOf(phrasing)], own: [], cited: [wordsOf(sentence)] } as unknown as EntryTexts;
  return findAnotherRelative(wordsOf(asked), said);
}

test("what the keeper says is no answer to what the keeper's wife says", () => {
  expect(told('what did the wife of the keeper say', 'The keeper said that the lens was safe')).toContain('wife');
});

test.each([
  ['she is there', 'what did his wife say', 'His wife said so', ''],
  ['it tells of both', 'when did her husband leave', 'The couple left on Monday', ''],
  ['the editor wrote that it answers this', 'what did his wife say', 'Ann said so', 'what does his wife think'],
  ['the answer may put it right', 'did his wife say so', 'The keeper said so', ''],
])('but it is where %s', (_, asked, sentence, phrasing) => {
  expect(told(asked, sentence, phrasing)).toBeUndefined();
});
