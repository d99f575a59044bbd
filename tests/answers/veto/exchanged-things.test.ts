import { expect, test } from 'vitest';
import { findExchangedThings } from '../../../src/answers/veto/exchanged-things.ts';
import type { EntryTexts } from '../../../src/answers/veto/texts.ts';
import { wordsOf } from './words.ts';

const LITTLE = new Set('the a an were was how many which who did by of at in six why when where its and is'.split(' '));
const read = (text: string) => wordsOf(text).map((one) => ({ ...one, weight: LITTLE.has(one.word) ? 0 : 0.6 }));

function told(asked: string, sentence: string, phrasing = ''): string | undefined {
  const said = { sure: [read(phrasing)], own: [], cited: [read(sentence)] } as unknown as EntryTexts;
  return findExchangedThings(read(asked), said);
}

test.each([
  ['how many police were arrested', 'police arrested six people at the harbour'],
  ['why were the workers sued', 'the workers sued the company'],
  ['which people did the marchers arrest', 'the marchers were arrested'],
  ['who did the passengers rescue', 'divers rescued the passengers'],
  ['how many police were arrested', 'six people were arrested by police'],
])('“%s” is not answered by “%s”', (asked, sentence) => {
  expect(told(asked, sentence)).toContain('the other part');
});

test.each([
  ['the sentence has the same parts', 'how many people were arrested', 'police arrested six people', ''],
  ['in another voice', 'how many people did police arrest', 'six people were arrested by police', ''],
  ['what opens may be opened', 'when was the bridge opened', 'the bridge opened in 1932', ''],
  ['or opens something of its own', 'when was the museum opened', 'the museum opened its doors', ''],
  ['what was opened may open', 'when did the bridge open', 'the bridge was opened in 1932', ''],
  ['one has both parts', 'how many police were arrested', 'police arrested police', ''],
  ['the editor asks so', 'why were the workers sued', 'the workers sued the company', 'why were workers sued'],
  ['“might” is no thing', 'how soon might they be fired', 'officials might have fired missiles', ''],
  ['it happened to “it”', 'in which country is it made', 'the country made missiles', ''],
  ['the verb belongs to something else', 'why were workers paid', 'the workers said the company paid nobody', ''],
])('but is where %s', (_, asked, sentence, phrasing) => {
  expect(told(asked, sentence, phrasing)).toBeUndefined();
});
