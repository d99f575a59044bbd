import { mkdir, mkdtemp, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { fingerprint, watchFolder } from '../../src/infra/watch-folder.ts';

/** With an article in it. */
let folder: string;
const put = (name: string, text: string) => writeFile(join(folder, name), text);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-watched-'));
  await put('article.md', 'one');
  return () => rm(folder, { recursive: true, force: true });
});

describe('the fingerprint of a folder', () => {
  test.for([
    ['a file is written in place', () => put('article.md', 'two, longer')],
    ['a file is written in place with as many bytes', () => put('article.md', 'two')],
    [
      'a file is added in a folder that is new too',
      async () => {
        await mkdir(join(folder, 'more'));
        await put('more/facts.yaml', 'facts: []');
      },
    ],
    ['a file is deleted', () => rm(join(folder, 'article.md'))],
    [
      'a file is put in another’s place, of the same size and time',
      async () => {
        const time = new Date(1_000_000_000_000);
        await put('.article.md.new', 'two');
        await utimes(join(folder, '.article.md.new'), time, time);
        await rename(join(folder, '.article.md.new'), join(folder, 'article.md'));
      },
    ],
    ['the folder goes', () => rm(folder, { recursive: true })],
  ] as const)('is another once %s', async ([, change]) => {
    const before = await fingerprint(folder);
    expect(await fingerprint(folder)).toEqual(before);
    await change();
    expect(await fingerprint(folder)).not.toEqual(before);
  });

  test('is another once a link leads elsewhere, as Kubernetes changes a ConfigMap', async () => {
    for (const version of ['..1', '..2']) {
      await mkdir(join(folder, version));
      await put(`${version}/facts.yaml`, version);
    }
    await symlink('..1', join(folder, '..data'));
    await symlink('..data/facts.yaml', join(folder, 'facts.yaml'));
    const before = await fingerprint(folder);
    await symlink('..2', join(folder, '..new'));
    await rename(join(folder, '..new'), join(folder, '..data'));
    expect(await fingerprint(folder)).not.toEqual(before);
  });

  test('is the same whatever happens to what the pack is not read from', async () => {
    const before = await fingerprint(folder);
    await mkdir(join(folder, '.git'));
    for (const name of ['.git/index.yaml', '.article.md.swp', 'photo.jpg', 'README.md']) await put(name, 'x');
    expect(await fingerprint(folder)).toEqual(before);
  });
});

test('a folder that is watched tells of a change', async () => {
  const changed = vi.fn();
  const { stop } = await watchFolder(folder, changed);
  onTestFinished(stop);
  await put('article.md', 'two');
  await expect.poll(() => changed.mock.calls.length).toBe(1);
});

describe('a watch', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    return () => void vi.useRealTimers();
  });

  /** Looks every second, or 200 milliseconds after a change. */
  async function watch(check: () => Promise<string[]>) {
    const changed = vi.fn();
    const watching = await watchFolder('any', changed, check);
    onTestFinished(watching.stop);
    return { ...watching, changed };
  }

  test('tells of each change once, when it is quiet', async () => {
    let now = 'as it was';
    const { changed } = await watch(async () => [now]);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(changed).not.toHaveBeenCalled();
    for (let part = 1; part <= 30; part++) {
      now = `part ${part}`;
      await vi.advanceTimersByTimeAsync(part === 1 ? 1_000 : 200);
      expect(changed).not.toHaveBeenCalled();
    }
    await vi.advanceTimersByTimeAsync(200);
    expect(changed).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(changed).toHaveBeenCalledTimes(1);
    now = 'as it was';
    await vi.advanceTimersByTimeAsync(1_300);
    expect(changed).toHaveBeenCalledTimes(2);
  });

  test('that is stopped tells nothing more', async () => {
    let now = 'as it was';
    const { changed, stop } = await watch(async () => [now]);
    now = 'changed';
    await vi.advanceTimersByTimeAsync(1_050);
    stop();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(changed).not.toHaveBeenCalled();
  });

  test('of a folder that does not answer says for how long, and looks once at a time', async () => {
    let looks = 0;
    let answer = (_files: string[]) => {};
    const { changed, hangs } = await watch(() => {
      looks += 1;
      return looks === 1
        ? Promise.resolve(['as it was'])
        : new Promise<string[]>((resolve) => {
            answer = resolve;
          });
    });
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
    expect(changed).toHaveBeenCalledTimes(1);
  });
});
