import { describe, expect, test } from 'vitest';
import { isOpinion, readSmallTalk } from '../../../src/answers/small-talk/small-talk.ts';

describe('small talk is told from questions', () => {
  test.each([
    ['hi', 'greeting'],
    ['Hellooooo bot!!!', 'greeting'],
    ['hey there 👋', 'greeting'],
    ['¡Hola!', 'greeting'],
    ['Привіт', 'greeting'],
    ['안녕하세요', 'greeting'],
    ['Guten Tag', 'greeting'],
    ['Olá', 'greeting'],
    ['cześć', 'greeting'],
    ['Bonjour', 'greeting'],
    ['thx', 'thanks'],
    ['ty so much', 'thanks'],
    ['Dziękuję!', 'thanks'],
    ['ok thanks', 'thanks'],
    ['Дякую', 'thanks'],
    ['good bot', 'praise'],
    ['u r great', 'praise'],
    ['bad bot', 'insult'],
    ['you suck', 'insult'],
    ['ur stupid lol', 'insult'],
    ['Halt die Klappe', 'insult'],
    ['who are you?', 'identity'],
    ['are you an AI or a human?', 'identity'],
    ['r u a bot', 'identity'],
    ['Wer bist du?', 'identity'],
    ['what can you do', 'abilities'],
    ['help', 'abilities'],
    ['how r u', 'mood'],
    ['test', 'test'],
    ['testing 1 2 3', 'test'],
    ['lol', 'reaction'],
    ['ok', 'reaction'],
    ['bye', 'goodbye'],
  ])('%s', (message, kind) => {
    expect(readSmallTalk(message)).toBe(kind);
  });

  test.each([
    ['How far can they strike?'],
    ['who made the missile'],
    ['hi, how many drones were there?'],
    ['is it good'],
    ['what did the bot do in the story'],
    ['thanks to whom did they win'],
    ['who are they'],
    [''],
    ['👍'],
    ['hello '.repeat(5_000)],
  ])('%s', (message) => {
    expect(readSmallTalk(message)).toBeUndefined();
  });
});

test.each([
  ['biden bad', true],
  ['Macron is an idiot', true],
  ['this whole war is stupid', true],
  ['i hate putin', true],
  ['is biden bad', false],
  ['biden bad?', false],
  ['is the missile good or bad', false],
  ['who is the best pilot', false],
  ['strike range', false],
  ['good', false],
  ['bad '.repeat(5_000), false],
])('%s only says what somebody thinks: %s', (message, isOne) => {
  expect(isOpinion(message)).toBe(isOne);
});
