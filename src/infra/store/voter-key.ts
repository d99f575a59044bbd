import { createHmac, randomBytes } from 'node:crypto';
import type { Client } from '@libsql/client';
import type { Log } from '../../contracts/log.ts';

/** Turns an id into a pseudonym with this key; different for every entry, so that votes cannot be linked. */
export type Mark = (kind: 'reader' | 'guild', id: string, entry: string) => string;

/**
 * The host's key, or one generated once and stored in the database, so that all processes sharing it
 * count a user once.
 */
export async function findMark(client: Client, ownKey: string | undefined, log: Log): Promise<Mark> {
  if (ownKey === undefined) {
    const generated = randomBytes(32).toString('hex');
    return makeMark(await insertOnce(client, 'vote_key', generated));
  }
  const mark = makeMark(ownKey);
  const fingerprint = mark('reader', 'fingerprint', '');
  await client.batch(
    [
      "DELETE FROM meta WHERE name = 'vote_key_fingerprint' AND NOT EXISTS (SELECT 1 FROM votes)",
      // A copy in the database would defeat an external key.
      "DELETE FROM meta WHERE name = 'vote_key' AND NOT EXISTS (SELECT 1 FROM votes)",
    ],
    'write',
  );
  const { rows: otherKeys } = await client.execute("SELECT 1 FROM meta WHERE name = 'vote_key'");
  if (otherKeys.length > 0 || (await insertOnce(client, 'vote_key_fingerprint', fingerprint)) !== fingerprint) {
    log.warn(
      {},
      'VOTE_KEY is not the key that earlier votes were marked with: their users may vote again, and cannot delete them. Set the earlier key again, or let the votes run out.',
    );
  }
  return mark;
}

function makeMark(key: string): Mark {
  return (kind, id, entry) =>
    createHmac('sha256', key)
      .update(JSON.stringify([kind, id, entry]))
      .digest('base64url');
}

/** Writes a value unless there is one; returns the stored one, the same for concurrent callers. */
async function insertOnce(client: Client, name: string, value: string): Promise<string> {
  const [, found] = await client.batch(
    [
      { sql: 'INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO NOTHING', args: [name, value] },
      { sql: 'SELECT value FROM meta WHERE name = ?', args: [name] },
    ],
    'write',
  );
  return String(found?.rows[0]?.value);
}
