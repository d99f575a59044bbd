import { expect, test } from 'vitest';
import { startFromMeans } from '../../../src/answers/match/class-weights.ts';
import { finish } from '../../../src/contracts/steps.ts';

test('each class starts from the mean of its own rows, though all rows share one block', () => {
  const block = { columns: Int32Array.of(0, 1, 1, 2, 2), sizes: Float32Array.of(1, 1, 1, 0.5, 1.5) };
  const rows = [
    { ...block, from: 0, to: 2 },
    { ...block, from: 2, to: 4 },
    { ...block, from: 4, to: 5 },
  ];
  const { values } = finish(startFromMeans({ rows, width: 3 }, [0, 1, 1], 2));
  const [unit = 0] = values;
  expect(unit).toBeGreaterThan(0);
  // Column by column, what it counts for the first class and the second.
  expect([...values].map((value) => value / unit)).toEqual([1, 0, 1, 0.5, 0, 1]);
});
