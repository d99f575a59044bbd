import { existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** On Linux, a disk in memory: thousands of small databases are written, and none has to last. */
const IN_MEMORY = '/dev/shm';
/** Containers may have little of it. */
const ENOUGH = 1024 ** 3;

/** One folder for the temporary files of all tests of a run, gone with it. */
export default function setUp(): () => void {
  const folder = mkdtempSync(join(hasRoom() ? IN_MEMORY : tmpdir(), 'footnote-tests-'));
  process.env.TMPDIR = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

function hasRoom(): boolean {
  if (process.platform !== 'linux' || !existsSync(IN_MEMORY)) return false;
  const { bavail, bsize } = statfsSync(IN_MEMORY);
  return bavail * bsize > ENOUGH;
}
