import { dirname, join } from 'node:path';
import { findPlace } from '../store/place.ts';

/** What CACHE_DIR says to keep nothing. */
const NOWHERE = 'none';
const FOLDER = 'cache';
/** Where the database is without a setting, and what is kept beside one on another machine. */
const DATA = 'data';

/** Where what was learned is kept: CACHE_DIR, else beside the database; undefined: nowhere. */
export function cacheFolder(settings: {
  CACHE_DIR?: string | undefined;
  DATABASE_URL?: string | undefined;
}): string | undefined {
  if (settings.CACHE_DIR) return settings.CACHE_DIR === NOWHERE ? undefined : settings.CACHE_DIR;
  const { path } = findPlace(settings.DATABASE_URL ?? '');
  return join(path === undefined ? DATA : dirname(path), FOLDER);
}
