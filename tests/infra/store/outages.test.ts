import { mkdir, open, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeClock, makeStoreFolder, type StoreFolder } from '../../helpers/temporary-store.ts';

let folder: StoreFolder;
beforeEach(async () => {
  folder = await makeStoreFolder();
});
afterEach(() => folder.remove());

const vote = { entry: 'range', isHelpful: true, userId: '123456789012345678' };
const gap = { question: 'What did NATO say?', outcome: 'unknown' } as const;

describe('a database that cannot be used at the start is left as it is, and used once it is mended:', () => {
  /** Opens all the same, and says what to do; then works without a new start. */
  async function expectRecovery(told: RegExp, mend: () => Promise<unknown>): Promise<void> {
    const store = await folder.open();
    expect(folder.log).toMatchObject([{ level: 'error', message: expect.stringMatching(told) }]);
    expect(store.health()).toMatchObject({ isUsable: false, problem: expect.stringMatching(told) });
    expect(store.settings('123456789012345678').isOn).toBe(true);
    await expect(store.listGaps()).rejects.toThrow(told);
    store.recordGap(gap);
    expect(await store.recordVote(vote)).toBe(false);
    await mend();
    expect(await store.flush()).toBe(true);
    expect(await store.measure()).toMatchObject({ gaps: 1, votes: 1 });
    expect(folder.log.at(-1)).toMatchObject({ level: 'info', message: 'the database can be used again' });
  }

  test('a file that is no database', async () => {
    const content = 'these are the notes of an editor\n'.repeat(300);
    await mkdir(dirname(folder.file));
    await writeFile(folder.file, content);
    await expectRecovery(/is damaged.*Move it away/, async () => {
      expect(await readFile(folder.file, 'utf8')).toBe(content);
      await rm(folder.file);
    });
  });

  test('a database that is damaged in the middle', async () => {
    const store = await folder.open();
    for (let number = 0; number < 500; number++) store.recordGap({ ...gap, question: `${gap.question} ${number}` });
    await store.close();
    const file = await open(folder.file, 'r+');
    await file.write(Buffer.alloc(30_000, 7), 0, 30_000, 8_192);
    await file.close();
    await expectRecovery(/is damaged/, () => rm(folder.file));
  });

  test('a folder in the place of the file', async () => {
    await mkdir(folder.file, { recursive: true });
    await expectRecovery(/cannot be opened: expected a file/, () => rm(folder.file, { recursive: true }));
  });

  test('a file in the place of the folder', async () => {
    await writeFile(dirname(folder.file), 'a file');
    await expectRecovery(/cannot be opened/, () => rm(dirname(folder.file)));
  });

  test('an address that is none, for as long as it is given', async () => {
    const store = await folder.open({ url: 'mysql://host' });
    expect(store.health().problem).toMatch(/^DATABASE_URL is no address/);
    await expect(store.measure()).rejects.toThrow(/^DATABASE_URL is no address/);
  });
});

test('while another program holds the file locked, nothing waits for it, and all is written afterwards', async () => {
  const store = await folder.open();
  const lock = await folder.connect().transaction('write');
  for (let number = 0; number < 1_000; number++) store.recordGap({ ...gap, question: `${gap.question} ${number}` });
  const voted = store.recordVote(vote);
  expect(await store.flush()).toBe(false);
  expect(store.health()).toMatchObject({ isUsable: false, waiting: 1_001, problem: expect.stringContaining('locked') });
  await expect(store.changeSettings('123456789012345678', { isOn: false })).rejects.toThrow(/locked/);
  await lock.rollback();

  await store.flush();
  await voted;
  expect(await store.measure()).toMatchObject({ gaps: 1_000, votes: 1 });
  expect(store.health()).toEqual({ isUsable: true, waiting: 0, lost: 0 });
});

test('a vote that cannot be written is told while that lasts, and written later', async () => {
  const store = await folder.open();
  const lock = await folder.connect().transaction('write');
  expect(await store.recordVote(vote)).toBe(false);
  await lock.rollback();
  await store.flush();
  expect(await store.measure()).toMatchObject({ votes: 1 });
});

test('when too much waits, the oldest is lost and the loss is logged once a minute', async () => {
  const clock = makeClock();
  const store = await folder.open({ clock });
  const lock = await folder.connect().transaction('write');
  const record = (count: number) => {
    for (let number = 0; number < count; number++)
      store.recordGap({ ...gap, question: `at ${clock.uptime()} the ${number}th` });
  };
  const lateVote = store.recordVote(vote);
  record(5_010);
  expect(await lateVote).toBe(false);
  clock.pass(30_000);
  record(100);
  clock.pass(31_000);
  record(1);
  expect(store.health()).toMatchObject({ waiting: 5_000, lost: 112 });
  expect(folder.log.map(({ level, fields }) => ({ level, ...fields }))).toEqual([
    { level: 'warn', lostGaps: 0, lostVotes: 1 },
    { level: 'warn', lostGaps: 111, lostVotes: 0 },
  ]);
  await lock.rollback();
  await store.flush();
  expect(await store.measure()).toMatchObject({ gaps: 5_000 });
  expect((await store.listGaps({ limit: 1 })).rows[0]?.sample).toBe('at 61000 the 0th');
});

test('what cannot be written when the bot stops is logged as lost', async () => {
  const store = await folder.open();
  const lock = await folder.connect().transaction('write');
  store.recordGap(gap);
  await store.close();
  store.recordGap(gap);
  await lock.rollback();
  expect(folder.log).toMatchObject([{ level: 'warn', fields: { lostGaps: 1 } }]);
  expect(store.health().lost).toBe(2);
});

test.each([
  ['the file', (file: string) => file],
  ['the folder', (file: string) => dirname(file)],
])('after %s is deleted while running, the store begins anew and says so', async (_, place) => {
  const store = await folder.open();
  await store.recordVote(vote);
  await rm(place(folder.file), { recursive: true });
  expect(await store.recordVote(vote)).toBe(true);
  expect(await folder.query('SELECT entry FROM votes')).toEqual([{ entry: 'range' }]);
  expect(folder.log).toMatchObject([
    { level: 'error', message: expect.stringContaining('deleted, replaced or emptied') },
  ]);
  await store.close();
  const again = await folder.open();
  await again.recordVote(vote);
  expect(await again.measure()).toMatchObject({ votes: 1 });
});

test('a file that becomes damaged while running stops no answer, and a backup put in its place is taken up', async () => {
  const store = await folder.open();
  await store.changeSettings('123456789012345678', { cooldownSeconds: 9 });
  await rm(folder.file);
  await rm(`${folder.file}-wal`, { force: true });
  await writeFile(folder.file, 'no database at all '.repeat(500));
  store.recordGap(gap);
  expect(await store.flush()).toBe(false);
  expect(store.health()).toMatchObject({ isUsable: false, problem: expect.stringContaining('is damaged') });
  expect(store.settings('123456789012345678').cooldownSeconds).toBe(9);
  expect(await readFile(folder.file, 'utf8')).toMatch(/^no database at all/);

  await rm(folder.file);
  expect(await store.flush()).toBe(true);
  expect(await store.measure()).toMatchObject({ gaps: 1 });
});

test('a file that is emptied while running is told, and what comes then is kept once it is moved away', async () => {
  const store = await folder.open();
  expect(await store.recordVote(vote)).toBe(true);
  await truncate(folder.file);
  expect(await store.recordVote({ ...vote, userId: '223456789012345678' })).toBe(false);
  expect(folder.log).toMatchObject([{ level: 'error', message: expect.stringContaining('emptied') }]);
  expect(store.health()).toMatchObject({ isUsable: false });

  for (const end of ['', '-wal', '-shm']) await rm(`${folder.file}${end}`, { force: true });
  expect(await store.flush()).toBe(true);
  expect(await store.measure()).toMatchObject({ votes: 1 });
});

test('with a remote database that is gone, the bot starts, says so, and answers with the usual settings', async () => {
  const server = createServer();
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
  });
  await new Promise((resolve) => server.close(resolve));
  const store = await folder.open({ url: `http://127.0.0.1:${port}`, authToken: 'a-secret-token' });
  store.recordGap(gap);
  expect(store.settings('123456789012345678').isOn).toBe(true);
  expect(await store.recordVote(vote)).toBe(false);
  expect(store.health()).toMatchObject({ isUsable: false, waiting: 2 });
  await expect(store.listGaps()).rejects.toMatchObject({ reason: 'unusable' });
  expect(folder.log[0]).toMatchObject({ level: 'warn', message: expect.stringContaining(`127.0.0.1:${port}`) });
  expect(JSON.stringify(folder.log)).not.toContain('a-secret-token');
});
