import { expect, test } from 'vitest';
import { findUnsaidName } from '../../../src/answers/veto/unsaid-name.ts';
import { objection } from './sentence.ts';

const LEFT = 'the mayor briefly left the meeting of all parties in Harrow';
const FATHER = 'said Tavares who was travelling with his daughter';

test.each([
  ['what is the name of the mayor', LEFT],
  ['what is the mayor called', LEFT],
  ["what is the name of Tavares's daughter", FATHER],
  ["what were the names of Berdi's brothers", 'said Berdi a shepherd in Tepal who lost two brothers'],
  ["what is the mayor's name", LEFT.replace('mayor', "mayor's")],
])('“%s” is not answered where it stands without a name', (asked, sentence) => {
  expect(objection(findUnsaidName, asked, sentence)).toContain('called');
});

test.each([
  ['it is named', 'what is the name of the mayor', 'the mayor Jo Reed left'],
  ['it is named before', 'what is the name of the mayor', 'Reed the new mayor left'],
  ['it is not told of at all', 'what is the name of the mayor', 'the meeting ended'],
  ['no name is asked', 'when did the mayor leave', LEFT],
])('but may be where %s', (_, asked, sentence) => {
  expect(objection(findUnsaidName, asked, sentence)).toBeUndefined();
});

test('or where the editor asks for that name', () => {
  expect(objection(findUnsaidName, 'what is the mayor called', LEFT, 'what is the name of the mayor')).toBeUndefined();
});
