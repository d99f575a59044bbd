import { watch } from 'chokidar';

/** Editors save in several steps; this long after the last of them the folder is read. */
const QUIET = 200;

/** Calls back when anything in a folder has changed and is quiet again, until the function it returns is called. */
export function watchFolder(folder: string, changed: () => void): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(folder, { ignoreInitial: true });
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(changed, QUIET);
  });
  // A folder that cannot be watched is said by the reading of it.
  watcher.on('error', () => {});
  return () => {
    clearTimeout(timer);
    return watcher.close();
  };
}
