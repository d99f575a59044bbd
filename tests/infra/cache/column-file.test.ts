import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Columns } from '../../../src/contracts/cache.ts';
import { finish } from '../../../src/contracts/steps.ts';
import { decodeColumns, encodeColumns } from '../../../src/infra/cache/column-file.ts';

const KEY = 'key';

const column = fc.oneof(
  fc.array(fc.string({ unit: 'binary' })),
  fc.uint8Array(),
  fc.uint16Array(),
  fc.int32Array(),
  fc.float32Array(),
  fc.float64Array(),
);

describe('a file of columns', () => {
  test('holds any numbers and texts', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.dictionary(fc.string(), column)), (groups) => {
        const filled = Object.entries(groups).filter(([, columns]) => Object.keys(columns).length > 0);
        const found = [...(decode(encode(Object.fromEntries(filled))) ?? [])];
        expect(found.map(([name, columns]) => [name, { ...columns }])).toEqual(
          filled.map(([name, columns]) => [name, { ...columns }]),
        );
      }),
    );
  });

  test('holds long lists of long texts', () => {
    const texts = Array.from({ length: 500 }, (_, at) => 'é🌙"\n'.repeat(at));
    expect(decode(encode({ group: { texts } }))?.get('group')?.texts).toEqual(texts);
  });

  test('is not taken for another key', () => {
    expect(finish(decodeColumns('other', encode({ group: { texts: ['a'] } })))).toBeUndefined();
  });

  test('is not taken with any byte changed, or any missing', () => {
    const file = encode({ group: { texts: ['a'], numbers: Int32Array.of(1, 2) } });
    for (const at of file.keys()) {
      const damaged = file.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      expect(decode(damaged)).toBeUndefined();
      expect(decode(file.slice(0, at))).toBeUndefined();
    }
  });

  test.each([
    ['no table', 'x'],
    ['no list', '{}'],
    ['a number', '1'],
    ['a column that lies elsewhere', '[["a","b","f64",[[999999,8]]]]'],
    ['a column before the beginning', '[["a","b","f64",[[-1000,8]]]]'],
    ['a column that is longer than all', '[["a","b","u8",[[0,1e15]]]]'],
    ['half a number', '[["a","b","f64",[[0,4]]]]'],
    ['a number at an odd place', '[["a","b","f64",[[1,8]]]]'],
    ['an unknown kind', '[["a","b","constructor",[[0,8]]]]'],
    ['no piece', '[["a","b","f64",[]]]'],
    ['a text that is none', '[["a","b","text",[[0,8]]]]'],
    ['deep lists', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
  ])('is not taken with %s in its table, though the checksum is right', (_, table) => {
    expect(decode(forge(table))).toBeUndefined();
  });

  test('changes nothing for everybody with what it is called', () => {
    decode(forge('[["__proto__","polluted","u8",[[0,1]]],["a","__proto__","u8",[[0,1]]]]'));
    expect({}).not.toHaveProperty('polluted');
  });
});

function encode(groups: Record<string, Columns>): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat(finish(encodeColumns(KEY, groups))));
}

function decode(file: Uint8Array<ArrayBuffer>) {
  return finish(decodeColumns(KEY, file));
}

/** A file with a table of somebody's own, and 64 bytes behind it. */
function forge(table: string): Uint8Array<ArrayBuffer> {
  const real = encode({});
  const head = real.subarray(0, real.length - 32 - 8 - 8);
  const contents = Buffer.from(table.padEnd(Math.ceil(table.length / 8) * 8));
  const rest = Buffer.concat([new Uint8Array(Float64Array.of(contents.length).buffer), contents, Buffer.alloc(64)]);
  return new Uint8Array(Buffer.concat([head, createHash('sha256').update(rest).digest(), rest]));
}
