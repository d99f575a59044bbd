import { expect, test } from 'vitest';
import { findAnotherMeasure } from '../../../src/answers/veto/another-measure.ts';
import type { EntryTexts } from '../../../src/answers/veto/texts.ts';
import { wordsOf } from './words.ts';

const find = (asked: string, phrasings: string[], answer: string) =>
  findAnotherMeasure(wordsOf(asked), {
    sure: phrasings.map(wordsOf),
    own: [wordsOf(answer)],
    cited: [],
  } as unknown as EntryTexts);

test.each([
  ['a measure that no text of the entry gives', 'how heavy is the pig', 'It is 3 metres long.'],
  ['a height, where a depth is given', 'how tall is the shaft', 'Its depth is 40 metres.'],
])('%s is another: %s', (_, asked, answer) => {
  expect(find(asked, ['tell me of it'], answer)).toContain('does not say that');
});

test.each([
  [
    'one phrasing of several asks for it',
    'how heavy is the pig',
    ['tell me of it', 'what is its weight of all'],
    'A lot.',
  ],
  ['the answer gives it', 'how heavy is the pig', ['tell me of it'], 'It is 40 kilograms heavy.'],
  ['a height can be told without a word for it', 'how tall is the pig', ['tell me of it'], 'It is 3 metres.'],
])('it is none where %s: %s', (_, asked, phrasings, answer) => {
  expect(find(asked, phrasings, answer)).toBeUndefined();
});
