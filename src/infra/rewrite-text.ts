import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { findUtf16 } from './decode-text.ts';

/**
 * Writes a text file anew in its own encoding.
 * @param rewrite gets the raw text, byte order mark and line ends included; undefined leaves the file alone
 * @returns whether it was written. @throws what the file system throws
 */
export async function rewriteText(path: string, rewrite: (raw: string) => string | undefined): Promise<boolean> {
  const bytes = await readFile(path);
  const encoding = findUtf16(bytes) ?? 'utf-8';
  const text = rewrite(new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes));
  if (text === undefined) return false;
  await writeFile(path, encode(text, encoding));
  return true;
}

function encode(text: string, encoding: 'utf-8' | 'utf-16le' | 'utf-16be'): Buffer {
  if (encoding === 'utf-8') return Buffer.from(text);
  const bytes = Buffer.from(text, 'utf16le');
  return encoding === 'utf-16le' ? bytes : bytes.swap16();
}

/** Writes a text file that is not there yet, with its folders. */
export async function writeNewText(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text, { flag: 'wx' });
}
