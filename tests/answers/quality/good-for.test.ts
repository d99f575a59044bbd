import { expect, test } from 'vitest';
import { tellToday } from '../../../src/answers/quality/good-for.ts';

test.each([
  [0.1, '1 question in 10'],
  [0.21, '1 question in 5'],
  [0.26, '1 question in 4'],
  [0.33, '1 question in 3'],
  [0.5, '1 question in 2'],
  [0.6, '3 questions in 5'],
  [0.66, '2 questions in 3'],
  [0.76, '3 questions in 4'],
  [0.97, '9 questions in 10'],
])('a share of %d is told as %s', (answered, told) => {
  expect(tellToday({ answered, found: 0.8, isMeasured: true })).toMatch(`Today: about ${told} answered; 8 of 10 find`);
});

test('what is found nearly always is told so, and how it was measured', () => {
  expect(tellToday({ answered: 0.9, found: 0.96, isMeasured: false })).toMatch(/nearly all find .* on other stories/);
  expect(tellToday({ answered: 0.9, found: 0.94, isMeasured: true })).toMatch(/9 of 10 find .* its own phrasings/);
});
