import { expect, test } from 'vitest';
import { StoreError } from '../../../src/contracts/store.ts';
import { makeOutageLog } from '../../../src/infra/store/outage-log.ts';

/** An outage log with a clock of its own, and the lines it wrote. */
function watchOutages() {
  let time = 0;
  const lines: object[] = [];
  const keep = (level: string) => (fields: object, message: string) => void lines.push({ level, ...fields, message });
  const outage = makeOutageLog(
    { debug() {}, info: keep('info'), warn: keep('warn'), error: keep('error') },
    () => time,
  );
  const pass = (milliseconds: number) => {
    time += milliseconds;
  };
  return { outage, lines, pass };
}

const FULL = new StoreError('unusable', 'The database votes cannot be used now: the disk is full.');

test('a full disk is told though it can be read all the time, and is over when something was written', () => {
  const { outage, lines, pass } = watchOutages();
  for (let attempt = 0; attempt < 5; attempt++) {
    outage.recovered('read');
    outage.failed(FULL, 'write');
    pass(1_000);
  }
  expect(lines).toEqual([
    expect.objectContaining({ level: 'warn', message: expect.stringContaining('the disk is full') }),
  ]);
  expect(outage.problem()).toBe(FULL);
  outage.recovered('write');
  expect(lines.at(-1)).toMatchObject({ level: 'info', seconds: 5, message: 'the database can be used again' });
  expect(outage.problem()).toBeUndefined();
});

test('a database that could not be read is back when it can be', () => {
  const { outage } = watchOutages();
  outage.failed(FULL, 'read');
  outage.recovered('read');
  expect(outage.problem()).toBeUndefined();
});

test('each lost write counts: together where they are lost together, the rest at the end', () => {
  const { outage, lines } = watchOutages();
  outage.lost(['gap', 'vote', 'gap'], 'Too many wait.');
  outage.lost(['vote'], 'Too many wait.');
  outage.logRemaining();
  outage.logRemaining();
  expect(lines).toMatchObject([
    { lostGaps: 2, lostVotes: 1 },
    { lostGaps: 0, lostVotes: 1 },
  ]);
  expect(outage.totalLost()).toBe(4);
});
