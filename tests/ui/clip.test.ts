import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clip, clipMarkdown } from '../../src/ui/clip.ts';
import { escapeMarkdown } from '../../src/ui/escape-markdown.ts';
import { HALF_CHARACTER } from '../helpers/discord-limits.ts';
import { unescaped } from '../helpers/shown.ts';

describe('clip', () => {
  test('leaves a text that fits as it is', () => {
    expect(clip('exactly ten', 11)).toBe('exactly ten');
  });

  test('cuts between words and says that there was more', () => {
    expect(clip('How many people came to the market?', 20)).toBe('How many people…');
  });

  test('cuts inside a word where no space is near', () => {
    expect(clip('a'.repeat(200), 100)).toBe(`${'a'.repeat(99)}…`);
  });

  test('never cuts an emoji in half', () => {
    expect(clip('🌙🌙🌙', 4)).toBe('🌙…');
  });

  test('gives at most so many characters, whole ones, and only ever a beginning', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.integer({ min: 2, max: 120 }), (text, limit) => {
        const cut = clip(text, limit);
        expect(cut.length).toBeLessThanOrEqual(limit);
        expect(cut).not.toMatch(HALF_CHARACTER);
        expect(cut === text || text.startsWith(cut.slice(0, -1))).toBe(true);
      }),
    );
  });
});

test('clipped markdown never ends in half an escape', () => {
  const hostile = fc.string({ unit: fc.constantFrom(...'\\*_ ab🌙'), maxLength: 200 });
  fc.assert(
    fc.property(hostile, fc.integer({ min: 2, max: 120 }), (text, limit) => {
      const cut = clipMarkdown(escapeMarkdown(text), limit);
      expect(cut.length).toBeLessThanOrEqual(limit);
      expect(cut).not.toMatch(HALF_CHARACTER);
      const seen = unescaped(cut);
      expect(seen === text || text.startsWith(seen.slice(0, -1))).toBe(true);
    }),
  );
});
