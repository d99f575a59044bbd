import { expect, onTestFinished, test, vi } from 'vitest';
import { countActivity } from '../../src/infra/activity.ts';

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

test('what was asked longer ago is given up with the next question, so that no year of it is held', () => {
  let time = 0;
  const activity = countActivity(() => time);
  activity.handled({ outcome: 'answered', answerTime: 1 });
  time = 2 * DAY;
  activity.handled({ outcome: 'answered', answerTime: 1 });
  time = 0;
  expect(activity.read()).toMatchObject({ answered: 0 });
});

test('a clock that is set meanwhile makes no question older or younger', () => {
  vi.useFakeTimers({ toFake: ['Date'], now: 50 * 365 * DAY });
  onTestFinished(() => void vi.useRealTimers());
  const activity = countActivity();
  activity.handled({ outcome: 'answered', answerTime: 1 });
  for (const jump of [3 * DAY, -9 * DAY, 365 * DAY]) {
    vi.setSystemTime(Date.now() + jump);
    expect(activity.read()).toMatchObject({ answered: 1 });
  }
});
