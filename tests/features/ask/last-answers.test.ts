import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answerCard } from '../../../src/features/ask/answer-card.ts';
import { FOLLOW_UP_WINDOW, MOST_CHANNELS, rememberLastAnswers } from '../../../src/features/ask/last-answers.ts';
import { talkCard } from '../../../src/features/ask/talk-card.ts';
import { ENGLISH } from '../../helpers/english.ts';
import { answered, makePack, makeQuestion, unknown } from '../../helpers/make-pack.ts';

const AUDIENCE = { askerId: '1', isPrivate: false, isDirect: true };
const card = (id: string) => answerCard(ENGLISH, answered({ entries: [makeQuestion({ id })] }), makePack({}), AUDIENCE);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('the last answer of a channel is remembered for five minutes, and no longer', () => {
  const last = rememberLastAnswers();
  last.remember('a', card('bridge'));
  expect([last.about('a'), last.about('b')]).toEqual(['bridge', undefined]);
  vi.advanceTimersByTime(FOLLOW_UP_WINDOW - 1);
  expect(last.about('a')).toBe('bridge');
  vi.advanceTimersByTime(1);
  expect(last.about('a')).toBeUndefined();
  expect([FOLLOW_UP_WINDOW, vi.getTimerCount()]).toEqual([300_000, 0]);
});

test('a newer answer takes its place and counts anew', () => {
  const last = rememberLastAnswers();
  last.remember('a', card('bridge'));
  vi.advanceTimersByTime(FOLLOW_UP_WINDOW - 1);
  last.remember('a', card('river'));
  vi.advanceTimersByTime(FOLLOW_UP_WINDOW - 1);
  expect(last.about('a')).toBe('river');
});

test('an answer about nothing ends what was spoken of; a word of thanks does not', () => {
  const last = rememberLastAnswers();
  last.remember('a', card('bridge'));
  last.remember('a', talkCard(ENGLISH, unknown({ smallTalk: 'thanks' })) ?? card('river'));
  expect(last.about('a')).toBe('bridge');
  last.remember('a', answerCard(ENGLISH, unknown({}), makePack({}), AUDIENCE));
  expect(last.about('a')).toBeUndefined();
});

test('of too many channels the one written in longest ago is forgotten', () => {
  const last = rememberLastAnswers();
  for (let channel = 0; channel <= MOST_CHANNELS; channel++) {
    last.remember(`${channel}`, card('bridge'));
    if (channel === 1) last.remember('0', card('river'));
  }
  expect([last.about('1'), last.about('0'), last.about(`${MOST_CHANNELS}`)]).toEqual([undefined, 'river', 'bridge']);
  expect(vi.getTimerCount()).toBe(MOST_CHANNELS);
});
