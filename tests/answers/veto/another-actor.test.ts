import { expect, test } from 'vitest';
import { findAnotherActor } from '../../../src/answers/veto/another-actor.ts';
import { objection } from './sentence.ts';

const LED = 'Lind won the stage two days after Dessart failed a doping test';
const TITLE = 'Pelletier won the final stage but Marston kept the overall title by three seconds';

test.each([
  ['when did Lind fail the doping test', LED, 'Dessart'],
  ['by how much did Pelletier win the overall title', TITLE, 'Marston'],
])('what somebody else of the sentence did is not told of the one asked about: %s', (asked, sentence, other) => {
  expect(objection(findAnotherActor, asked, sentence)).toContain(other);
});

test.each([
  ['it is theirs', 'when did Dessart fail the doping test', LED],
  ['it is in their clause', 'when did Lind win the stage', LED],
  ['the clause says “he”', 'why did Lind leave early', 'Lind had the lead when he left early with Dessart'],
  [
    'nobody else acts in the clause',
    'why did Lind abandon the race',
    'Lind fell before rain made all abandon the race',
  ],
  ['nobody is asked about', 'when was the doping test', LED],
  ['the sentence does not name them', 'when did Zubeldi fail the doping test', LED],
])('but may be where %s', (_, asked, sentence) => {
  expect(objection(findAnotherActor, asked, sentence)).toBeUndefined();
});

test('an editor who asks so knows', () => {
  expect(
    objection(findAnotherActor, 'when did Lind fail the doping test', LED, 'did Lind fail a test'),
  ).toBeUndefined();
});
