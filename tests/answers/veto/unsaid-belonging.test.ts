import { expect, test } from 'vitest';
import { findUnsaidBelonging } from '../../../src/answers/veto/unsaid-belonging.ts';
import { objection } from './sentence.ts';

const POST = 'The ministry goes to Behal';
const ASKED = "where is Behal's dairy farm";

test('what somebody has is not answered by what tells of no such thing', () => {
  expect(objection(findUnsaidBelonging, ASKED, POST)).toContain("Behal's dairy");
});

test.each([
  ['it is told', ASKED, 'Behal runs a farm in the north'],
  ['another word for it is', "what is Behal's job", 'Behal will work as an engineer'],
  ['nobody is said to have it', 'where is the dairy farm', POST],
])('but may be where %s', (_, asked, sentence) => {
  expect(objection(findUnsaidBelonging, asked, sentence)).toBeUndefined();
});

test('or where the editor wrote many phrasings, which teach what else asks the same', () => {
  const phrasings = Array(6).fill('which ministry goes to Behal');
  expect(objection(findUnsaidBelonging, ASKED, POST, ...phrasings.slice(1))).toBeDefined();
  expect(objection(findUnsaidBelonging, ASKED, POST, ...phrasings)).toBeUndefined();
});
