import type { Problem } from '../../contracts/problem.ts';
import type { SourceFile } from '../../contracts/source-file.ts';
import type { Steps } from '../../contracts/steps.ts';
import { MOST_PROBLEMS } from '../limits.ts';
import { countOf } from '../show-text.ts';
import type { Finding } from '../source-text.ts';
import { problemAt, sourceTextInSteps } from '../source-text.ts';
import { type Drafts, emptyDrafts } from './drafts.ts';
import { measureDrafts } from './measure-drafts.ts';
import { readArticle } from './read-article.ts';
import { readLists } from './read-lists.ts';
import { readTable } from './read-table.ts';

const ARTICLE = /\.(?:md|mdx|markdown|mdown|mkd|txt|x?html?)$/i;
const LISTS = /\.ya?ml$/i;
const TABLE = /\.[ct]sv$/i;

/** Extensions such as .yalm and .mdd, which were skipped; a folder's problem may hide any file. */
const ARTICLE_AT_LEAST_MEANT = /\.\w*d\w*(?:\.txt)?$/i;
const LISTS_AT_LEAST_MEANT = /\.\w*y\w*(?:\.txt)?$/i;

/** Reads all files of a pack by path, adding to `problems`. Undefined if they exceed the limits or nothing was readable. */
export function* readDrafts(files: readonly SourceFile[], problems: Problem[]): Steps<Drafts | undefined> {
  const wrong = problems.filter(({ isNote }) => !isNote);
  const drafts = emptyDrafts({
    articles: wrong.some(({ file }) => !LISTS_AT_LEAST_MEANT.test(file)),
    lists: wrong.some(({ file }) => !ARTICLE_AT_LEAST_MEANT.test(file)),
  });
  const measure = measureDrafts(drafts);
  for (const file of [...files].sort((first, second) => (first.path < second.path ? -1 : 1))) {
    if (ARTICLE.test(file.path)) yield* readArticle(yield* sourceTextInSteps(file), drafts, problems);
    else if (LISTS.test(file.path)) yield* readLists(yield* sourceTextInSteps(file), drafts, problems);
    else if (TABLE.test(file.path)) yield* readTable(yield* sourceTextInSteps(file), drafts, problems);
    yield;
    const tooMuch = measure();
    if (tooMuch) problems.push(problemAt(tooMuch.spot, tooMuch.finding));
    const isWrongThroughout =
      problems.length > MOST_PROBLEMS && problems.filter(({ isNote }) => !isNote).length > MOST_PROBLEMS;
    if (isWrongThroughout) problems.push({ file: file.path, ...TOO_MANY_PROBLEMS });
    if (tooMuch || isWrongThroughout) return undefined;
  }
  if (drafts.articles.length === 0 && !drafts.unread.articles && wrong.length === 0) {
    // Every quote's source is missing; saying so once is enough.
    drafts.unread.articles = true;
    problems.push({
      file: '.',
      expected: 'at least one article: a file that ends in .md',
      found: files.length === 0 ? 'no file' : 'none',
      advice: 'Save the article as a text file such as articles/my-story.md, with its title between two lines of ---.',
    });
  }
  return drafts;
}

const TOO_MANY_PROBLEMS: Finding = {
  expected: 'files that are right, but for a few places',
  found: `more than ${countOf(MOST_PROBLEMS, 'problem')} up to here`,
  advice: 'Correct these first; what follows was not read.',
};
