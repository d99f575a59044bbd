import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { readLines } from '../../src/tools/read-lines.ts';
import { expectLinear } from '../helpers/growth.ts';

test.each([
  ['nothing', [], []],
  ['one line', ['one\n'], ['one']],
  ['a last line without an end', ['one\ntwo'], ['one', 'two']],
  ['blank lines', ['\n\none\n\n'], ['', '', 'one', '']],
  ['the line ends of Windows', ['one\r\ntwo\r\n'], ['one', 'two']],
  ['a line in pieces', ['o', 'n', 'e\nt', 'wo'], ['one', 'two']],
  ['a line end in two pieces', ['one\r', '\ntwo'], ['one', 'two']],
  ['many lines in one piece', ['1\n2\n3\n4', '5\n'], ['1', '2', '3', '45']],
  ['a lone carriage return within a line', ['one\rtwo\n'], ['one\rtwo']],
  [
    'other line ends of Unicode within a line',
    ['1\u20282\u20293\u00854\u000b5\u000c6\n'],
    ['1\u20282\u20293\u00854\u000b5\u000c6'],
  ],
])('lines are read as they stand: %s', async (_, pieces, lines) => {
  expect(await collect(pieces)).toEqual(lines);
});

test('a letter whose bytes come in two pieces stays whole', async () => {
  const bytes = Buffer.from('mañana 🐐\nx');
  const pieces = Array.from(bytes, (byte) => Buffer.from([byte]));
  expect(await collect(pieces)).toEqual(['mañana 🐐', 'x']);
});

test('bytes that are no text do not end the reading', async () => {
  expect(await collect([Buffer.from([0xff, 0xfe, 0x0a, 0xc3, 0x28])])).toEqual(['\ufffd\ufffd', '\ufffd(']);
});

test('a line is given before the next one comes', async () => {
  const stream = new Readable({ read() {} });
  const lines = readLines(stream);
  stream.push('one\n');
  expect(await lines.next()).toEqual({ done: false, value: 'one' });
  stream.push('two\n');
  expect(await lines.next()).toEqual({ done: false, value: 'two' });
  stream.push(null);
  expect(await lines.next()).toEqual({ done: true, value: undefined });
});

test('a line of a hundred million characters is read in time that grows with it', () =>
  expectLinear((times) => async () => {
    const [line] = await collect(Array.from({ length: 400 * times }, () => 'x'.repeat(64 * 1024)));
    expect(line?.length).toBe(400 * times * 64 * 1024);
  }));

async function collect(pieces: (string | Buffer)[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of readLines(Readable.from(pieces, { objectMode: false }))) lines.push(line);
  return lines;
}
