import { expect, test } from 'vitest';
import { findAnotherAttribute } from '../../../src/answers/veto/another-attribute.ts';
import type { EntryTexts } from '../../../src/answers/veto/texts.ts';
import { wordsOf } from './words.ts';

function told(asked: string, sentence: string): string | undefined {
  const cited = [wordsOf(sentence)];
  const stems = () => new Set(cited.flat().map(({ stem }) => stem));
  return findAnotherAttribute(wordsOf(asked), { sure: [], own: [], cited, stems } as unknown as EntryTexts);
}

test.each([
  ['who will drive the second train', 'Ann will drive the first train'],
  ['where is the last meeting', 'The first public meeting is in the hall'],
  ['how many silver coins were stolen', 'They took 14 gold coins'],
  ['how many South Korean troops were sent', 'in answer to North Korea sending troops'],
  ['how many South Korean troops were sent', 'They met north_korea troops'],
  ['how much is a private cabin', 'A shared cabin costs 59 crowns'],
])('“%s” is not answered by “%s”', (asked, sentence) => {
  expect(told(asked, sentence)).toContain('the question asks of');
});

test.each([
  ['it tells of both', 'who will drive the second train', 'Ann drives the first train, Bo the second'],
  [
    'the other word is said of another thing',
    'who drives the second train',
    'After the first night Ann drives the train',
  ],
  ['the answer may put it right', 'did they steal silver coins', 'They took 14 gold coins'],
  ['it says nothing of which', 'who will drive the second train', 'Ann will drive the train'],
])('but is where %s', (_, asked, sentence) => {
  expect(told(asked, sentence)).toBeUndefined();
});
