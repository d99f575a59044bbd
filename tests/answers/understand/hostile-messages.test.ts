import { expect, test } from 'vitest';
import { makeReader } from '../../../src/answers/understand/understand.ts';
import { loadFixturePack } from '../../helpers/load-fixture-pack.ts';

const reader = makeReader(await loadFixturePack('night-market'));
/** Written out, eighteen letters in four words. */
const BLESSING = '\ufdfa';

test('a message of signs that stand for many words is read no further than any long message', () => {
  // Six thousand letters of four or five to a word.
  const longest = 1_500;

  expect(reader.read(BLESSING.repeat(6_000)).terms.length).toBeLessThanOrEqual(longest);
  const parts = reader.readParts(Array.from({ length: 100 }, () => BLESSING.repeat(60)));
  expect(parts.flatMap(({ terms }) => terms).length).toBeLessThanOrEqual(longest);
});

test('the parts of a message together have no more words corrected than a whole one', () => {
  const words = Array.from({ length: 200 }, (_, at) => `markt${String.fromCharCode(97 + (at % 26))}`);
  const corrected = ({ corrected: found }: { corrected: Record<string, string> }) => Object.keys(found);

  const whole = corrected(reader.read(words.join(' ')));
  const parts = reader.readParts(words).flatMap(corrected);

  expect(whole.length).toBeGreaterThan(0);
  expect(parts.length).toBeLessThanOrEqual(12);
});

test('a text of the pack is read as a message is, and remembers what a word was meant as', () => {
  const text = 'when does the nihgt markte opne';
  expect(reader.readOwn(text)).toEqual(reader.read(text));
  expect(reader.readOwn(text)).toEqual(reader.read(text));
});
