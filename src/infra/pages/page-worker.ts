import { parentPort } from 'node:worker_threads';
import { readPageArticle } from './page-article.ts';

// Parsing a page cannot be interrupted: in a worker it blocks nobody, and can be killed.
parentPort?.on('message', (page: string) => {
  let article: ReturnType<typeof readPageArticle>;
  try {
    article = readPageArticle(page);
  } catch {
    // Nested too deep for the parser.
  }
  parentPort?.postMessage(article);
});
