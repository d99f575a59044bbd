import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rewriteText, writeNewText } from '../../src/infra/rewrite-text.ts';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-rewrite-'));
  file = join(folder, 'questions.yaml');
});
afterEach(() => rm(folder, { recursive: true }));

const little = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');
const ENCODINGS: [string, (text: string) => Buffer][] = [
  ['UTF-8', (text) => Buffer.from(text)],
  ['UTF-8 with a byte order mark', (text) => Buffer.from(`\uFEFF${text}`)],
  ['UTF-16, little end first', little],
  ['UTF-16, big end first', (text) => little(text).swap16()],
];

test.each(ENCODINGS)('a file in %s stays in it', async (_, encode) => {
  await writeFile(file, encode('Wer fährt? 🐐\r\n'));
  expect(await rewriteText(file, (raw) => raw.replace('Wer', 'Was'))).toBe(true);
  expect(await readFile(file)).toEqual(encode('Was fährt? 🐐\r\n'));
});

test('a file is left alone where there is nothing to write, and one that is there is never written as a new one', async () => {
  const path = join(folder, 'new', 'facts.yaml');
  await writeNewText(path, 'facts: []\n');
  expect(await rewriteText(path, () => undefined)).toBe(false);
  await expect(writeNewText(path, 'else')).rejects.toThrow('EEXIST');
  expect(await readFile(path, 'utf8')).toBe('facts: []\n');
});
