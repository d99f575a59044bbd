import type { Problem } from '../../contracts/problem.ts';
import type { Steps } from '../../contracts/steps.ts';
import type { Block } from '../article/block.ts';
import { createBlockBuilder } from '../article/block-builder.ts';
import { buildParagraphs } from '../article/build-paragraphs.ts';
import { cleanText } from '../article/clean-text.ts';
import { findHeader } from '../article/find-header.ts';
import { leaveOutMarkup } from '../article/leave-out-markup.ts';
import { parseHeader } from '../article/parse-header.ts';
import { readDetails } from '../article/read-details.ts';
import { readHtmlInSteps } from '../article/read-html.ts';
import { readMarkdown } from '../article/read-markdown.ts';
import { createReport, type ReportLine } from '../article/report.ts';
import { isByline, takeByline } from '../article/take-byline.ts';
import { takeTitle } from '../article/take-title.ts';
import { reportHiddenText } from '../article/tell-blocks.ts';
import type { Article } from '../pack.ts';
import { show } from '../show-text.ts';
import type { Finding, SourceText } from '../source-text.ts';
import { lineOf, noteAt, problemAt } from '../source-text.ts';
import type { Drafts } from './drafts.ts';

const PAGE = /\.x?html?$/i;
const PLAIN_TEXT = /\.txt$/i;

/** Reads an article: an optional header, then Markdown; or an HTML page. */
export function* readArticle(source: SourceText, drafts: Drafts, problems: Problem[]): Steps<void> {
  const before = problems.length;
  yield* readText(source, drafts, problems);
  if (!PAGE.test(source.path)) return;
  // A page is reduced to its article, so lines differ from the file's.
  for (const problem of problems.slice(before)) {
    delete problem.line;
    delete problem.column;
  }
}

function* readText(source: SourceText, drafts: Drafts, problems: Problem[]): Steps<void> {
  const id = articleId(source.path);
  const place = findHeader(source.text);
  const top = { source, offset: 0 };
  if (place && 'open' in place) {
    drafts.unread.articles = true;
    problems.push(problemAt(top, tellOpen(place.open)));
    return;
  }
  const header = place && (yield* parseHeader(source, place, problems));
  const firstLine = place ? undefined : titleLine(source);
  const details: Partial<Article> = header
    ? readDetails(header, problems)
    : { ...(firstLine && { title: firstLine.title }) };
  const report = createReport(source, problems);
  const foundBefore = problems.length;
  const blocks = yield* readBlocks(source, place?.bodyStart ?? firstLine?.end ?? 0, report, problems);
  const isWhole = problems.slice(foundBefore).every(({ isNote }) => isNote);
  if (!isWhole) drafts.unread.articles = true;
  const { title, rest: untitled } = takeTitle(blocks, details.title);
  const { author, rest } = takeByline(untitled, details.author, report);
  const named = title ?? details.title;
  if (named === undefined) {
    if (!place) problems.push(problemAt(top, tellNoHeader(source)));
    else if (header && !header.fields.has('title')) problems.push(problemAt(header.spot, NO_TITLE));
  }
  const paragraphs = yield* buildParagraphs({ id, ...details }, rest, report);
  const article: Article = { id, ...details, title: named ?? id, ...(author !== undefined && { author }), paragraphs };
  if (article.paragraphs.length === 0 && isWhole) {
    const found = 'no paragraph';
    const spot = { source, offset: source.text.length };
    problems.push(
      problemAt(spot, { expected: 'the text of the article', found, advice: 'Add the text, or delete the file.' }),
    );
  }
  // Plain text or HTML in the folder may be an editor's notes.
  if (/\.(?:txt|x?html?)$/i.test(source.path)) problems.push(noteAt(top, tellRead(source.path, article.title)));
  drafts.articles.push({ article, hasTitle: named !== undefined, spot: top });
}

/** An article's id: its file name without folder and extension. */
function articleId(path: string): string {
  return path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/\.[^.]*$/, '')
    .normalize('NFC');
}

function* readBlocks(source: SourceText, start: number, report: ReportLine, problems: Problem[]): Steps<Block[]> {
  const builder = createBlockBuilder();
  if (PAGE.test(source.path)) {
    yield* readHtmlInSteps(source.text.slice(start), builder);
    return reportHiddenText(builder.end(), report);
  }
  const text = yield* leaveOutMarkup(source, start, problems);
  yield* readMarkdown(text, lineOf({ source, offset: start }), builder, report);
  return reportHiddenText(builder.end(), report);
}

const NO_TITLE = {
  expected: 'a text in the field “title” of the front matter',
  found: 'no field “title”',
  advice: 'Write title: and the text.',
};

function tellOpen(mark: '---' | '+++' | '}'): Finding {
  return {
    expected:
      mark === '}'
        ? 'a line with } alone that ends the front matter'
        : `a second line ${mark} that ends the front matter`,
    found: 'none in the whole file',
    advice: `Write ${mark} on a line of its own below the title and before the text of the article.`,
  };
}

function tellRead(path: string, title: string): Finding {
  return {
    expected: 'an article',
    found: `a ${PAGE.test(path) ? 'page' : 'plain text'}, which is read as the article ${show(title, 80)}`,
    advice: 'Nothing to do, if it is one; otherwise move it out of the folder.',
  };
}

function tellNoHeader({ path, text }: SourceText): Finding {
  const isPlain = PLAIN_TEXT.test(path);
  return {
    expected: isPlain
      ? 'the title of the article alone in the first line'
      : 'front matter with the title of the article',
    found: text.trim() === '' ? 'an empty file' : show(text.trimStart().split('\n', 1)[0] ?? '', 60),
    advice: isPlain
      ? 'Put the title into the first line and an empty line below it. If it is no article, move it elsewhere.'
      : 'Start the file with three lines: --- and title: "The title" and --- again. If it is no article, move it elsewhere.',
  };
}

/** Plain text has its title in the first line, above an empty or underlining one or the author. */
function titleLine({ path, text }: SourceText): { title: string; end: number } | undefined {
  if (!PLAIN_TEXT.test(path)) return undefined;
  const line = /^\s*(?!#\s)(?<title>\S[^\n]{0,255})\n(?<rule>(?:={3,}|-{3,}|\*{3,}|~{3,})[^\S\n]*\n)?/.exec(text);
  if (line?.groups?.title === undefined) return undefined;
  const [all] = line;
  const next = text.slice(all.length).split('\n', 1)[0] ?? '';
  if (text.length === all.length || (next.trim() !== '' && !isByline(next))) return undefined;
  return { title: cleanText(line.groups.title), end: all.length };
}
