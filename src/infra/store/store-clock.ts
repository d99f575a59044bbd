import { randomUUID } from 'node:crypto';
import type { Clock } from './clock.ts';
import type { Database } from './database.ts';
import { advanceTime, initialTime, mergeTime, readTime, type StoreTime, writeTime } from './store-time.ts';

/** The clock for the age of stored data. */
export interface StoreClock {
  /** Loads the database's time, once. @throws StoreError */
  begin(): Promise<void>;
  /** Advances the clock, merges other processes' times and stores it. Returns the time. @throws StoreError */
  tick(): Promise<number>;
  /** The time at an uptime of this machine. Only after `begin`. */
  timeAt(uptime: number): number;
}

export function makeStoreClock(database: Database, clock: Clock): StoreClock {
  const writer = randomUUID();
  let time: StoreTime | undefined;
  /** The last stored value this process has seen. */
  let known: string | undefined;

  const look = () => ({ uptime: clock.uptime(), wall: clock.now() });

  async function read(): Promise<string | undefined> {
    const [row] = await database.read("SELECT value FROM meta WHERE name = 'clock'");
    return row && String(row.value);
  }

  /** The latest timestamp on stored data. */
  async function readLatest(): Promise<number> {
    const [row] = await database.read(
      'SELECT max(at) AS at FROM (SELECT max(voted_at) AS at FROM votes UNION ALL SELECT max(asked_at) FROM gap_places)',
    );
    return Number(row?.at ?? 0);
  }

  async function begun(): Promise<StoreTime> {
    if (time) return time;
    const [found, latest] = [await read(), await readLatest()];
    if (time) return time;
    known = found;
    time = initialTime(readTime(found), look(), latest);
    return time;
  }

  return {
    async begin() {
      await begun();
    },
    async tick() {
      await begun();
      const found = await read();
      const other = found === known ? undefined : readTime(found);
      const passed = advanceTime(await begun(), look());
      time = other ? mergeTime(passed, other) : passed;
      known = writeTime(time, writer);
      await database.write([
        {
          sql: "INSERT INTO meta (name, value) VALUES ('clock', ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
          args: [known],
        },
      ]);
      return time.lived;
    },
    timeAt: (uptime) => (time ? Math.round(time.lived + uptime - time.uptime) : 0),
  };
}
