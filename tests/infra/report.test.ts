import { expect, test } from 'vitest';
import { addUpMetrics, makeMetrics } from '../../src/infra/metrics.ts';
import { addUp, checkAll, nameShards, type Report } from '../../src/infra/report.ts';

const report = (changes: Partial<Report> = {}): Report => ({
  startedAt: 1_000,
  shards: [0],
  shardCount: 4,
  guilds: 10,
  ping: 40,
  tally: { answered: 1, closest: 2, unknown: 3, times: [1, 2, 3] },
  checks: { gateway: { isOk: true } },
  ...changes,
});

test('what processes say is added up', () => {
  const other = { shards: [1, 2], startedAt: 500, guilds: 5, ping: undefined };
  expect(addUp([report(), report({ ...other, tally: { answered: 1, closest: 0, unknown: 0, times: [100] } })])).toEqual(
    {
      startedAt: 500,
      countedFrom: 1_000,
      processes: 2,
      shards: 3,
      shardCount: 4,
      guilds: 15,
      ping: 40,
      activity: { answered: 2, closest: 2, unknown: 3, median: 2, high: 100 },
      notes: [],
    },
  );
});

test('a check holds where it holds in all processes, and tells where not', () => {
  const lost = report({ checks: { gateway: { isOk: false, problem: 'There is no connection.' } } });
  expect(checkAll(new Map([['0', report()]]))).toEqual({ processes: { isOk: true }, gateway: { isOk: true } });
  expect(
    checkAll(
      new Map([
        ['0', report()],
        ['1-2', lost],
        ['3', undefined],
      ]),
    ),
  ).toEqual({
    processes: { isOk: false, problem: 'Shards 3 do not run.' },
    gateway: { isOk: false, problem: 'Shards 1-2: There is no connection.' },
  });
  expect(checkAll(new Map([['0', undefined]])).processes?.isOk).toBe(false);
});

test.each([
  [[0], '0'],
  [[0, 1, 2, 3], '0-3'],
  [[0, 2], '0,2'],
  [[1, 2, 5], '1,2,5'],
])('the shards %j are called %s', (shards, name) => {
  expect(nameShards(shards)).toBe(name);
});

test('counts of processes are added, and what works has to work in all of them', async () => {
  const levels = { ping: undefined, guilds: 3, shards: 2, storeIsUsable: true, storeWaiting: 1, storeLost: 0 };
  const metrics = [true, false].map((isConnected) => makeMetrics(() => ({ ...levels, isConnected })));
  for (const one of metrics) one.handled({ kind: '/ask', outcome: 'answered', answerTime: 4, totalTime: 30 });
  const samples = await Promise.all(metrics.map((one) => one.samples()));
  // As they arrive from another process.
  const { text } = await addUpMetrics(JSON.parse(JSON.stringify(samples)));
  expect(text).toContain('footnote_interactions_total{kind="/ask",outcome="answered"} 2\n');
  expect(text).toContain('footnote_answer_seconds_bucket{le="0.005"} 2\n');
  expect(text).toContain('footnote_guilds 6\n');
  expect(text).toContain('footnote_gateway_connected 0\n');
  expect(text).toContain('footnote_store_usable 1\n');
  expect(text).not.toMatch(/^footnote_gateway_ping_seconds/m);
});

test('before any process answers there are no metrics, and no crash', async () => {
  expect((await addUpMetrics([])).text.trim()).toBe('');
});
