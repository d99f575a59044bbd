import { chmod, mkdtemp, readdir, readFile, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, describe, expect } from 'vitest';
import type { Columns } from '../../../src/contracts/cache.ts';
import { cacheFolder } from '../../../src/infra/cache/cache-folder.ts';
import { openCache } from '../../../src/infra/cache/open-cache.ts';

const test = base.extend<{ folder: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest asks for it
  folder: async ({}, use) => {
    const parent = await mkdtemp(join(tmpdir(), 'footnote-cache-'));
    await use(join(parent, 'cache'));
    await rm(parent, { recursive: true, force: true });
  },
});

const LONG = 'The ferry left at nine. '.repeat(5_000);

describe('the cache of a pack', () => {
  test('has at the next start what was kept', async ({ folder }) => {
    await keep(folder, LONG, ['one', 'two']);
    expect(await find(folder, LONG)).toEqual(['one', 'two']);
  });

  test('has nothing for a pack that differs in one letter, in a name or in what could not be read', async ({
    folder,
  }) => {
    await keep(folder, LONG, ['one']);
    expect(await find(folder, `${LONG}.`)).toBeUndefined();
    expect((await openCache(folder, [{ path: 'b.md', text: LONG }], []))?.get('group')).toBeUndefined();
    const problem = { file: 'c', expected: 'a file', found: 'none', advice: 'Look.' };
    expect((await openCache(folder, [{ path: 'a.md', text: LONG }], [problem]))?.get('group')).toBeUndefined();
  });

  test('is for its user alone', async ({ folder }) => {
    await keep(folder, LONG, ['one']);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    expect((await stat(await only(folder))).mode & 0o777).toBe(0o600);
  });

  test('ignores what others could have written', async ({ folder }) => {
    await keep(folder, LONG, ['one']);
    const file = await only(folder);
    await chmod(file, 0o666);
    expect(await find(folder, LONG)).toBeUndefined();
    await chmod(file, 0o600);
    await rm(`${file}.real`, { force: true });
    await writeFile(`${file}.real`, await readFile(file), { mode: 0o600 });
    await rm(file);
    await symlink(`${file}.real`, file);
    expect(await find(folder, LONG)).toBeUndefined();
  });

  test('is written anew over a damaged file', async ({ folder }) => {
    await keep(folder, LONG, ['one']);
    const file = await only(folder);
    await writeFile(file, (await readFile(file)).subarray(0, 100));
    expect(await find(folder, LONG)).toBeUndefined();
    await keep(folder, LONG, ['two']);
    expect(await find(folder, LONG)).toEqual(['two']);
  });

  test('keeps a few packs, those used last, and touches no other file', async ({ folder }) => {
    await keep(folder, LONG, ['first']);
    const first = await only(folder);
    await writeFile(join(folder, 'somebody.txt'), '');
    const left = `${first}.00000000-0000-0000-0000-000000000000`;
    await writeFile(left, '');
    await utimes(left, 1, 1);
    for (let number = 0; number < 10; number++) {
      await keep(folder, `${LONG}${number}`, ['other']);
      await find(folder, LONG);
    }
    const names = await readdir(folder);
    expect(names).toContain('somebody.txt');
    expect(names.filter((name) => name.includes('.cache'))).toHaveLength(8);
    expect(await find(folder, LONG)).toEqual(['first']);
  });

  test('is whole, whoever writes at the same time', async ({ folder }) => {
    const big = Array.from({ length: 10_000 }, (_, at) => `text ${at}`);
    await Promise.all(Array.from({ length: 6 }, () => keep(folder, LONG, big)));
    expect(await find(folder, LONG)).toEqual(big);
    expect(await readdir(folder)).toHaveLength(1);
  });

  test('is no error where nothing can be written', async ({ folder }) => {
    await writeFile(folder, 'a file where the folder should be');
    await keep(folder, LONG, ['one']);
    await keep(join(folder, 'deeper'), LONG, ['one']);
    expect(await find(folder, LONG)).toBeUndefined();
  });

  test('is not there for a small pack, nor where nothing is to be kept', async ({ folder }) => {
    expect(await openCache(folder, [{ path: 'a.md', text: 'A short story.' }], [])).toBeUndefined();
    expect(await openCache(undefined, [{ path: 'a.md', text: LONG }], [])).toBeUndefined();
  });
});

test.for([
  [{}, join('data', 'cache')],
  [{ DATABASE_URL: 'file:/data/footnote.db' }, '/data/cache'],
  [{ DATABASE_URL: 'libsql://footnote.example' }, join('data', 'cache')],
  [{ DATABASE_URL: 'file:/data/footnote.db', CACHE_DIR: '/var/cache/footnote' }, '/var/cache/footnote'],
  [{ CACHE_DIR: 'none' }, undefined],
] as const)('what is learned is kept beside the database, or where CACHE_DIR says: %j', ([settings, folder]) => {
  expect(cacheFolder(settings)).toBe(folder);
});

async function keep(folder: string, text: string, texts: string[]): Promise<void> {
  const cache = await openCache(folder, [{ path: 'a.md', text }], []);
  cache?.put('group', function* (): Generator<undefined, Columns> {
    yield;
    return { texts };
  });
  await cache?.save();
}

async function find(folder: string, text: string) {
  return (await openCache(folder, [{ path: 'a.md', text }], []))?.get('group')?.texts;
}

async function only(folder: string): Promise<string> {
  const [name = ''] = await readdir(folder);
  return join(folder, name);
}
