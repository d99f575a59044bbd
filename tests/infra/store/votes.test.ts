import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DAY } from '../../../src/infra/store/store-time.ts';
import { makeClock, makeStoreFolder, type StoreFolder } from '../../helpers/temporary-store.ts';

let folder: StoreFolder;
beforeEach(async () => {
  folder = await makeStoreFolder();
});
afterEach(() => folder.remove());

const alice = '123456789012345678';
const bob = '223456789012345678';
const guild = '323456789012345678';

test('a reader counts once an entry, and a later vote replaces the earlier', async () => {
  const store = await folder.open();
  expect(await store.recordVote({ entry: 'range', isHelpful: true, userId: alice })).toBe(true);
  expect(await store.recordVote({ entry: 'range', isHelpful: false, userId: alice })).toBe(true);
  await store.recordVote({ entry: 'range', isHelpful: true, userId: bob });
  await store.recordVote({ entry: 'date', isHelpful: true, userId: alice });

  expect(await store.listVotes()).toEqual({
    total: 2,
    rows: [
      { entry: 'range', helpful: 1, notHelpful: 1, expectations: [] },
      { entry: 'date', helpful: 1, notHelpful: 0, expectations: [] },
    ],
  });
});

test('an expectation stays with a repeated vote and goes with a changed mind', async () => {
  const store = await folder.open();
  const vote = { entry: 'range', userId: alice };
  const expectations = async () => (await store.listVotes()).rows[0]?.expectations;
  await store.recordVote({ ...vote, isHelpful: false, expectation: 'the range in km, call +48 123 456 789' });
  await store.recordVote({ ...vote, isHelpful: false });
  expect(await expectations()).toEqual(['the range in km, call …']);
  await store.recordVote({ ...vote, isHelpful: false, expectation: 'in miles' });
  expect(await expectations()).toEqual(['in miles']);
  await store.recordVote({ ...vote, isHelpful: true });
  expect(await expectations()).toEqual([]);
});

test('a vote that is written late does not replace a later one, whatever the clocks say', async () => {
  const clock = makeClock();
  const late = await folder.open({ clock });
  const ahead = await folder.open({ clock: { ...clock, now: () => clock.now() + 400 * DAY } });
  const waiting = late.recordVote({ entry: 'range', isHelpful: false, userId: alice });
  clock.pass(50);
  void ahead.recordVote({ entry: 'range', isHelpful: true, userId: alice });
  await ahead.flush();
  await late.flush();
  expect(await waiting).toBe(true);
  expect((await late.listVotes()).rows).toMatchObject([{ helpful: 1, notHelpful: 0 }]);
  clock.pass(50);
  await late.recordVote({ entry: 'range', isHelpful: false, userId: alice });
  expect((await late.listVotes()).rows).toMatchObject([{ helpful: 0, notHelpful: 1 }]);
});

test('weakest entries come first, where a single vote does not decide', async () => {
  const store = await folder.open();
  const votes = { weak: [1, 9], single: [0, 1], middling: [5, 5], good: [9, 1] } as const;
  for (const [entry, [helpful, notHelpful]] of Object.entries(votes)) {
    for (let reader = 0; reader < helpful + notHelpful; reader++) {
      void store.recordVote({ entry, isHelpful: reader < helpful, userId: String(reader) });
    }
  }
  await store.flush();
  expect((await store.listVotes()).rows.map(({ entry }) => entry)).toEqual(['weak', 'single', 'middling', 'good']);
  expect((await store.listVotes({ limit: 1, offset: 3 })).rows.map(({ entry }) => entry)).toEqual(['good']);
});

describe('what is kept of a reader', () => {
  test('is neither the id nor anything that links two votes', async () => {
    const store = await folder.open();
    await store.recordVote({ entry: 'range', isHelpful: true, userId: alice, guildId: guild });
    await store.recordVote({ entry: 'date', isHelpful: true, userId: alice, guildId: guild });
    const rows = await folder.query('SELECT * FROM votes');
    expect(Object.keys(rows[0] ?? {})).toEqual([
      'mark',
      'entry',
      'guild_mark',
      'is_helpful',
      'expectation',
      'voted_at',
      'story',
    ]);
    expect(new Set(rows.flatMap(({ mark, guild_mark }) => [mark, guild_mark])).size).toBe(4);
    expect(JSON.stringify(rows)).not.toMatch(new RegExp(`${alice}|${guild}`));
  });

  test('is deleted when the reader asks, the vote just made included', async () => {
    const store = await folder.open();
    await store.recordVote({ entry: 'range', isHelpful: true, userId: alice });
    await store.recordVote({ entry: 'range', isHelpful: true, userId: bob });
    void store.recordVote({ entry: 'date', isHelpful: true, userId: alice });
    expect(await store.deleteUserVotes(alice)).toBe(2);
    expect(await store.deleteUserVotes(alice)).toBe(0);
    expect((await store.listVotes()).rows).toMatchObject([{ entry: 'range', helpful: 1 }]);
  });

  test('is deleted with the guild it was said in', async () => {
    const store = await folder.open();
    await store.recordVote({ entry: 'range', isHelpful: true, userId: alice, guildId: guild });
    await store.recordVote({ entry: 'date', isHelpful: true, userId: alice });
    await store.recordVote({ entry: 'range', isHelpful: true, userId: bob, guildId: '423456789012345678' });
    expect(await store.forgetGuild(guild)).toEqual({ questions: 0, votes: 1, drafts: 0, hadSettings: false });
    expect(await store.measure()).toMatchObject({ votes: 2 });
  });

  test('is overwritten in the file when it is deleted', async () => {
    const store = await folder.open();
    await store.recordVote({ entry: 'range', isHelpful: false, userId: alice, expectation: 'unmistakable words' });
    await store.deleteUserVotes(alice);
    await store.close();
    const client = folder.connect();
    await client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
    const { readFile } = await import('node:fs/promises');
    expect((await readFile(folder.file)).includes('unmistakable words')).toBe(false);
  });
});

test('a vote after a restart replaces the one before it, though the time was last written down long before that', async () => {
  const clock = makeClock();
  const first = await folder.open({ clock });
  clock.pass(25_000);
  await first.recordVote({ entry: 'range', isHelpful: true, userId: alice });
  await first.close();
  const second = await folder.open({ clock });
  await second.recordVote({ entry: 'range', isHelpful: false, userId: alice });
  expect((await second.listVotes()).rows).toMatchObject([{ helpful: 0, notHelpful: 1 }]);
});

describe('the key of the marks', () => {
  const key = 'k'.repeat(32);

  test('is made once and holds over a restart', async () => {
    const first = await folder.open();
    await first.recordVote({ entry: 'range', isHelpful: true, userId: alice });
    await first.close();
    const second = await folder.open();
    await second.recordVote({ entry: 'range', isHelpful: false, userId: alice });
    expect((await second.listVotes()).rows).toMatchObject([{ helpful: 0, notHelpful: 1 }]);
  });

  test('is not in the database when the host has one', async () => {
    await folder.open();
    const store = await folder.open({ voteKey: key });
    await store.recordVote({ entry: 'range', isHelpful: true, userId: alice });
    const again = await folder.open({ voteKey: key });
    await again.recordVote({ entry: 'range', isHelpful: true, userId: alice });
    expect(await again.measure()).toMatchObject({ votes: 1 });
    const meta = await folder.query('SELECT name, value FROM meta');
    expect(meta.map(({ name }) => name)).not.toContain('vote_key');
    expect(JSON.stringify(meta)).not.toContain(key);
    expect(folder.log).toEqual([]);
  });

  test.each([
    ['a key of the database', undefined, key],
    ['another key', key, 'o'.repeat(32)],
  ])('that differs from %s that votes were marked with is told', async (_, before, after) => {
    const store = await folder.open({ voteKey: before });
    await store.recordVote({ entry: 'range', isHelpful: true, userId: alice });
    await folder.open({ voteKey: after });
    expect(folder.log).toMatchObject([{ level: 'warn', message: expect.stringMatching(/^VOTE_KEY is not the key/) }]);
  });
});
