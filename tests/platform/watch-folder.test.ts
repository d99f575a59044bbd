import { mkdir, mkdtemp, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { watchFolder } from '../../src/platform/watch-folder.ts';

let folder: string;
let told: number;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-watched-'));
  await writeFile(join(folder, 'article.md'), 'one');
  told = 0;
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function watchIt(path = folder): Promise<void> {
  const { stop } = await watchFolder(path, () => {
    told += 1;
  });
  onTestFinished(stop);
}

const isTold = (times: number) => expect.poll(() => told, { timeout: 10_000 }).toBe(times);
const pass = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test.for([
  ['a file is written in place', () => writeFile(join(folder, 'article.md'), 'two, longer')],
  ['a file is written in place with as many bytes', () => writeFile(join(folder, 'article.md'), 'two')],
  [
    'a file is added in a folder that is new too',
    async () => {
      await mkdir(join(folder, 'more'));
      await writeFile(join(folder, 'more', 'facts.yaml'), 'facts: []');
    },
  ],
  ['a file is deleted', () => rm(join(folder, 'article.md'))],
  [
    'a file is put in another’s place, of the same size and time',
    async () => {
      const time = new Date(1_000_000_000_000);
      await writeFile(join(folder, '.article.md.new'), 'two');
      await utimes(join(folder, '.article.md.new'), time, time);
      await rename(join(folder, '.article.md.new'), join(folder, 'article.md'));
    },
  ],
  ['the folder goes', () => rm(folder, { recursive: true })],
] as [string, () => Promise<unknown>][])('a change is told once: %s', async ([, change]) => {
  await watchIt();
  await change();
  await isTold(1);
  await pass(1_500);
  expect(told).toBe(1);
});

test('a link is followed: where it leads elsewhere, that is a change, as Kubernetes changes a ConfigMap', async () => {
  for (const version of ['..1', '..2']) {
    await mkdir(join(folder, version));
    await writeFile(join(folder, version, 'facts.yaml'), version);
  }
  await symlink('..1', join(folder, '..data'));
  await symlink('..data/facts.yaml', join(folder, 'facts.yaml'));
  await watchIt();
  await symlink('..2', join(folder, '..new'));
  await rename(join(folder, '..new'), join(folder, '..data'));
  await isTold(1);
});

test('what the pack is not read from changes nothing', async () => {
  await watchIt();
  await mkdir(join(folder, '.git'));
  await writeFile(join(folder, '.git', 'index.yaml'), 'x');
  await writeFile(join(folder, '.article.md.swp'), 'x');
  await writeFile(join(folder, 'photo.jpg'), 'x');
  await writeFile(join(folder, 'README.md'), 'x');
  await pass(2_500);
  expect(told).toBe(0);
});

test('a file that is still being written is told once it is quiet', async () => {
  await watchIt();
  let text = '';
  for (let part = 0; part < 30; part++) {
    text += 'part ';
    await writeFile(join(folder, 'article.md'), text);
    expect(told).toBe(0);
    await pass(60);
  }
  await isTold(1);
});

test('a folder that does not answer says for how long, and is looked at by one look at a time', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  let looks = 0;
  let answer = (_files: string[]) => {};
  const hanging = () => {
    looks += 1;
    return looks === 1
      ? Promise.resolve(['as it was'])
      : new Promise<string[]>((resolve) => {
          answer = resolve;
        });
  };
  const { hangs, stop } = await watchFolder(
    folder,
    () => {
      told += 1;
    },
    hanging,
  );
  onTestFinished(stop);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(hangs()).toBe(0);
  await vi.advanceTimersByTimeAsync(40_000);
  expect(hangs()).toBeGreaterThan(30_000);
  expect(looks).toBe(2);
  answer(['changed meanwhile']);
  await vi.advanceTimersByTimeAsync(0);
  expect(hangs()).toBe(0);
  await vi.advanceTimersByTimeAsync(200);
  answer(['changed meanwhile']);
  await vi.advanceTimersByTimeAsync(0);
  expect(told).toBe(1);
});
