import { expect, test } from 'vitest';
import { findUnsaidDeed } from '../../../src/answers/veto/unsaid-deed.ts';
import { objection } from './sentence.ts';

const SANK = 'In 1996 31 people drowned when the ferry sank in a storm';

test.each([
  ['when was the ferry built', 'built'],
  ['how did the ferry survive', 'survive'],
  ['how many people live there', 'live'],
  ['who designed it', 'designed'],
  ['what kept it afloat', 'kept'],
])('“%s” is not answered by other deeds', (asked, deed) => {
  expect(objection(findUnsaidDeed, asked, SANK)).toContain(deed);
});

test.each([
  ['it is told', 'when did the ferry sink', SANK],
  ['another word for it is', 'how many people died', SANK],
  ['the verb says little', 'when did it happen', SANK],
  ['the verb says little, and a noun follows', 'how much did they take home', SANK],
  ['a yes or no is asked', 'was the ferry built in 1996', SANK],
  ['a noun follows “their”', 'how many people could their ships hurt in 1996', SANK.replace('drowned', 'were hurt')],
  ['no verb is asked', 'the ferry of 1996', SANK],
])('but may be where %s', (_, asked, sentence) => {
  expect(objection(findUnsaidDeed, asked, sentence)).toBeUndefined();
});

test('or where the editor wrote many phrasings, which teach what else asks the same', () => {
  const phrasings = Array(6).fill('when did the ferry go down');
  expect(objection(findUnsaidDeed, 'when was the ferry built', SANK, ...phrasings.slice(1))).toBeDefined();
  expect(objection(findUnsaidDeed, 'when was the ferry built', SANK, ...phrasings)).toBeUndefined();
});
