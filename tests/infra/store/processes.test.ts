import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmod } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loaderFlags } from '../../helpers/loader-flags.ts';
import { makeStoreFolder, type StoreFolder } from '../../helpers/temporary-store.ts';
import { canBeUnprivileged, unprivileged } from '../../helpers/unprivileged.ts';

let folder: StoreFolder;
let children: ChildProcess[];
beforeEach(async () => {
  folder = await makeStoreFolder();
  children = [];
});
afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  await folder.remove();
});

function writer(name: string, count: number, shell = 'exec "$@"') {
  const command = unprivileged([
    process.execPath,
    ...loaderFlags(),
    'tests/helpers/store-writer.ts',
    folder.url,
    name,
    String(count),
  ]);
  const child = spawn('bash', ['-c', shell, 'bash', ...command], { stdio: ['pipe', 'pipe', 'inherit'] });
  children.push(child);
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  return {
    child,
    /** The next thing it tells. */
    next: async () => JSON.parse(String((await lines.next()).value)),
    async untilDone() {
      for (let told = await this.next(); told !== 'done'; ) told = await this.next();
    },
  };
}

test('three processes that start at once write to one file, and nothing is lost or counted twice', async () => {
  const writers = ['a', 'b', 'c'].map((name) => writer(name, 100));
  await Promise.all(
    writers.map(async ({ child, ...writing }) => {
      await writing.untilDone();
      child.stdin?.write('close\n');
      expect(await writing.next()).toMatchObject({ closed: true, lost: 0 });
    }),
  );
  expect(await folder.query('SELECT count FROM gaps')).toEqual([{ count: 300 }]);
  expect(await folder.query('SELECT count(*) AS votes, count(DISTINCT entry) AS entries FROM votes')).toEqual([
    { votes: 30, entries: 10 },
  ]);
  expect(await folder.query("SELECT count(*) AS keys FROM meta WHERE name = 'vote_key'")).toEqual([{ keys: 1 }]);
});

/** Linux can bound the size of a process's files and lift the bound later: as good as a disk that fills up, without a disk. */
const canBoundFiles = spawnSync('prlimit', ['--version']).status === 0;

test.skipIf(!canBoundFiles)(
  'on a full disk the process goes on, and writes what waits when there is room again',
  async () => {
    const full = writer('a', 3_000, 'ulimit -S -f 120 && exec "$@"');
    let told = await full.next();
    while (told !== 'done' && told.isUsable) told = await full.next();
    expect(told).toMatchObject({ isUsable: false, problem: expect.stringMatching(/disk/) });
    spawnSync('prlimit', ['--pid', String(full.child.pid), '--fsize=unlimited']);
    await full.untilDone();
    full.child.stdin?.write('close\n');
    expect(await full.next()).toMatchObject({ closed: true, isUsable: true, waiting: 0, lost: 0 });
    expect(await folder.query('SELECT count FROM gaps')).toEqual([{ count: 3_000 }]);
    expect(await folder.query('SELECT count(*) AS votes FROM votes')).toEqual([{ votes: 300 }]);
  },
);

test.skipIf(!canBeUnprivileged)('a file that may not be written is told, and written once it may be', async () => {
  await (await folder.open()).close();
  await chmod(folder.file, 0o444);
  await chmod(dirname(folder.file), 0o555);
  const bound = writer('a', 11);
  expect(await bound.next()).toMatchObject({
    kept: false,
    isUsable: false,
    problem: expect.stringMatching(/read-only/),
  });
  await chmod(dirname(folder.file), 0o755);
  await chmod(folder.file, 0o644);
  await bound.untilDone();
  bound.child.stdin?.write('close\n');
  expect(await bound.next()).toMatchObject({ closed: true, isUsable: true, waiting: 0, lost: 0 });
  expect(await folder.query('SELECT count FROM gaps')).toEqual([{ count: 11 }]);
  expect(await folder.query('SELECT count(*) AS votes FROM votes')).toEqual([{ votes: 2 }]);
});
