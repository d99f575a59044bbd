import { describe, expect, test } from 'vitest';
import { tabulate } from '../../../src/answers/match/feature-table.ts';
import { meaningOf } from '../../../src/answers/match/meaning.ts';
import type { Term } from '../../../src/answers/understand/understand.ts';
import { finish } from '../../../src/contracts/steps.ts';

const texts = ['how many steps', 'steps climbed', 'how many many steps'].map(textOf);

describe('a table of features', () => {
  const table = finish(tabulate(texts));

  test('has each feature of a text once, and all of length 1 together', () => {
    for (const { columns, sizes, from, to } of table?.rows ?? []) {
      const own = columns.subarray(from, to);
      expect(new Set(own).size).toBe(own.length);
      expect(Math.hypot(...sizes.subarray(from, to))).toBeCloseTo(1, 5);
    }
  });

  test('reads a text that it has as that text, and does not grow by others', () => {
    const width = table?.width;
    table?.read(...asArguments(textOf('quillon climbed zephyr')));
    for (const [at, text] of texts.entries()) {
      const row = table?.rows[at];
      const again = table?.read(...asArguments(text));
      expect([...(again?.columns ?? [])]).toEqual([...(row?.columns.subarray(row.from, row.to) ?? [])]);
      expect([...(again?.sizes ?? [])]).toEqual([...(row?.sizes.subarray(row.from, row.to) ?? [])]);
    }
    const strange = table?.read(...asArguments(textOf('quillon zephyr')));
    expect(Math.max(...(strange?.columns ?? []))).toBeLessThan(width ?? 0);
    expect(table?.width).toBe(width);
  });

  test('leaves out what no text has, which makes the rest count less', () => {
    const [known, half] = ['steps', 'steps quillon'].map((text) => table?.read(...asArguments(textOf(text))));
    expect(sizeOf(half)).toBeLessThan(sizeOf(known));
    expect(sizeOf(half)).toBeGreaterThan(0);
  });

  function sizeOf(row: ReturnType<NonNullable<typeof table>['read']> | undefined): number {
    return Math.hypot(...(row?.sizes ?? []));
  }
});

describe('a table that would grow too large', () => {
  test.each([
    ['columns', { columns: 60, cells: 100_000 }],
    ['cells', { columns: 100_000, cells: 60 }],
  ])('is given up at once: too many %s', (_, most) => {
    let taken = 0;
    function* endless() {
      for (;;) yield textOf(`steps of ${++taken}`);
    }
    expect(finish(tabulate(endless(), most))).toBeUndefined();
    expect(taken).toBeLessThan(20);
  });

  test('is made where it just fits', () => {
    const table = finish(tabulate(texts));
    const cells = table?.rows.reduce((sum, { from, to }) => sum + to - from, 0) ?? 0;
    expect(finish(tabulate(texts, { columns: table?.width ?? 0, cells }))?.rows).toHaveLength(texts.length);
    expect(finish(tabulate(texts, { columns: table?.width ?? 0, cells: cells - 1 }))).toBeUndefined();
  });
});

function textOf(text: string) {
  const terms = text.split(' ').map((word): Term => ({ stem: word, word, written: word, weight: 0.5 }));
  return { terms, meaning: meaningOf(terms) };
}

function asArguments({ terms, meaning }: ReturnType<typeof textOf>) {
  return [terms, meaning] as const;
}
