import { LibsqlError } from '@libsql/client';
import { StoreError } from '../../contracts/store.ts';
import { codeOf } from '../text-file.ts';
import type { Place } from './place.ts';

/** Explains a database failure and what to do; takes anything thrown. */
export function toStoreError(thrown: unknown, place: Place): StoreError {
  if (thrown instanceof StoreError) return thrown;
  const code = thrown instanceof LibsqlError ? thrown.code : codeOf(thrown);
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  const error = (reason: StoreError['reason'], message: string) => new StoreError(reason, message, thrown);

  if (code === 'SQLITE_NOTADB' || code === 'SQLITE_CORRUPT') {
    return error(
      'damaged',
      `The database ${place.name} is damaged: it is no database, or parts of it cannot be read. Move it away together with the files ${place.name}-wal and ${place.name}-shm, then start again: a new one is begun. Or put a backup in its place. Nothing was deleted.`,
    );
  }
  if (
    code === 'SQLITE_READONLY' ||
    code === 'SQLITE_PERM' ||
    code === 'EACCES' ||
    code === 'EPERM' ||
    code === 'EROFS'
  ) {
    return error(
      'refused',
      `The database ${place.name} cannot be written: expected a file, in a folder, that this user may write; found it read-only. Change the permissions, or give another place with DATABASE_URL.`,
    );
  }
  if (code === 'SQLITE_CANTOPEN' || code === 'ENOTDIR' || code === 'EEXIST' || detail.startsWith('ConnectionFailed')) {
    return error(
      'refused',
      `The database ${place.name} cannot be opened: expected a file, or a folder where one may be created; found something else or no permission. Check the place, or give another with DATABASE_URL.`,
    );
  }
  if (code?.startsWith('URL_')) {
    return error(
      'refused',
      'DATABASE_URL is no address of a database: expected file:… or libsql://…, https://…, wss://…',
    );
  }
  if (/\bHTTP status 40[13]\b|\b40[13] (?:Unauthorized|Forbidden)\b/.test(detail)) {
    return error('refused', `The database ${place.name} refused the bot. Check DATABASE_AUTH_TOKEN.`);
  }
  return error('unusable', `The database ${place.name} cannot be used now: ${TRANSIENT[code ?? ''] ?? detail}.`);
}

const TRANSIENT: Record<string, string> = {
  SQLITE_BUSY: 'another program holds it locked',
  SQLITE_LOCKED: 'another program holds it locked',
  SQLITE_FULL: 'the disk is full',
  SQLITE_IOERR: 'the disk could not be read or written (is it full?)',
};
