import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Client, createClient } from '@libsql/client';
import type { Clock } from '../../src/infra/store/clock.ts';
import { openStore } from '../../src/infra/store/open-store.ts';
import type { OpenStore, StoreOptions } from '../../src/infra/store/store.ts';

/** A line of the log. */
export interface LogLine {
  level: 'info' | 'warn' | 'error';
  fields: Record<string, unknown>;
  message: string;
}

/** A folder of its own for stores over real files; `remove` closes and deletes all. */
export interface StoreFolder {
  path: string;
  /** In the folder. */
  file: string;
  url: string;
  log: LogLine[];
  open(options?: Partial<StoreOptions>): Promise<OpenStore>;
  /** What the file holds, read by another connection. */
  query(sql: string): Promise<Record<string, unknown>[]>;
  /** Another program's connection to the file. */
  connect(): Client;
  remove(): Promise<void>;
}

/** A clock that a test moves: `pass` lets time pass, `leap` sets what the computer's clock shows, ahead or back. */
export interface TestClock extends Clock {
  pass(milliseconds: number): void;
  leap(milliseconds: number): void;
}

export function makeClock(wall = Date.UTC(2026, 0, 1), uptime = 0): TestClock {
  let [shown, running] = [wall, uptime];
  return {
    now: () => shown,
    uptime: () => running,
    pass(milliseconds) {
      shown += milliseconds;
      running += milliseconds;
    },
    leap(milliseconds) {
      shown += milliseconds;
    },
  };
}

export async function makeStoreFolder(): Promise<StoreFolder> {
  const path = await mkdtemp(join(tmpdir(), 'footnote-store-'));
  const file = join(path, 'data', 'footnote.db');
  const url = `file:${file}`;
  const log: LogLine[] = [];
  const keep = (level: LogLine['level']) => (fields: object, message: string) =>
    void log.push({ level, fields: { ...fields }, message });
  const stores: OpenStore[] = [];
  const clients: Client[] = [];
  const connect = () => {
    const client = createClient({ url, timeout: 2_000 });
    clients.push(client);
    return client;
  };
  return {
    path,
    file,
    url,
    log,
    async open(options = {}) {
      const logs = { debug() {}, info: keep('info'), warn: keep('warn'), error: keep('error') };
      const store = await openStore({ url, retentionDays: 90, log: logs, ...options });
      stores.push(store);
      return store;
    },
    async query(sql) {
      const client = connect();
      const { rows } = await client.execute(sql);
      client.close();
      return rows.map((row) => ({ ...row }));
    },
    connect,
    async remove() {
      for (const client of clients) client.close();
      await Promise.all(stores.map((store) => store.close()));
      await rm(path, { recursive: true, force: true });
    },
  };
}
