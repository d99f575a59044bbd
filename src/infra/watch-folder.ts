import { stat } from 'node:fs/promises';
import { findKnowledge } from './knowledge-files.ts';

/** Milliseconds between checks. Polling works on every disk: network mounts send no events, nor do systems out of watches. */
const CHECK_EVERY = 1_000;
/** Added per file: checking a thousand takes some 25 ms of CPU. */
const CHECK_PER_FILE = 0.5;
/** Editors save in several steps: a change counts once it is stable this long. */
const QUIET = 200;
/** Node has four threads for files, names and compression: a hung disk must not take all. */
const LANES = 3;
/** A check that takes longer hangs. */
const HANGS_AFTER = 30_000;

interface FolderWatch {
  stop(): void;
  /** Milliseconds that the folder has been hanging; 0 if it is not. */
  hangs(): number;
}

/**
 * Calls back when anything the pack is read from has changed and is stable. Resolves once no change can be missed.
 * @param check a fingerprint of the folder, one line per file
 */
export async function watchFolder(
  folder: string,
  changed: () => void,
  check: (folder: string) => Promise<string[]> = fingerprint,
): Promise<FolderWatch> {
  let began = performance.now();
  let isChecking = true;
  let isOver = false;
  let isQuiet = true;
  let timer: NodeJS.Timeout | undefined;
  let known = (await check(folder)).join();
  const checkIn = (milliseconds: number) => {
    isChecking = false;
    if (!isOver) timer = setTimeout(checkAgain, milliseconds).unref();
  };
  const checkAgain = async () => {
    isChecking = true;
    began = performance.now();
    const lines = await check(folder);
    const found = lines.join();
    if (found !== known) {
      known = found;
      isQuiet = false;
      return checkIn(QUIET);
    }
    if (!isQuiet && !isOver) changed();
    isQuiet = true;
    checkIn(CHECK_EVERY + lines.length * CHECK_PER_FILE);
  };
  checkIn(CHECK_EVERY);
  return {
    stop() {
      isOver = true;
      clearTimeout(timer);
    },
    hangs() {
      const silence = isChecking ? performance.now() - began : 0;
      return silence > HANGS_AFTER ? silence : 0;
    },
  };
}

/** The pack's files with sizes and times, and anything in the way. No inodes: some network mounts change them. */
export async function fingerprint(folder: string): Promise<string[]> {
  const { found, problems } = await findKnowledge(folder);
  const files: string[] = [];
  let next = 0;
  const lane = async () => {
    for (let at = next++; at < found.length; at = next++) {
      const { path = '', real = '' } = found[at] ?? {};
      const stats = await stat(real).catch(() => undefined);
      files[at] = `${path} ${real} ${stats?.size} ${stats?.mtimeMs} ${stats?.ctimeMs}`;
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return [...files, JSON.stringify(problems)];
}
