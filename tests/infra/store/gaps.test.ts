import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fairShare } from '../../../src/infra/store/gap-share.ts';
import { DAY } from '../../../src/infra/store/store-time.ts';
import { makeClock, makeStoreFolder, type StoreFolder } from '../../helpers/temporary-store.ts';

let folder: StoreFolder;
beforeEach(async () => {
  folder = await makeStoreFolder();
});
afterEach(() => folder.remove());

test('a question asked in different ways is one gap, with its latest outcome and its first sample', async () => {
  const clock = makeClock(1_000);
  const store = await folder.open({ clock });
  store.recordGap({ question: 'What did NATO say?', outcome: 'unknown' });
  clock.pass(1_000);
  store.recordGap({ question: '<@123456789012345678> what did nato say', outcome: 'closest', nearest: 'nato-word' });
  await store.flush();

  expect(await store.listGaps()).toEqual({
    total: 1,
    rows: [
      {
        id: 1,
        question: 'what did nato say',
        sample: 'What did NATO say?',
        outcome: 'closest',
        nearest: 'nato-word',
        count: 2,
        lastSeen: 2_000,
      },
    ],
  });
});

test('gaps are listed most asked first, page by page', async () => {
  const store = await folder.open();
  for (let number = 1; number <= 30; number++) {
    for (let times = 0; times < number; times++)
      store.recordGap({ question: `question ${number}`, outcome: 'unknown' });
  }
  await store.flush();

  const first = await store.listGaps({ limit: 10 });
  const last = await store.listGaps({ limit: 10, offset: 25 });

  expect(first.rows.map(({ count }) => count)).toEqual([30, 29, 28, 27, 26, 25, 24, 23, 22, 21]);
  expect(last.rows.map(({ count }) => count)).toEqual([5, 4, 3, 2, 1]);
  expect([first.total, last.total]).toEqual([30, 30]);
  expect((await store.listGaps({ limit: -1, offset: Number.NaN })).rows).toEqual([]);
});

test('a gap marked as done is left out', async () => {
  const store = await folder.open();
  store.recordGap({ question: 'Why?', outcome: 'unknown' });
  await store.flush();

  expect(await store.markGapDone(1)).toBe(true);
  expect(await store.markGapDone(2)).toBe(false);
  expect((await store.listGaps()).total).toBe(0);
  expect(await store.measure()).toMatchObject({ gaps: 1, openGaps: 0 });
});

test('of a question nothing is kept but what is promised', async () => {
  const store = await folder.open();
  const asked = { question: "'); DROP TABLE gaps; -- joe@example.com 12345678", outcome: 'unknown' as const };
  store.recordGap({ ...asked, ...{ userId: '123456789012345678' }, guildId: '223456789012345678' });
  for (const question of ['', ' ', '???', 'https://example.com', '\u200b'])
    store.recordGap({ question, outcome: 'unknown' });
  await store.flush();

  expect(await folder.query('SELECT * FROM gaps')).toEqual([
    {
      id: 1,
      story: '',
      question: 'drop table gaps',
      sample: "'); DROP TABLE gaps; -- … …",
      outcome: 'unknown',
      nearest: null,
      count: 1,
      first_seen: expect.any(Number),
      last_seen: expect.any(Number),
      is_done: 0,
    },
  ]);
});

test('a question that an earlier version kept meanwhile, of no place, goes at the next day', async () => {
  const clock = makeClock();
  const store = await folder.open({ clock });
  store.recordGap({ question: 'Why?', outcome: 'unknown' });
  await store.flush();
  await folder.connect().execute(`INSERT INTO gaps (question, sample, outcome, first_seen, last_seen)
    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 4500)
    SELECT 'stray ' || i, 'stray', 'unknown', 1, 1 FROM n`);
  clock.pass(DAY);
  await store.maintain();
  expect((await store.listGaps()).rows.map(({ question }) => question)).toEqual(['why']);
});

describe('one server’s readers and the questions of the others', () => {
  const [big, small] = ['123456789012345678', '223456789012345678'];

  test('of a flood of different questions the most asked and the latest stay, 50,000 in all', async () => {
    const store = await folder.open();
    for (let times = 0; times < 2; times++) store.recordGap({ question: 'asked twice', outcome: 'unknown' });
    for (let number = 0; number < 1_001; number++) store.recordGap({ question: `new ${number}`, outcome: 'unknown' });
    await store.flush();
    await flood('old', '', 50_000);

    await store.maintain();

    expect(await store.measure()).toMatchObject({ gaps: 50_000 });
    const [first, second] = (await store.listGaps({ limit: 2 })).rows;
    expect([first?.question, second?.question]).toEqual(['asked twice', expect.stringMatching(/^new/)]);
    expect(await folder.query("SELECT question FROM gaps WHERE question = 'old 1'")).toEqual([]);
  });

  test('that flood leaves those of other servers, of direct messages and of earlier versions', async () => {
    const store = await folder.open();
    const elsewhere = [undefined, small];
    for (const guildId of elsewhere) store.recordGap({ question: `once in ${guildId}`, outcome: 'unknown', guildId });
    // Asked in both: the flood may not take it from the other either.
    for (const guildId of [big, small]) store.recordGap({ question: 'in both', outcome: 'unknown', guildId });
    for (let number = 0; number < 1_001; number++) {
      store.recordGap({ question: `new ${number}`, outcome: 'unknown', guildId: big });
    }
    await store.flush();
    const [{ place } = {}] = await folder.query('SELECT place FROM gap_places GROUP BY place ORDER BY count(*) DESC');
    await flood('more', String(place), 60_000, 9);
    await flood('earlier', 'earlier', 10);

    await store.maintain();

    expect((await store.measure()).gaps).toBeLessThanOrEqual(50_000);
    const kept = await folder.query(
      "SELECT count(*) AS count FROM gaps WHERE question LIKE 'once in%' OR question = 'in both' OR question LIKE 'earlier%'",
    );
    expect(kept).toEqual([{ count: 13 }]);
    expect(await folder.query("SELECT count(*) AS count FROM gaps WHERE question LIKE 'new%'")).toEqual([{ count: 0 }]);
  });

  test('are kept apart by a mark that does not tell the server', async () => {
    const store = await folder.open();
    for (const guildId of [big, small, undefined, big])
      store.recordGap({ question: 'Why?', outcome: 'unknown', guildId });
    await store.flush();
    const places = await folder.query('SELECT * FROM gap_places ORDER BY count DESC');
    expect(places.map(({ count }) => count)).toEqual([2, 1, 1]);
    expect(new Set(places.map(({ place }) => place)).size).toBe(3);
    expect(JSON.stringify(places)).not.toMatch(new RegExp(`${big}|${small}`));
    expect((await store.listGaps()).rows).toMatchObject([{ count: 4 }]);
  });

  test('do not push them out of what waits for a database either', async () => {
    const store = await folder.open();
    const lock = await folder.connect().transaction('write');
    store.recordGap({ question: 'from the small server', outcome: 'unknown', guildId: small });
    const voted = store.recordVote({ entry: 'range', isHelpful: true, userId: small, guildId: small });
    for (let number = 0; number < 5_010; number++) {
      store.recordGap({ question: `flood ${number}`, outcome: 'unknown', guildId: big });
    }
    expect(store.health()).toMatchObject({ waiting: 5_000, lost: 12 });
    await lock.rollback();
    await store.flush();
    expect(await voted).toBe(true);
    const found = await folder.query(
      "SELECT question FROM gaps WHERE question IN ('from the small server', 'flood 11', 'flood 12') ORDER BY id",
    );
    expect(found.map(({ question }) => question)).toEqual(['from the small server', 'flood 12']);
  });

  /** Questions that one place asked, as if over time. */
  async function flood(name: string, place: string, size: number, count = 1): Promise<void> {
    const client = folder.connect();
    await client.execute(`INSERT INTO gaps (question, sample, outcome, count, first_seen, last_seen)
      WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${size})
      SELECT '${name} ' || i, 'old', 'unknown', ${count}, i, i FROM n`);
    await client.execute(`INSERT INTO gap_places (gap, place, count, asked_at)
      SELECT id, '${place}', count, first_seen - 1000000 FROM gaps WHERE question LIKE '${name} %'`);
    client.close();
  }
});

describe('a fair share', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 1_000 }), { maxLength: 40 });

  test('fills the room and takes from nobody who has less', () => {
    fc.assert(
      fc.property(sizes, fc.integer({ min: 40, max: 10_000 }), (given, room) => {
        const share = fairShare(given, room);
        const kept = given.map((size) => Math.min(size, share));
        const sum = kept.reduce((total, size) => total + size, 0);
        expect(sum).toBeLessThanOrEqual(room);
        const isFull = given.reduce((total, size) => total + Math.min(size, share + 1), 0) > room;
        expect(share === Number.POSITIVE_INFINITY || isFull).toBe(true);
      }),
    );
  });

  test('is no smaller for whoever adds nothing, however much one place adds', () => {
    fc.assert(
      fc.property(sizes, fc.nat(100_000), (others, more) => {
        const before = fairShare([...others, 1], 10_000);
        const after = fairShare([...others, 1 + more], 10_000);
        const promised = Math.floor(10_000 / (others.length + 1));
        for (const size of others) {
          expect(Math.min(size, after)).toBeGreaterThanOrEqual(Math.min(size, before, promised));
        }
      }),
    );
  });

  test('is at least one question, however many places there are', () => {
    expect(fairShare(Array(100).fill(2), 50)).toBe(1);
    expect(fairShare([], 50)).toBe(Number.POSITIVE_INFINITY);
  });
});
