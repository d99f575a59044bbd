import { createHash, randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import type { Cache, Columns } from '../../contracts/cache.ts';
import type { Problem } from '../../contracts/problem.ts';
import type { SourceFile } from '../../contracts/source-file.ts';
import type { Steps } from '../../contracts/steps.ts';
import { runInSlices } from '../run-in-slices.ts';
import { decodeColumns, encodeColumns } from './column-file.ts';
import { programVersion } from './program-version.ts';

/** Packs with fewer characters are learned in a moment. */
const SMALLEST_PACK = 100_000;
const LARGEST_FILE = 256 * 1024 * 1024;
/** Files kept, newest first: of the pack, of its last states, of other packs. */
const MOST_FILES = 8;
const MOST_BYTES = 2 * LARGEST_FILE;
/** What a process that was killed while writing left. */
const ABANDONED = 3_600_000;

export interface OpenCache extends Cache {
  /** Writes what was put, after the answers to users; nothing if all was there. Never throws: the next start learns anew. */
  save(): Promise<void>;
}

/**
 * Opens the cache of what these files taught. Whatever is wrong with it, it is empty then, and written anew.
 * @param folder undefined: nothing is kept
 */
export async function openCache(
  folder: string | undefined,
  files: readonly SourceFile[],
  problems: readonly Problem[],
): Promise<OpenCache | undefined> {
  const size = files.reduce((sum, { text }) => sum + text.length, 0);
  if (folder === undefined || size < SMALLEST_PACK) return undefined;
  const version = await programVersion();
  if (version === undefined) return undefined;
  const key = await runInSlices(hashPack(version, files, problems));
  const path = join(folder, `${key}.cache`);
  const kept = await readOwn(path)
    .then((bytes) => bytes && runInSlices(decodeColumns(key, bytes)))
    .catch(() => undefined);
  const added: Record<string, () => Steps<Columns>> = {};
  return {
    get: (name) => kept?.get(name),
    put(name, make) {
      added[name] = make;
    },
    async save() {
      if (Object.keys(added).length === 0) return;
      try {
        const parts = await runInSlices(encodeAll(key, Object.fromEntries(kept ?? []), added));
        await mkdir(folder, { recursive: true, mode: 0o700 });
        await write(path, parts);
        await tidy(folder);
      } catch {
        // Full, read-only or gone: it is only there to save time.
      }
    },
  };
}

function* hashPack(version: string, files: readonly SourceFile[], problems: readonly Problem[]): Steps<string> {
  const hash = createHash('sha256').update(JSON.stringify([version, problems]));
  for (const { path, text } of files) {
    hash.update(JSON.stringify([path, text]));
    yield;
  }
  return hash.digest('hex');
}

function* encodeAll(
  key: string,
  groups: Record<string, Columns>,
  added: Record<string, () => Steps<Columns>>,
): Steps<Uint8Array[]> {
  const all = { ...groups };
  for (const [name, make] of Object.entries(added)) all[name] = yield* make();
  return yield* encodeColumns(key, all);
}

/** A file's bytes, if only this process's user could have written it: what it says is believed. */
async function readOwn(path: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  // Neither follows a link nor waits for a pipe.
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
  const file = await open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    const stats = await file.stat();
    const { size, uid, mode } = stats;
    const isOthers = process.getuid !== undefined && (uid !== process.getuid() || (mode & 0o022) !== 0);
    if (!stats.isFile() || isOthers || size > LARGEST_FILE) return undefined;
    const bytes = new Uint8Array(size);
    const { bytesRead } = await file.read(bytes, 0, size, 0);
    // The newest used is the last deleted.
    await utimes(path, new Date(), new Date()).catch(() => {});
    return bytesRead === size ? bytes : undefined;
  } finally {
    await file.close();
  }
}

/** Whole or not at all, whoever else writes or reads it. */
async function write(path: string, parts: Uint8Array[]): Promise<void> {
  const temporary = `${path}.${randomUUID()}`;
  try {
    const file = await open(temporary, 'wx', 0o600);
    try {
      for (const part of parts) await file.writeFile(part);
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Deletes files of the cache that are old or too many, and no others. */
async function tidy(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => /^[0-9a-f]{64}\.cache(?:\.[0-9a-f-]{36})?$/.test(name));
  const found = await Promise.all(
    names.map(async (name) => {
      const gone = { size: 0, mtimeMs: 0 };
      const { size, mtimeMs } = await stat(join(folder, name)).catch(() => gone);
      return { name, size, mtimeMs };
    }),
  );
  let bytes = 0;
  let count = 0;
  for (const { name, size, mtimeMs } of found.sort((one, other) => other.mtimeMs - one.mtimeMs)) {
    const isWhole = name.endsWith('.cache');
    if (isWhole) {
      bytes += size;
      count += 1;
    }
    const isToGo = isWhole ? bytes > MOST_BYTES || count > MOST_FILES : mtimeMs < Date.now() - ABANDONED;
    if (isToGo) await rm(join(folder, name), { force: true });
  }
}
