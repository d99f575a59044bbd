import { expect, test } from 'vitest';
import { findAnotherRank } from '../../../src/answers/veto/another-rank.ts';
import { objection } from './sentence.ts';

const WON = 'Lind won the stage on Saturday';

test.each(['who came second on Saturday', 'third place stage', 'who finished last', 'who was the runner-up'])(
  '“%s” is not answered by who won',
  (asked) => {
    expect(objection(findAnotherRank, asked, WON)).toBeDefined();
  },
);

test.each([
  ['the place is told', 'who came third', 'Lind won, and Tolhurst was third'],
  ['the second is told by the distance', 'who came second', 'Lind finished 38 seconds ahead of Zubeldi'],
  ['no place in a ranking is asked', 'when was the second stage', WON],
])('but where %s', (_, asked, sentence) => {
  expect(objection(findAnotherRank, asked, sentence)).toBeUndefined();
});

test('or where the editor wrote so', () => {
  expect(objection(findAnotherRank, 'who came second', WON, 'who came second and third')).toBeUndefined();
});
