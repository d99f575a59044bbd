import { createHash } from 'node:crypto';
import { runInSlices } from './run-in-slices.ts';

const LENGTH = 12;

/** The start of a SHA-256 over files' names and texts, in hexadecimal. */
export function hashFiles(files: readonly { path: string; text: string }[]): Promise<string> {
  return runInSlices(hashInSteps(files));
}

function* hashInSteps(files: Parameters<typeof hashFiles>[0]): Generator<undefined, string> {
  const hash = createHash('sha256');
  for (const { path, text } of files) {
    hash.update(JSON.stringify([path, text]));
    yield;
  }
  return hash.digest('hex').slice(0, LENGTH);
}
