import { stat } from 'node:fs/promises';
import { findKnowledge } from './knowledge-files.ts';

/**
 * Milliseconds from one look to the next. Looking, rather than asking the system to tell, goes for every disk: network mounts
 * tell nothing, and systems that have run out of watches neither.
 */
const LOOKS = 1_000;
/** What each file adds to that: a look at a thousand takes some 25 ms of processor time. */
const LOOKS_PER_FILE = 0.5;
/** Editors save in several steps: a change counts once it is the same after so long. */
const QUIET = 200;
/** Node does files, names and compression with four threads: a disk that hangs may not get them all. */
const LANES = 3;
/** A look that takes longer hangs. */
const HANGS_AFTER = 30_000;

export interface FolderWatch {
  stop(): void;
  /** Milliseconds for which the folder has not answered; 0 while it does. */
  hangs(): number;
}

/**
 * Calls back when anything that the pack is read from has changed and is quiet again. Resolves once no change goes unseen.
 * @param look what the folder looks like, as a line for each file
 */
export async function watchFolder(
  folder: string,
  changed: () => void,
  look: (folder: string) => Promise<string[]> = fingerprint,
): Promise<FolderWatch> {
  let began = performance.now();
  let isLooking = true;
  let isOver = false;
  let isQuiet = true;
  let timer: NodeJS.Timeout | undefined;
  let known = (await look(folder)).join();
  const lookIn = (milliseconds: number) => {
    isLooking = false;
    if (!isOver) timer = setTimeout(lookAgain, milliseconds).unref();
  };
  const lookAgain = async () => {
    isLooking = true;
    began = performance.now();
    const lines = await look(folder);
    const found = lines.join();
    if (found !== known) {
      known = found;
      isQuiet = false;
      return lookIn(QUIET);
    }
    if (!isQuiet && !isOver) changed();
    isQuiet = true;
    lookIn(LOOKS + lines.length * LOOKS_PER_FILE);
  };
  lookIn(LOOKS);
  return {
    stop() {
      isOver = true;
      clearTimeout(timer);
    },
    hangs() {
      const silence = isLooking ? performance.now() - began : 0;
      return silence > HANGS_AFTER ? silence : 0;
    },
  };
}

/** What a pack would be read from: files with their sizes and times, and what is in the way. Inodes differ by themselves on some network mounts. */
async function fingerprint(folder: string): Promise<string[]> {
  const { found, problems } = await findKnowledge(folder);
  const files: string[] = [];
  let next = 0;
  const lane = async () => {
    for (let at = next++; at < found.length; at = next++) {
      const { path = '', real = '' } = found[at] ?? {};
      const seen = await stat(real).catch(() => undefined);
      files[at] = `${path} ${real} ${seen?.size} ${seen?.mtimeMs} ${seen?.ctimeMs}`;
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return [...files, JSON.stringify(problems)];
}
