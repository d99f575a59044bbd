import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Client, createClient, type InStatement, type InValue, type ResultSet, type Row } from '@libsql/client';
import type { Log } from '../../contracts/log.ts';
import { StoreError } from '../../contracts/store.ts';
import { migrate } from './migrations.ts';
import type { Access, OutageLog } from './outage-log.ts';
import { findPlace } from './place.ts';
import { toStoreError } from './store-error.ts';
import { findMark, type Mark } from './voter-key.ts';

/** The connection: opened on demand, dropped after a failure, reopened by the next call. */
export interface Database {
  /** @throws StoreError */
  read(sql: string, args?: InValue[]): Promise<Row[]>;
  /** All or none of the statements. @throws StoreError */
  write(statements: InStatement[]): Promise<ResultSet[]>;
  /** Makes pseudonyms for users and guilds in this database. @throws StoreError */
  mark(): Promise<Mark>;
  /** Bytes on this machine's disk; undefined for a remote database. */
  size(): Promise<number | undefined>;
  /** Never rejects. */
  close(): Promise<void>;
}

/**
 * Milliseconds that a local statement waits for another process. Local statements block the whole process, answers included,
 * so only as long as a commit elsewhere takes; longer locks are retried later.
 */
const BUSY_WAIT = 20;
/** Milliseconds until a remote database counts as gone. */
const DEADLINE = 10_000;

interface DatabaseOptions {
  url: string;
  authToken?: string | undefined;
  voteKey?: string | undefined;
  log: Log;
  outage: OutageLog;
}

/** Opens nothing yet. */
export function makeDatabase(options: DatabaseOptions): Database {
  const { url, outage } = options;
  const place = findPlace(url);
  let connection: Connection | undefined;
  let opening: Promise<Connection> | undefined;
  let isClosed = false;

  async function connect(): Promise<Connection> {
    const known = connection;
    if (known && place.path !== undefined && known.file !== (await fileIdentity(place.path)) && connection === known) {
      // A deleted file that is still open takes writes nobody will ever read.
      outage.fileReplaced(place.name);
      giveUp(known);
    }
    if (isClosed) throw new StoreError('unusable', 'The store is closed.');
    if (connection) return connection;
    opening ??= open(options, place.path).finally(() => {
      opening = undefined;
    });
    connection = await opening;
    return connection;
  }

  function giveUp(failed: Connection): void {
    if (connection === failed) connection = undefined;
    failed.client.close();
  }

  async function attempt<T>(access: Access, work: (connection: Connection) => Promise<T>): Promise<T> {
    let current: Connection | undefined;
    try {
      current = await connect();
      const result = await withDeadline(work(current));
      outage.recovered(access);
      return result;
    } catch (thrown) {
      // After a refused lock the client's connection cannot commit any more.
      if (current) giveUp(current);
      const error = toStoreError(thrown, place);
      outage.failed(error, access);
      throw error;
    }
  }

  return {
    read: (sql, args = []) => attempt('read', async ({ client }) => (await client.execute(sql, args)).rows),
    write: (statements) => attempt('write', ({ client }) => client.batch(statements, 'write')),
    mark: () => attempt('read', async ({ mark }) => mark),
    async size() {
      const { path } = place;
      if (path === undefined) return undefined;
      const sizes = await Promise.all(
        [path, `${path}-wal`].map(async (file) => (await stat(file).catch(() => null))?.size),
      );
      return sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0);
    },
    async close() {
      isClosed = true;
      opening?.then(giveUp, () => undefined);
      const last = connection;
      if (!last) return;
      // Leaves one complete file for a host to copy.
      const tidied: Promise<unknown> =
        place.path === undefined ? Promise.resolve() : last.client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
      await tidied.catch(() => undefined);
      giveUp(last);
    },
  };
}

interface Connection {
  client: Client;
  /** Identifies the opened file, whatever its name points to later. */
  file: string | undefined;
  mark: Mark;
}

async function open(options: DatabaseOptions, path: string | undefined): Promise<Connection> {
  const { url, authToken, voteKey, log } = options;
  if (path !== undefined) await mkdir(dirname(path), { recursive: true });
  const client = createClient({ url, timeout: BUSY_WAIT, ...(authToken ? { authToken } : {}) });
  try {
    if (path !== undefined) {
      await checkFile(client);
      await client.execute('PRAGMA journal_mode = WAL');
      // Safe if the process is killed, and avoids a disk wait per commit.
      await client.execute('PRAGMA synchronous = NORMAL');
      // Overwrites deleted data, as users were promised.
      await client.execute('PRAGMA secure_delete = ON');
    }
    await withDeadline(migrate(client));
    const mark = await withDeadline(findMark(client, voteKey, log));
    return { client, mark, file: path === undefined ? undefined : await fileIdentity(path) };
  } catch (error) {
    client.close();
    throw error;
  }
}

async function checkFile(client: Client): Promise<void> {
  const { rows } = await client.execute('PRAGMA quick_check(1)');
  const found = String(rows[0]?.[0]);
  if (found !== 'ok') throw Object.assign(new Error(found), { code: 'SQLITE_CORRUPT' });
}

async function fileIdentity(path: string): Promise<string> {
  const found = await stat(path).catch(() => null);
  // An emptied file is as good as gone. Not opened to check: closing it would release SQLite's locks.
  return found && found.size > 0 ? `${found.dev}:${found.ino}` : 'gone';
}

async function withDeadline<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${DEADLINE / 1000} seconds`)), DEADLINE);
  });
  try {
    return await Promise.race([work, deadline]);
  } finally {
    clearTimeout(timer);
  }
}
