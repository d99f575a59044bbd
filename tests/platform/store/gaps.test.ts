import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeStoreFolder, type StoreFolder } from '../../helpers/temporary-store.ts';

let folder: StoreFolder;
beforeEach(async () => {
  folder = await makeStoreFolder();
});
afterEach(() => folder.remove());

test('a question asked in different ways is one gap, with its latest outcome and its first sample', async () => {
  let time = 1_000;
  const store = await folder.open({ now: () => time });
  store.recordGap({ question: 'What did NATO say?', outcome: 'unknown' });
  time = 2_000;
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
        firstSeen: 1_000,
        lastSeen: 2_000,
        isDone: false,
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

test('a gap marked as done is left out, and comes back on demand', async () => {
  const store = await folder.open();
  store.recordGap({ question: 'Why?', outcome: 'unknown' });
  await store.flush();

  expect(await store.markGapDone(1)).toBe(true);
  expect(await store.markGapDone(2)).toBe(false);
  expect((await store.listGaps()).total).toBe(0);
  expect((await store.listGaps({ includeDone: true })).rows).toMatchObject([{ isDone: true }]);
  expect(await store.measure()).toMatchObject({ gaps: 1, openGaps: 0 });
  await store.markGapDone(1, false);
  expect((await store.listGaps()).total).toBe(1);
});

test('of a question nothing is kept but what is promised', async () => {
  const store = await folder.open();
  const asked = { question: "'); DROP TABLE gaps; -- joe@example.com 12345678", outcome: 'unknown' as const };
  store.recordGap({ ...asked, ...{ readerId: '123456789012345678', guildId: '223456789012345678' } });
  for (const question of ['', ' ', '???', 'https://example.com', '\u200b'])
    store.recordGap({ question, outcome: 'unknown' });
  await store.flush();

  expect(await folder.query('SELECT * FROM gaps')).toEqual([
    {
      id: 1,
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

test('a flood of different questions leaves the most asked and the latest 50,000', async () => {
  const store = await folder.open();
  store.recordGap({ question: 'asked twice', outcome: 'unknown' });
  store.recordGap({ question: 'asked twice', outcome: 'unknown' });
  for (let number = 0; number < 1_001; number++) store.recordGap({ question: `flood ${number}`, outcome: 'unknown' });
  await store.flush();
  await folder.connect().execute(`INSERT INTO gaps (question, sample, outcome, first_seen, last_seen)
    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50000)
    SELECT 'old ' || i, 'old', 'unknown', i, i FROM n`);

  await store.tend();

  expect(await store.measure()).toMatchObject({ gaps: 50_000 });
  expect((await store.listGaps({ limit: 2 })).rows.map(({ question }) => question)).toEqual([
    'asked twice',
    expect.stringMatching(/^flood/),
  ]);
  expect(await folder.query("SELECT question FROM gaps WHERE question = 'old 1'")).toEqual([]);
});
