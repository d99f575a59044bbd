import type { MarkdownNode } from './nodes.ts';
import { parseInline } from './parse-inline.ts';

/** Reads a message's text as Discord does: code blocks, quotes, headings, lists, and what stands within lines. Never throws. */
export function parseMarkdown(text: string): MarkdownNode[] {
  const nodes: MarkdownNode[] = [];
  let end = 0;
  for (const block of text.matchAll(/```(?:[\w+-]*\n)?([\s\S]*?)```/g)) {
    if (!block[1]?.trim()) continue;
    nodes.push(...parseLines(text.slice(end, block.index).replace(/\n$/, '')));
    nodes.push({ kind: 'code-block', text: block[1].replace(/\n$/, '') });
    end = block.index + block[0].length;
    if (text[end] === '\n') end += 1;
  }
  return [...nodes, ...parseLines(text.slice(end))];
}

function parseLines(text: string): MarkdownNode[] {
  if (text === '') return [];
  const nodes: MarkdownNode[] = [];
  const lines = text.split('\n');
  let plain: string[] = [];
  const flush = () => {
    if (plain.length > 0) nodes.push(...parseInline(plain.join('\n')));
    plain = [];
  };
  for (let at = 0; at < lines.length; ) {
    const { node, count } = blockAt(lines, at);
    if (node) {
      flush();
      nodes.push(node);
    } else plain.push(lines[at] ?? '');
    at += count;
  }
  flush();
  return nodes;
}

function blockAt(lines: readonly string[], at: number): { node?: MarkdownNode; count: number } {
  const line = lines[at] ?? '';
  const rest = lines.slice(at);
  if (line.startsWith('>>> ')) {
    const quoted = [line.slice(4), ...rest.slice(1)].join('\n');
    return { node: { kind: 'quote', children: parseLines(quoted) }, count: rest.length };
  }
  if (isQuoted(line)) {
    const quoted = takeWhile(rest, isQuoted);
    return {
      node: { kind: 'quote', children: parseLines(quoted.map((one) => one.slice(2)).join('\n')) },
      count: quoted.length,
    };
  }
  const [, marks, heading] = /^(#{1,3})\s+(\S.*)$/.exec(line) ?? [];
  if (marks && heading)
    return { node: { kind: 'heading', level: marks.length as 1 | 2 | 3, children: parseInline(heading) }, count: 1 };
  const [, small] = /^-#\s+(\S.*)$/.exec(line) ?? [];
  if (small) return { node: { kind: 'subtext', children: parseInline(small) }, count: 1 };
  const items = takeWhile(rest, (one) => ITEM.test(one));
  return items.length > 0 ? { node: listOf(items), count: items.length } : { count: 1 };
}

const ITEM = /^( {0,20})([-*]|\d{1,9}\.) +(\S.*)$/;

function listOf(lines: readonly string[]): MarkdownNode {
  const parts = lines.map((line) => ITEM.exec(line) ?? []);
  const mark = parts[0]?.[2] ?? '-';
  return {
    kind: 'list',
    isOrdered: mark.endsWith('.'),
    start: Number.parseInt(mark, 10) || 1,
    items: parts.map(([, indent = '', , item = '']) => ({
      depth: Math.min(Math.ceil(indent.length / 2), 5),
      children: parseInline(item),
    })),
  };
}

function isQuoted(line: string): boolean {
  return line.startsWith('> ');
}

function takeWhile(lines: readonly string[], fits: (line: string) => boolean): string[] {
  const end = lines.findIndex((line) => !fits(line));
  return lines.slice(0, end < 0 ? lines.length : end);
}
