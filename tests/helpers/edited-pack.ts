import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';

/** A story of tests/fixtures in a folder of its own, for an editor to change while the test runs. */
export interface EditedPack {
  folder: string;
  /** Replaces some words, which must be there, in one of its files. */
  edit(file: string, before: string, after: string): Promise<void>;
  /** Adds a file, or puts other text in its place. */
  write(file: string, text: string): Promise<void>;
}

/** Vitest's own, or that of a test which runs at the same time as others. */
export type OnFinished = (work: () => Promise<void>) => void;

/** Copies a story; the copy is gone after the test. */
export async function copyPack(from: string, onFinished: OnFinished = onTestFinished): Promise<EditedPack> {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-'));
  onFinished(() => rm(folder, { recursive: true }));
  await cp(from, folder, { recursive: true });
  const write = (file: string, text: string) => writeFile(join(folder, file), text);
  return {
    folder,
    write,
    edit: async (file, before, after) => {
      const text = await readFile(join(folder, file), 'utf8');
      expect(text).toContain(before);
      await write(file, text.replace(before, after));
    },
  };
}
