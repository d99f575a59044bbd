import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  advanceTime,
  DAY,
  initialTime,
  readTime,
  type StoreTime,
  writeTime,
} from '../../../src/infra/store/store-time.ts';
import { makeClock, makeStoreFolder, type StoreFolder, type TestClock } from '../../helpers/temporary-store.ts';

const HOUR = DAY / 24;
const YEAR = 365 * DAY;
const START = Date.UTC(2026, 0, 1);

describe('what is kept of readers', () => {
  let folder: StoreFolder;
  beforeEach(async () => {
    folder = await makeStoreFolder();
  });
  afterEach(() => folder.remove());

  async function run(clock: TestClock) {
    const store = await folder.open({ retentionDays: 30, clock });
    return {
      store,
      async leave(name: string) {
        store.recordGap({ question: name, outcome: 'unknown' });
        await store.recordVote({ entry: name, isHelpful: true, userId: '123456789012345678' });
      },
      /** Lets days pass as a running bot does, which looks at the time again and again. */
      async pass(days: number) {
        for (let hours = 0; hours < days * 24; hours += 6) {
          clock.pass(6 * HOUR);
          await store.maintain();
        }
      },
    };
  }

  async function left(): Promise<string[]> {
    const gaps = await folder.query('SELECT question AS name FROM gaps ORDER BY name');
    const votes = await folder.query('SELECT entry AS name FROM votes ORDER BY name');
    expect(votes).toEqual(gaps);
    return gaps.map(({ name }) => String(name));
  }

  test('goes after the days of the retention, and what editors made stays', async () => {
    const { store, leave, pass } = await run(makeClock());
    await leave('old');
    await store.addDraft({ guildId: '1', question: 'Why?', answer: 'Because.', quote: 'It is so.' });
    await store.changeSettings('123456789012345678', { isOn: false });
    await pass(20);
    await leave('young');
    await pass(9);
    expect(await left()).toEqual(['old', 'young']);
    await pass(2);
    expect(await left()).toEqual(['young']);
    expect(await store.measure()).toMatchObject({ drafts: 1, guilds: 1 });
  });

  test.each([
    ['ahead', 10 * YEAR],
    ['back', -10 * YEAR],
  ])('goes neither sooner nor later where the clock leaps %s, for a moment or for good', async (_, leap) => {
    const clock = makeClock();
    const { store, leave, pass } = await run(clock);
    await leave('before');
    clock.leap(leap);
    await store.maintain();
    await leave('meanwhile');
    clock.leap(-leap);
    await store.maintain();
    expect(await left()).toEqual(['before', 'meanwhile']);
    clock.leap(leap);
    await pass(29);
    expect(await left()).toEqual(['before', 'meanwhile']);
    await pass(2);
    expect(await left()).toEqual([]);
  });

  test('ages while no bot runs, as soon as the clock has run true for a day', async () => {
    const first = await run(makeClock());
    await first.leave('old');
    await first.store.close();
    const { pass } = await run(makeClock(START + 40 * DAY));
    expect(await left()).toEqual(['old']);
    await pass(1);
    expect(await left()).toEqual([]);
  });

  test('ages also under a bot that runs for an hour a day', async () => {
    const clock = makeClock();
    const first = await run(clock);
    await first.leave('old');
    await first.store.close();
    for (let day = 0; day < 60; day++) {
      clock.leap(23 * HOUR);
      const { store } = await run(clock);
      clock.pass(HOUR);
      await store.maintain();
      await store.close();
      if (day === 28) expect(await left()).toEqual(['old']);
    }
    expect(await left()).toEqual([]);
  });

  test.each([
    ['ahead', 10 * YEAR],
    ['back', -10 * YEAR],
  ])('stays where the clock is far %s when the bot starts, and is set right later', async (_, wrong) => {
    const first = await run(makeClock());
    await first.leave('old');
    await first.store.close();
    const clock = makeClock(START + wrong);
    const { store, pass } = await run(clock);
    clock.pass(5 * 60_000);
    await store.maintain();
    clock.leap(-wrong + 2 * DAY);
    await store.maintain();
    await pass(27);
    expect(await left()).toEqual(['old']);
    await pass(2);
    expect(await left()).toEqual([]);
  });

  test('of a database that began while the clock stood at 1970 stays its days', async () => {
    const clock = makeClock(0);
    const { store, leave, pass } = await run(clock);
    await leave('first');
    clock.leap(START);
    await store.maintain();
    await pass(2);
    await store.close();
    const again = await run(clock);
    await again.pass(27);
    expect(await left()).toEqual(['first']);
    await again.pass(2);
    expect(await left()).toEqual([]);
  });

  test('is aged once by many processes, and not by the wrong clock of one of them', async () => {
    const clock = makeClock();
    const { store, leave } = await run(clock);
    const second = await run(clock);
    await leave('old');
    const wrong = await run({ ...clock, now: () => clock.now() + YEAR });
    for (let hours = 0; hours < 29 * 24; hours += 6) {
      clock.pass(6 * HOUR);
      for (const running of [store, second.store, wrong.store]) await running.maintain();
    }
    expect(await left()).toEqual(['old']);
    clock.pass(2 * DAY);
    await second.store.maintain();
    expect(await left()).toEqual([]);
  });

  test('while the database could not be reached is as old as it is', async () => {
    const clock = makeClock();
    const { store, leave } = await run(clock);
    const lock = await folder.connect().transaction('write');
    store.recordGap({ question: 'waited', outcome: 'unknown' });
    clock.pass(5 * DAY);
    await lock.rollback();
    await leave('now');
    const [waited, now] = await folder.query('SELECT asked_at FROM gap_places ORDER BY asked_at');
    expect(Number(now?.asked_at) - Number(waited?.asked_at)).toBe(5 * DAY);
  });

  test.each(['nonsense', '{}', '{"lived":"x"}', 'null'])('outlives a time that is none: %s', async (value) => {
    const first = await run(makeClock());
    await first.leave('old');
    await first.store.close();
    await folder.connect().execute("UPDATE meta SET value = ? WHERE name = 'clock'", [value]);
    await run(makeClock(START + YEAR));
    expect(await left()).toEqual(['old']);
  });
});

describe('the time of a store', () => {
  type Event = { kind: 'run' | 'leap' | 'restart'; by: number };
  const event: fc.Arbitrary<Event> = fc.oneof(
    fc.record({ kind: fc.constant('run' as const), by: fc.integer({ min: 0, max: 3 * DAY }) }),
    fc.record({ kind: fc.constant('leap' as const), by: fc.integer({ min: -20 * YEAR, max: 20 * YEAR }) }),
    fc.record({ kind: fc.constant('restart' as const), by: fc.constant(0) }),
  );

  test('never goes back and never falls behind the time that bots ran', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        let reading = { uptime: 0, wall: START };
        let time = initialTime(undefined, reading);
        let ran = 0;
        for (const { kind, by } of events) {
          const before = time.lived;
          if (kind === 'leap') reading = { ...reading, wall: reading.wall + by };
          if (kind === 'restart') time = restart(time, reading);
          if (kind === 'run') {
            reading = { uptime: reading.uptime + by, wall: reading.wall + by };
            ran += by;
          }
          time = advanceTime(time, reading);
          expect(time.lived).toBeGreaterThanOrEqual(before);
          expect(time.lived).toBeGreaterThanOrEqual(ran);
        }
      }),
    );
  });

  test('is exactly the time that one bot ran, however its clock leaps', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        let reading = { uptime: 5, wall: START };
        let time = initialTime(undefined, reading);
        let ran = 0;
        for (const { kind, by } of events) {
          if (kind === 'run') ran += by;
          const elapsed = kind === 'run' ? by : 0;
          reading = { uptime: reading.uptime + elapsed, wall: reading.wall + by };
          time = advanceTime(time, reading);
        }
        expect(time.lived).toBe(ran);
      }),
    );
  });

  function restart(time: StoreTime, reading: { uptime: number; wall: number }): StoreTime {
    return initialTime(readTime(writeTime(time, 'a process')), reading);
  }
});
