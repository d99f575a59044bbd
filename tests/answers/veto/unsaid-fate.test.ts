import { expect, test } from 'vitest';
import type { EntryTexts } from '../../../src/answers/veto/texts.ts';
import { findUnsaidFate } from '../../../src/answers/veto/unsaid-fate.ts';
import { wordsOf } from './words.ts';

const STUCK = 'The fog left 90 passengers stuck on the ferry';

function told(asked: string, sentence: string, phrasing = ''): string | undefined {
  const said = { sure: [wordsOf(phrasing)], own: [], cited: [wordsOf(sentence)] } as unknown as EntryTexts;
  return findUnsaidFate(wordsOf(asked), said);
}

test.each(['how many passengers died on the ferry', 'were passengers injured', 'who was killed'])(
  '“%s” is not answered by a number of people to whom nothing happened',
  (asked) => {
    expect(told(asked, STUCK)).toContain('fate');
  },
);

test.each([
  ['the sentence tells it', 'how many passengers died', 'The fog cost nine passengers their lives', ''],
  ['the sentence denies it', 'were passengers injured', 'All passengers were unhurt', ''],
  ['the editor wrote that it answers this', 'how many passengers died', STUCK, 'how many were killed'],
  ['the fate is only the setting', 'who steered the ferry after the captain died', STUCK, ''],
  ['another thing is asked', 'when will the idea die', STUCK, ''],
])('but is where %s', (_, asked, sentence, phrasing) => {
  expect(told(asked, sentence, phrasing)).toBeUndefined();
});
