import type { Article } from '../pack/pack.ts';

/** What Markdown or a site generator would take for markup. */
const MARKUP = /[\\`*_[\]<>~|&{}$^=]/g;
/** At the start of a line: headings, lists, quotations, rules. */
const LINE_START = /^(?:[#+:%-]|\d{1,9}[.)])/;

/** An article as a Markdown file that reads as the same article: a header, then its paragraphs below their headings. */
export function writeArticle(article: Article): string {
  const { title, source, author, url, published, updated, language, supersedes, paragraphs } = article;
  const details = { title, source, author, url, published, updated, language, supersedes };
  const header = Object.entries(details).flatMap(([name, value]) =>
    value === undefined ? [] : `${name}: ${JSON.stringify(value)}`,
  );
  const blocks: string[] = [];
  let above: string | undefined;
  for (const { text, heading, asked } of paragraphs) {
    const now = asked ?? heading;
    if (now !== undefined && now !== above) blocks.push(`## ${asText(now)}`);
    above = now;
    blocks.push(asText(text));
  }
  return `---\n${header.join('\n')}\n---\n\n${blocks.join('\n\n')}\n`;
}

function asText(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line
        .replace(MARKUP, '\\$&')
        .replace(LINE_START, (start) =>
          /^\d/.test(start) ? `${start.slice(0, -1)}\\${start.slice(-1)}` : `\\${start}`,
        ),
    )
    .join('\n');
}
