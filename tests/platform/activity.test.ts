import { expect, test } from 'vitest';
import { countActivity } from '../../src/platform/activity.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

test('what was asked counts for 24 hours, to within five minutes', () => {
  let time = 1_000_000 * DAY + 59 * MINUTE;
  const activity = countActivity(() => time);
  activity.handled({ outcome: 'answered', answerTime: 2 });
  activity.handled({ outcome: 'completed', answerTime: 2 });
  time += DAY - 5 * MINUTE;
  activity.handled({ outcome: 'unknown', answerTime: undefined });
  expect(activity.read()).toEqual({ answered: 1, closest: 0, unknown: 1, times: [2] });
  time += 5 * MINUTE;
  expect(activity.read()).toMatchObject({ answered: 0, unknown: 1 });
  time += DAY;
  expect(activity.read()).toMatchObject({ answered: 0, unknown: 0 });
});
