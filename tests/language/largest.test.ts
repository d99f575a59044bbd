import fc from 'fast-check';
import { expect, test } from 'vitest';
import { largest } from '../../src/language/largest.ts';

/** The same, slowly. */
function largestBySorting(values: readonly number[], most: number): number[] {
  const numbers = values.flatMap((value, number) => (value > 0 ? [number] : []));
  return numbers.sort((one, other) => (values[other] ?? 0) - (values[one] ?? 0) || one - other).slice(0, most);
}

test('the largest values above 0 come first, the first of equals before the others', () => {
  const values = fc.array(fc.oneof(fc.integer({ min: -2, max: 4 }), fc.double({ noNaN: true })), { maxLength: 60 });
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 70 }), (some, most) => {
      expect(largest(some, most)).toEqual(largestBySorting(some, most));
    }),
  );
});
