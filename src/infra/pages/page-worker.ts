import { parentPort } from 'node:worker_threads';
import { readPageArticle } from './page-article.ts';

// What takes a page apart works on all of it at once: here it holds nobody up, and can be stopped.
parentPort?.on('message', (page: string) => {
  let article: ReturnType<typeof readPageArticle>;
  try {
    article = readPageArticle(page);
  } catch {
    // Nested deeper than its user can follow.
  }
  parentPort?.postMessage(article);
});
