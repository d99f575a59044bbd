import { expect, test } from 'vitest';
import { findUnsaidDoer } from '../../../src/answers/veto/unsaid-doer.ts';
import { objection } from './sentence.ts';

const REPAIRED = 'it will examine the radar which was repaired last month';

test('who did it is not answered by that it was done', () => {
  expect(objection(findUnsaidDoer, 'who repaired the radar', REPAIRED)).toContain('who “repaired”');
});

test('nor by that it has been done to something', () => {
  const played = 'the jury heard a secretly recorded phone call';
  expect(objection(findUnsaidDoer, 'who recorded the phone call', played)).toContain('who “recorded”');
});

test.each([
  ['the doer is told', 'who repaired the radar', 'the radar was repaired by a company from Oslo'],
  ['somebody acts', 'who repaired the radar', 'a company repaired the radar'],
  ['it is asked who somebody is', 'who is the mayor', REPAIRED],
  ['it is asked when', 'when was the radar repaired', REPAIRED],
])('but may be where %s', (_, asked, sentence) => {
  expect(objection(findUnsaidDoer, asked, sentence)).toBeUndefined();
});

test('or where the editor asks who', () => {
  expect(objection(findUnsaidDoer, 'who repaired the radar', REPAIRED, 'who mended it')).toBeUndefined();
});
