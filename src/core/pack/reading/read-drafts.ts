import type { Steps } from '../../steps.ts';
import type { Problem } from '../problem.ts';
import type { SourceFile } from '../source-text.ts';
import { sourceText } from '../source-text.ts';
import { type Drafts, emptyDrafts } from './drafts.ts';
import { readArticle } from './read-article.ts';
import { readLists } from './read-lists.ts';

const ARTICLE = /\.md$/i;
const LISTS = /\.ya?ml$/i;

/** Endings such as .yalm and .mdown, which were not read; a problem of a folder may hide files of either kind. */
const ARTICLE_AT_LEAST_MEANT = /\.\w*d\w*(?:\.txt)?$/i;
const LISTS_AT_LEAST_MEANT = /\.\w*y\w*(?:\.txt)?$/i;

/** Reads all files of a pack, in the order of their paths; what is wrong with them is added to `problems`. */
export function* readDrafts(files: readonly SourceFile[], problems: Problem[]): Steps<Drafts> {
  const wrong = problems.filter(({ isNote }) => !isNote);
  const drafts = emptyDrafts({
    articles: wrong.some(({ file }) => !LISTS_AT_LEAST_MEANT.test(file)),
    lists: wrong.some(({ file }) => !ARTICLE_AT_LEAST_MEANT.test(file)),
  });
  for (const file of [...files].sort((first, second) => (first.path < second.path ? -1 : 1))) {
    if (ARTICLE.test(file.path)) yield* readArticle(sourceText(file), drafts, problems);
    else if (LISTS.test(file.path)) yield* readLists(sourceText(file), drafts, problems);
    yield;
  }
  if (drafts.articles.length === 0 && !drafts.unread.articles && wrong.length === 0) {
    // Whatever a quote was copied from is missing; saying so once is enough.
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
