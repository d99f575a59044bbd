import { open } from 'node:fs/promises';
import { decodeText } from './decode-text.ts';

/** Why a file is not readable text, in plain English, and where, if known. */
export interface UnreadText {
  /** 1-based. */
  line?: number;
  /** 1-based, in characters. */
  column?: number;
  expected: string;
  found: string;
  advice: string;
}

/** Reads at most `largest` bytes as UTF-8, UTF-16, or as an HTML page declares; never throws. */
export async function readTextFile(path: string, largest: number): Promise<string | UnreadText> {
  try {
    const file = await open(path, 'r');
    try {
      const { size } = await file.stat();
      if (size > largest) return tooLarge(size, largest);
      // If the file has grown since, the rest is not read.
      const bytes = Buffer.alloc(size);
      const { bytesRead } = await file.read(bytes, 0, size, 0);
      return decodeText(bytes.subarray(0, bytesRead));
    } finally {
      await file.close();
    }
  } catch (error) {
    return { expected: 'a file that can be read', found: describeError(error), advice: 'Let this user read the file.' };
  }
}

/** The code of a system error such as ENOENT, if any. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}

/** A system error in plain English, by what was tried. */
export function describeError(error: unknown, tried: 'read' | 'write' = 'read'): string {
  const code = codeOf(error);
  if (code === 'EACCES' || code === 'EPERM') return `no permission to ${tried} it`;
  if (code === 'ENOENT') return 'nothing there';
  if (code === 'ENOTDIR') return 'a file where a folder should be';
  if (code === 'ELOOP') return 'links that lead in a circle';
  if (code === 'ENAMETOOLONG' || code === 'ERR_INVALID_ARG_VALUE') return 'a name that no file can have';
  return code ?? 'an error';
}

function tooLarge(size: number, largest: number): UnreadText {
  return {
    expected: `a file of at most ${largest / 1024 / 1024} MiB`,
    found: `${size.toLocaleString('en-GB')} bytes, which is ${(size / 1024 / 1024).toFixed(1)} MiB`,
    advice: 'Split it into several files, or move it out of the folder.',
  };
}
