import { expect, test } from 'vitest';
import type { EntryTexts } from '../../../src/answers/veto/texts.ts';
import { findUnsaidSpeech } from '../../../src/answers/veto/unsaid-speech.ts';
import { wordsOf } from './words.ts';

const ASKED = 'What did the keeper say about the lens';

function spoken(asked: string, sentence: string, phrasing = ''): string | undefined {
  const said = { sure: [wordsOf(phrasing)], own: [], cited: [wordsOf(sentence)] } as unknown as EntryTexts;
  return findUnsaidSpeech(wordsOf(asked), said);
}

test('what somebody said is not answered by a sentence in which nobody says anything', () => {
  expect(spoken(ASKED, 'The lens was sent to the keeper')).toContain('quotes nobody');
});

test.each([
  ['somebody speaks there', ASKED, 'The keeper insisted that the lens was safe', ''],
  ['the editor wrote that it answers this', ASKED, 'The lens was sent to the keeper', 'what does the keeper say'],
  ['something else is asked', 'When did they send the lens', 'The lens was sent to the keeper', ''],
])('but is where %s', (_, asked, sentence, phrasing) => {
  expect(spoken(asked, sentence, phrasing)).toBeUndefined();
});
