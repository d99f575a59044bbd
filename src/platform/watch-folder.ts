import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';

/** Editors save in several steps; this long after the last of them the folder is read. */
const QUIET = 200;
/**
 * How often it is looked whether another folder stands in its place: who brings a whole pack swaps folders or links. After a
 * change, also whether the files are still what they were when it was told: what is written while chokidar only begins to watch
 * a new file goes unseen.
 */
const LOOKS = 2_000;

const NOWHERE = 'nowhere';

/**
 * Calls back when anything in a folder has changed and is quiet again. Resolves, once no change goes unseen, with the function
 * that ends it.
 */
export async function watchFolder(folder: string, changed: () => void): Promise<() => Promise<void>> {
  let isOver = false;
  let timer: NodeJS.Timeout | undefined;
  /** The files as they were when a change was last told; nothing once they were found unchanged since. */
  let told: string | undefined;
  const tell = async () => {
    timer = undefined;
    told = await filesOf(folder);
    if (!isOver) changed();
  };
  const changes = () => {
    clearTimeout(timer);
    if (!isOver) timer = setTimeout(tell, QUIET);
  };
  let place = await placeOf(folder);
  const seen = (event: string, path: string) => {
    // A folder put back may get the number of the one that was taken away.
    if (event === 'unlinkDir' && resolve(path) === resolve(folder)) place = NOWHERE;
    changes();
  };
  let watching = open(folder, seen);
  const looks = setInterval(async () => {
    const found = await placeOf(folder);
    if (found === place) {
      if (told === undefined || timer !== undefined) return;
      const before = told;
      told = undefined;
      if ((await filesOf(folder)) !== before) changes();
      return;
    }
    place = found;
    watching = watching.then((watcher) => watcher.close()).then(() => open(folder, seen));
    // What was brought before the new one is watched goes unseen, so it is read once that is so.
    await watching;
    changes();
  }, LOOKS).unref();
  await watching;
  return async () => {
    isOver = true;
    clearInterval(looks);
    clearTimeout(timer);
    await (await watching).close();
  };
}

function open(folder: string, seen: (event: string, path: string) => void): Promise<FSWatcher> {
  const watcher = watch(folder, { ignoreInitial: true });
  watcher.on('all', seen);
  return new Promise((done) => {
    watcher.once('ready', () => done(watcher));
    // A folder that cannot be watched is said by the reading of it.
    watcher.on('error', () => done(watcher));
  });
}

/** The files below a folder with their sizes and times, as one text. */
async function filesOf(folder: string): Promise<string> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const files = names.map(async (name) => {
    const found = await stat(join(folder, name)).catch(() => undefined);
    return `${name} ${found?.size} ${found?.mtimeMs}`;
  });
  return (await Promise.all(files)).sort().join('\n');
}

/** What stands under a path, links followed: one text for one folder, another where nothing is there. */
async function placeOf(folder: string): Promise<string> {
  const found = await stat(folder).catch(() => undefined);
  return found ? `${found.dev}:${found.ino}` : NOWHERE;
}
