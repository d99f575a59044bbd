import { expect, test } from 'vitest';
import { findAnotherTense } from '../../../src/answers/veto/another-tense.ts';
import { objection } from './sentence.ts';

const HELD = 'she held eleven meetings with both sides';

test.each(['when are both sides meeting again', 'when will both sides meet', 'where are they going to meet'])(
  '“%s” is not answered by what was',
  (asked) => {
    expect(objection(findAnotherTense, asked, HELD)).toContain('it tells what was');
  },
);

test.each([
  ['something to come is told', 'when will they meet', 'she invited both to a session on Thursday'],
  ['it is told in the present', 'when will the museum open', 'the museum opens at nine'],
  ['the past is asked', 'when did both sides meet', HELD],
])('but may be where %s', (_, asked, sentence) => {
  expect(objection(findAnotherTense, asked, sentence)).toBeUndefined();
});

test('or where the editor wrote so', () => {
  expect(objection(findAnotherTense, 'when will they meet', HELD, 'when will the sides meet')).toBeUndefined();
});
