import { LONGEST } from '../limits.ts';
import type { Article, Paragraph } from '../pack.ts';
import type { Problem } from '../problem.ts';
import { splitSentences } from '../sentences.ts';
import { show } from '../show-text.ts';
import type { SourceText } from '../source-text.ts';
import { problemAt } from '../source-text.ts';
import type { Drafts } from './drafts.ts';
import { parseYaml } from './parse-yaml.ts';
import { readFields } from './yaml-fields.ts';

const DETAILS = ['source', 'author', 'url', 'published', 'updated', 'language'] as const;

/** Reads a Markdown file: front matter between two `---` lines, then paragraphs between blank lines. */
export function readArticle(source: SourceText, drafts: Drafts, problems: Problem[]): void {
  const id = articleId(source.path);
  const frontMatter = findFrontMatter(source.text);
  const top = { source, offset: 0 };
  if (frontMatter === 'open') {
    drafts.unread.articles = true;
    problems.push(
      problemAt(top, {
        expected: 'a second line --- that ends the front matter',
        found: 'none in the whole file',
        advice: 'Write --- on a line of its own below the title and before the text of the article.',
      }),
    );
    return;
  }
  const body = source.text.slice(frontMatter?.bodyStart ?? 0);
  if (!frontMatter) {
    problems.push(
      problemAt(top, {
        expected: 'front matter with the title of the article',
        found: body.trim() === '' ? 'an empty file' : show(body.trimStart().split('\n', 1)[0] ?? '', 60),
        advice:
          'Start the file with three lines: --- and title: "The title" and --- again. If it is no article, move it elsewhere.',
      }),
    );
  }
  const details: Partial<Article> = frontMatter ? readDetails(source, frontMatter, problems) : {};
  const article: Article = {
    id,
    title: id,
    ...details,
    paragraphs: readParagraphs(id, body),
  };
  if (article.paragraphs.length === 0) {
    problems.push(
      problemAt(
        { source, offset: source.text.length },
        { expected: 'the text of the article', found: 'no paragraph', advice: 'Add the text, or delete the file.' },
      ),
    );
  }
  drafts.articles.push({ article, hasTitle: details.title !== undefined, spot: top });
}

/** Returns the id of an article: the name of its file without folder and ending. */
function articleId(path: string): string {
  return path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/\.[^.]*$/, '')
    .normalize('NFC');
}

interface FrontMatter {
  start: number;
  end: number;
  bodyStart: number;
}

function findFrontMatter(text: string): FrontMatter | 'open' | undefined {
  const opening = /^\s*?---[ \t]*\n/.exec(text);
  if (!opening) return undefined;
  const start = opening[0].length;
  const closing = /^---[ \t]*$/m.exec(text.slice(start));
  if (!closing) return 'open';
  return { start, end: start + closing.index, bodyStart: start + closing.index + closing[0].length };
}

function readDetails(source: SourceText, { start, end }: FrontMatter, problems: Problem[]): Partial<Article> {
  const yaml = parseYaml(source, problems, start, end);
  if (!yaml) return {};
  const fields = readFields(yaml, yaml.root, ['title', ...DETAILS], 'the front matter', problems);
  if (!fields) return {};
  const title = fields.text('title', { longest: LONGEST.articleTitle, required: true });
  const details: Partial<Article> = title ? { title: title.text } : {};
  for (const name of DETAILS) {
    const longest = name === 'url' ? LONGEST.url : LONGEST.articleDetail;
    const detail = fields.text(name, { longest, numbersToo: true });
    if (detail) details[name] = detail.text;
    if (!detail || name !== 'url' || isWebAddress(detail.text)) continue;
    problems.push(
      problemAt(detail.spot, {
        expected: 'an address that starts with https:// or http://',
        found: show(detail.text),
        advice: 'Copy the whole address from the browser, or delete the line.',
      }),
    );
  }
  return details;
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s]+$/i.test(text) && URL.canParse(text);
}

function readParagraphs(article: string, body: string): Paragraph[] {
  return body
    .split(/\n[^\S\n]*\n/)
    .map((block) => block.replace(/\s+/g, ' ').trim())
    .filter((text) => /[\p{L}\p{N}]/u.test(text))
    .map((text, index) => ({
      text,
      sentences: splitSentences(text).map((sentence, place) => ({
        article,
        paragraph: index + 1,
        sentence: place + 1,
        text: sentence,
      })),
    }));
}
