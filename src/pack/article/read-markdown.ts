import MarkdownIt, { type Env, type Token } from 'markdown-it';
import type { Steps } from '../../contracts/steps.ts';
import { show } from '../show-text.ts';
import type { Finding } from '../source-text.ts';
import { type BlockBuilder, createBlockBuilder } from './block-builder.ts';
import { findNumberTexts } from './list-numbers.ts';
import { readHtml } from './read-html.ts';
import type { ReportLine } from './report.ts';
import { splitMarkdown } from './split-markdown.ts';

const markdown = new MarkdownIt({ html: true });
// People indent paragraphs, so only fenced code counts as code.
markdown.disable('code');
// A footnote's number is no text, wherever the footnote is.
markdown.inline.ruler.before('link', 'footnote-number', (state) => {
  const number = FOOTNOTE_NUMBER.exec(state.src.slice(state.pos, state.pos + 100));
  if (!number) return false;
  state.pos += number[0].length;
  return true;
});
// Wikis and Obsidian: `[[page|its words]]`, `![[picture.png]]`.
markdown.inline.ruler.before('link', 'wiki-link', (state) => {
  const link = WIKI_LINK.exec(state.src.slice(state.pos, state.pos + 250));
  if (!link) return false;
  const { mark, page = '', words = page } = link.groups ?? {};
  if (mark === '') state.push('text', '', 0).content = words;
  state.pos += link[0].length;
  return true;
});
const WIKI_LINK = /^(?<mark>!?)\[\[(?<page>[^[\]|\n]{1,100})(?:\|(?<words>[^[\]|\n]{1,100}))?\]\](?!\()/;
const FOOTNOTE_NUMBER = /^\[\^[^\]\s]+\](?!\()/;

/** A Markdown line as displayed, for quotes copied with markup. */
export function plainLine(line: string): string {
  const builder = createBlockBuilder();
  readInlines(line, {}, builder);
  return builder
    .end()
    .blocks.map(({ text }) => text)
    .join(' ');
}

/** Characters parsed in one go; dense markup takes about 50 ms. */
const LARGEST_PIECE = 36_000;

/** Parses Markdown into blocks, piece by piece: CommonMark, tables, footnotes and HTML. `line` is its first line in the file. */
export function* readMarkdown(text: string, line: number, builder: BlockBuilder, report: ReportLine): Steps<void> {
  const env = { references: yield* readReferences(text) };
  for (const piece of splitMarkdown(text)) {
    yield;
    if (!piece) continue;
    builder.at(line + piece.line);
    const blank = /^(?:[^\S\n]*\n)*/.exec(piece.text)?.[0].split('\n').length ?? 1;
    if (piece.text.length > LARGEST_PIECE) report.problem(line + piece.line + blank - 1, TOO_LONG);
    else yield* readPiece(piece.text, line + piece.line, env, builder, report);
  }
}

/** A few milliseconds of work: a table row has a dozen. */
const TOKENS_A_STEP = 600;

const TOO_LONG = {
  expected: 'an empty line between paragraphs, at the latest after 30,000 characters',
  found: 'a paragraph, a list or a table that is longer',
  advice: 'Put empty lines between its parts; repeat the head of a table after each.',
};

function* readPiece(text: string, line: number, env: Env, builder: BlockBuilder, report: ReportLine): Steps<void> {
  const tokens: Token[] = [];
  markdown.block.parse(text, markdown, env, tokens);
  const numbers = findNumberTexts(tokens);
  for (const [at, token] of tokens.entries()) {
    if (at > 0 && at % TOKENS_A_STEP === 0) yield;
    const here = line + (token.map?.[0] ?? 0);
    if (token.map && token.nesting >= 0) builder.at(here);
    if (token.type === 'fence' && token.info.trim() !== '') report.note(here, describeCode(token));
    else readToken(token, at, tokens, numbers, env, builder);
  }
}

/** Code in a named language is no text; an unnamed block may be. */
function describeCode({ info, markup }: Token): Finding {
  return {
    expected: 'text',
    found: `a piece of code, which is left out: ${show(markup + info, 40)}`,
    advice: 'Delete the name of its language to have it read as text.',
  };
}

/** Some milliseconds' worth. */
const REFERENCES_A_STEP = 500;

/** Link targets may be defined anywhere in the file; only their existence matters here. */
function* readReferences(text: string): Steps<Record<string, { title: string; href: string }>> {
  const references: Record<string, { title: string; href: string }> = Object.create(null);
  let found = 0;
  for (const [, label = ''] of text.matchAll(/^ {0,3}\[([^\]^[\n][^\][\n]{0,300})\]:[^\S\n]*\S/gm)) {
    references[markdown.utils.normalizeReference(label)] = { title: '', href: '' };
    found += 1;
    if (found % REFERENCES_A_STEP === 0) yield;
  }
  return references;
}

function readToken(
  token: Token,
  at: number,
  tokens: Token[],
  numbers: Map<Token, string>,
  env: Env,
  builder: BlockBuilder,
): void {
  if (token.type === 'inline') {
    builder.text(numbers.get(token) ?? '');
    readInlines(token.content, env, builder);
  } else if (token.type === 'html_block') readHtml(token.content, builder);
  else if (token.type === 'fence') {
    builder.open('pre');
    builder.text(token.content);
    builder.close('pre');
  } else if (token.type === 'heading_open' || token.type === 'heading_close') {
    const tag = isUnderlinedText(token, tokens[at + (token.nesting > 0 ? 1 : -1)]) ? 'p' : token.tag;
    if (token.nesting > 0) builder.open(tag);
    else builder.close(tag);
  } else if (token.tag !== '' && !token.hidden) {
    if (token.nesting > 0) builder.open(token.tag);
    else if (token.nesting < 0) builder.close(token.tag);
  }
}

function readInlines(text: string, env: Env, builder: BlockBuilder): void {
  const tokens: Token[] = [];
  markdown.inline.parse(text, markdown, env, tokens);
  let isCaption = false;
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1];
    const isBreak = token.type === 'softbreak' || token.type === 'hardbreak';
    // A picture on its own line, and italics below it, are separate from the next text.
    if (token.type === 'image') isCaption = at === 0 || BREAK.test(tokens[at - 1]?.type ?? '');
    const endsCaption = isBreak && isCaption && (at === 1 || /^(?:image|em_close)$/.test(tokens[at - 1]?.type ?? ''));
    if (endsCaption) {
      builder.open('div');
      isCaption = tokens[at - 1]?.type === 'image' && next?.type === 'em_open';
    } else if (token.type !== 'softbreak' || !DEFINES.test(next?.content ?? '')) readInline(token, builder);
  }
}

const BREAK = /^(?:soft|hard)break$/;
/** A Markdown Extra definition of the term above. */
const DEFINES = /^:\s+\S/;
const HIGHLIGHTED = /==(\S(?:[^=\n]{0,300}\S)?)==/g;

function readInline(token: Token, builder: BlockBuilder): void {
  if (token.type === 'softbreak') builder.text('\n');
  else if (token.type === 'hardbreak') builder.open('br');
  else if (token.type === 'html_inline') readHtml(token.content, builder);
  else if (token.type === 'image') return;
  else if (token.nesting > 0) builder.open(token.tag);
  else if (token.nesting < 0) builder.close(token.tag);
  else builder.text(token.type === 'text' ? token.content.replace(HIGHLIGHTED, '$1') : token.content);
}

/** The longest line likely meant as a heading when underlined with hyphens. */
const LONGEST_HEADING = 15;

/** Whether a text above hyphens is a paragraph and a rule, though Markdown makes it a heading. */
function isUnderlinedText({ markup }: Token, inline: Token | undefined): boolean {
  const content = inline?.content ?? '';
  const isSetext = markup === '-' || markup === '=';
  return isSetext && (content.split(/\s+/).length > LONGEST_HEADING || /[.!…]["”’»)]?$/.test(content.trim()));
}
