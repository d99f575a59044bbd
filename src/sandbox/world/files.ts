import type { World } from './world.ts';

/** A file that came with a message. */
export interface KeptFile {
  type: string;
  bytes: Uint8Array;
}

/** Enough for any test; a sandbox that runs for days forgets the oldest files. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Keeps a file under its attachment's id. */
export function keepFile(world: World, id: string, file: KeptFile): void {
  world.files.set(id, file);
  let size = [...world.files.values()].reduce((sum, { bytes }) => sum + bytes.length, 0);
  for (const [oldest, { bytes }] of world.files) {
    if (size <= MOST_BYTES) return;
    world.files.delete(oldest);
    size -= bytes.length;
  }
}
