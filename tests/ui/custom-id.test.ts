import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeCustomId, encodeCustomId, splitStory, withStory } from '../../src/ui/custom-id.ts';

test('a button remembers its verb and its arguments', () => {
  expect(encodeCustomId('context', 'night-market', '2', '1.3')).toBe('context:night-market:2:1.3');
  expect(decodeCustomId('context:night-market:2:1.3')).toEqual({ verb: 'context', args: ['night-market', '2', '1.3'] });
});

test('any state comes back as it was, or is refused as too long for Discord', () => {
  const part = fc.string({ unit: 'binary', maxLength: 40 });
  fc.assert(
    fc.property(part, fc.array(part, { maxLength: 4 }), (verb, args) => {
      const customId = encodeCustomId(verb, ...args);
      if (customId === undefined) return;
      expect(customId.length).toBeLessThanOrEqual(100);
      expect(decodeCustomId(customId)).toEqual({ verb, args });
    }),
  );
});

test('state that Discord has no room for gives no custom_id', () => {
  expect(encodeCustomId('context', 'a'.repeat(92))).toHaveLength(100);
  expect(encodeCustomId('context', 'a'.repeat(93))).toBeUndefined();
  expect(encodeCustomId('context', ':'.repeat(40))).toBeUndefined();
});

test('a custom_id that nobody here wrote is read without an error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (customId) => typeof decodeCustomId(customId).verb === 'string'),
  );
  expect(decodeCustomId('')).toEqual({ verb: '', args: [] });
  expect(decodeCustomId('%%%:%3:%zz')).toEqual({ verb: '%%%', args: ['%3', '%zz'] });
});

test('a custom_id keeps its story beside its state, and one story takes no room', () => {
  const part = fc.string({ unit: 'binary', maxLength: 20 });
  fc.assert(
    fc.property(part, fc.array(part, { maxLength: 2 }), fc.stringMatching(/^[0-9a-z]{1,7}$/), (verb, args, story) => {
      const customId = encodeCustomId(verb, ...args);
      if (customId === undefined) return;
      expect(decodeCustomId(withStory(customId, story))).toEqual({ verb, args, story });
      expect(withStory(withStory(customId, 'other'), story)).toBe(withStory(customId, story));
      expect(withStory(customId, '')).toBe(customId);
      expect(splitStory(customId)).toEqual({ text: customId });
    }),
  );
});
