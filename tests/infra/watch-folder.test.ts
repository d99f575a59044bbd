import { mkdir, mkdtemp, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, describe, expect, onTestFinished, vi } from 'vitest';
import { watchFolder } from '../../src/infra/watch-folder.ts';

interface Watched {
  /** With an article in it; gone after the test. */
  folder: string;
  watch(): Promise<void>;
  /** How often a change was told. */
  told(): number;
}

const test = base.extend<{ watched: Watched }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads which fixtures are asked for.
  watched: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'footnote-watched-'));
    await writeFile(join(folder, 'article.md'), 'one');
    let told = 0;
    let stop = () => {};
    const watch = async () => {
      const watching = await watchFolder(folder, () => {
        told += 1;
      });
      stop = watching.stop;
    };
    await use({ folder, watch, told: () => told });
    stop();
    await rm(folder, { recursive: true, force: true });
  },
});

const isTold = ({ told }: Watched, times: number) => vi.waitFor(() => expect(told()).toBe(times), { timeout: 10_000 });
const pass = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

// Most of the time here is spent waiting, so the trials wait together.
describe.concurrent('of a folder that is watched', () => {
  test.for([
    ['a file is written in place', (folder) => writeFile(join(folder, 'article.md'), 'two, longer')],
    ['a file is written in place with as many bytes', (folder) => writeFile(join(folder, 'article.md'), 'two')],
    [
      'a file is added in a folder that is new too',
      async (folder) => {
        await mkdir(join(folder, 'more'));
        await writeFile(join(folder, 'more', 'facts.yaml'), 'facts: []');
      },
    ],
    ['a file is deleted', (folder) => rm(join(folder, 'article.md'))],
    [
      'a file is put in another’s place, of the same size and time',
      async (folder) => {
        const time = new Date(1_000_000_000_000);
        await writeFile(join(folder, '.article.md.new'), 'two');
        await utimes(join(folder, '.article.md.new'), time, time);
        await rename(join(folder, '.article.md.new'), join(folder, 'article.md'));
      },
    ],
    ['the folder goes', (folder) => rm(folder, { recursive: true })],
  ] as [string, (folder: string) => Promise<unknown>][])(
    'a change is told once: %s',
    async ([, change], { watched }) => {
      await watched.watch();
      await change(watched.folder);
      await isTold(watched, 1);
      await pass(1_500);
      expect(watched.told()).toBe(1);
    },
  );

  test('a link is followed: where it leads elsewhere, that is a change, as Kubernetes changes a ConfigMap', async ({
    watched,
  }) => {
    const { folder } = watched;
    for (const version of ['..1', '..2']) {
      await mkdir(join(folder, version));
      await writeFile(join(folder, version, 'facts.yaml'), version);
    }
    await symlink('..1', join(folder, '..data'));
    await symlink('..data/facts.yaml', join(folder, 'facts.yaml'));
    await watched.watch();
    await symlink('..2', join(folder, '..new'));
    await rename(join(folder, '..new'), join(folder, '..data'));
    await isTold(watched, 1);
  });

  test('what the pack is not read from changes nothing', async ({ watched: { folder, watch, told } }) => {
    await watch();
    await mkdir(join(folder, '.git'));
    await writeFile(join(folder, '.git', 'index.yaml'), 'x');
    await writeFile(join(folder, '.article.md.swp'), 'x');
    await writeFile(join(folder, 'photo.jpg'), 'x');
    await writeFile(join(folder, 'README.md'), 'x');
    await pass(2_500);
    expect(told()).toBe(0);
  });

  test('a file that is still being written is told once it is quiet', async ({ watched }) => {
    await watched.watch();
    let text = '';
    for (let part = 0; part < 30; part++) {
      text += 'part ';
      await writeFile(join(watched.folder, 'article.md'), text);
      expect(watched.told()).toBe(0);
      await pass(60);
    }
    await isTold(watched, 1);
  });
});

test('a folder that does not answer says for how long, and is looked at by one look at a time', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  let [looks, told] = [0, 0];
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
    'any',
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
