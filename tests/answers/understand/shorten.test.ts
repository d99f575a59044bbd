import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shorten } from '../../../src/answers/understand/shorten.ts';
import { anyText } from '../../helpers/any-text.ts';

test('a message of 2,000 characters is read whole', () => {
  const message = 'lamp '.repeat(400);
  expect(shorten(message)).toEqual({ text: message, unread: 0 });
});

test('a longer one is read at its beginning and its end, without cutting words', () => {
  const message = `who lit it ${'lighthouse '.repeat(1_000)} who broke it`;
  const { text, unread } = shorten(message);
  expect(text).toMatch(/^who lit it lighthouse .*lighthouse \nlighthouse .* who broke it$/s);
  expect(text.length - 1 + unread).toBe(message.length);
});

test('it is cut where there is no white space', () => {
  expect(
    shorten('x'.repeat(3_000))
      .text.split('\n')
      .map(({ length }) => length),
  ).toEqual([840, 1_000]);
});

test('no more than 2,000 characters of anything are read', () => {
  fc.assert(
    fc.property(anyText(), fc.nat(300), (piece, times) => {
      expect(shorten(piece.repeat(times)).text.trim().length).toBeLessThanOrEqual(2_000);
    }),
  );
  expect(shorten('x'.repeat(1_000_000)).text.length).toBeLessThan(2_000);
});
