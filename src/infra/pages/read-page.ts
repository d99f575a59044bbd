import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { PageArticle } from './page-article.ts';

/** A real page takes a tenth of a second; malicious ones are given up. */
const PAGE_TIMEOUT = 15_000;
const MOST_MEMORY = 512;

/** A worker needs a loader for TypeScript. */
const START =
  "const { workerData: { tsx, file } } = require('node:worker_threads'); import(tsx).then(({ tsImport }) => tsImport(file, file));";

/** Reads pages and documents one by one in a worker, started for the first one. */
export interface PageReader {
  /** The article of a page, or of the bytes of a Word document, as text for the loader, a JSON header then HTML; or what was found instead. */
  read(page: string | Uint8Array): Promise<{ text: string } | { found: string }>;
  close(): Promise<void>;
}

export function createPageReader(longest = PAGE_TIMEOUT): PageReader {
  let worker: Worker | undefined;
  async function close(): Promise<void> {
    const closing = worker;
    worker = undefined;
    await closing?.terminate();
  }
  return {
    async read(page) {
      worker ??= new Worker(START, {
        eval: true,
        workerData: { tsx: import.meta.resolve('tsx/esm/api'), file: import.meta.resolve('./page-worker.ts') },
        resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
      });
      worker.postMessage(page);
      try {
        const [article] = (await once(worker, 'message', { signal: AbortSignal.timeout(longest) })) as [
          PageArticle | undefined,
        ];
        if (!article) return { found: 'none' };
        return { text: `${JSON.stringify(article.header, undefined, 1)}\n\n${article.html}\n` };
      } catch (error) {
        // The next page gets a new worker.
        await close();
        const isLate = error instanceof Error && error.name === 'AbortError';
        return { found: isLate ? `none within ${longest / 1_000} seconds` : 'none before its reader failed' };
      }
    },
    close,
  };
}
