import { open } from 'node:fs/promises';

/** Why a file could not be read as text, in plain words, with the place where that is known. */
export interface UnreadText {
  /** Counted from 1. */
  line?: number;
  /** Counted from 1, in characters. */
  column?: number;
  expected: string;
  found: string;
  advice: string;
}

/** Reads a file as UTF-8 without byte order mark; never throws, and never reads more than `largest` bytes. */
export async function readTextFile(path: string, largest: number): Promise<string | UnreadText> {
  try {
    const file = await open(path, 'r');
    try {
      const { size } = await file.stat();
      if (size > largest) return tellTooLarge(size, largest);
      // The file may have grown since; what is behind its size then is not read.
      const bytes = Buffer.alloc(size);
      const { bytesRead } = await file.read(bytes, 0, size, 0);
      return decodeText(bytes.subarray(0, bytesRead));
    } finally {
      await file.close();
    }
  } catch (error) {
    return { expected: 'a file that can be read', found: tellError(error), advice: 'Let this user read the file.' };
  }
}

/** Returns the code of a system error such as ENOENT, if it has one. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}

/** Says a system error in plain words. */
export function tellError(error: unknown): string {
  const code = codeOf(error);
  if (code === 'EACCES' || code === 'EPERM') return 'no permission to read it';
  if (code === 'ENOENT') return 'nothing there';
  if (code === 'ENOTDIR') return 'a file where a folder should be';
  if (code === 'ELOOP') return 'links that lead in a circle';
  if (code === 'ENAMETOOLONG' || code === 'ERR_INVALID_ARG_VALUE') return 'a name that no file can have';
  return code ?? 'an error';
}

function tellTooLarge(size: number, largest: number): UnreadText {
  return {
    expected: `a file of at most ${largest / 1024 / 1024} MiB`,
    found: `${size.toLocaleString('en-GB')} bytes, which is ${(size / 1024 / 1024).toFixed(1)} MiB`,
    advice: 'Split it into several files, or move it out of the folder.',
  };
}

const UTF8 = {
  expected: 'a text saved as UTF-8',
  advice: 'Open the file in an editor, check its special characters, and save it with the encoding UTF-8.',
};

function decodeText(bytes: Uint8Array): string | UnreadText {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return findBadText(bytes);
  }
}

function findBadText(bytes: Uint8Array): UnreadText {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return { ...UTF8, line: 1, column: 1, found: 'a text saved as UTF-16' };
  }
  // A longer beginning is never more valid than a shorter one, so the longest valid one can be found by halving.
  let valid = 0;
  let broken = bytes.length + 1;
  while (broken - valid > 1) {
    const middle = Math.floor((valid + broken) / 2);
    if (isValidBeginning(bytes.subarray(0, middle))) valid = middle;
    else broken = middle;
  }
  // What is decoded ends before the bad character, even where the first bytes of that are valid.
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, valid), { stream: true });
  const lines = before.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  const byte = bytes[Buffer.byteLength(before)]?.toString(16).toUpperCase();
  return {
    ...UTF8,
    line: lines.length,
    column: [...(lines.at(-1) ?? '')].length + 1,
    found:
      valid === bytes.length
        ? 'a character that is cut off at the end of the file'
        : `a byte (${byte}) that is no UTF-8 character`,
  };
}

function isValidBeginning(bytes: Uint8Array): boolean {
  try {
    // As a stream, the decoder accepts a character that is cut at the end.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
