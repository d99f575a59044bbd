import { parentPort } from 'node:worker_threads';
import { type PageArticle, readPageArticle } from './page-article.ts';

// Parsing a page cannot be interrupted: in a worker it blocks nobody, and can be killed.
parentPort?.on('message', async (page: string | Uint8Array) => {
  let article: PageArticle | undefined;
  try {
    // What reads documents is loaded for them alone.
    article = typeof page === 'string' ? readPageArticle(page) : await (await import('./read-docx.ts')).readDocx(page);
  } catch {
    // Nested too deep for the parser, or broken.
  }
  parentPort?.postMessage(article);
});
