import type { MarkdownNode, Wrap } from './nodes.ts';
import { readAngle } from './read-angle.ts';

/** Deeper nesting than anybody writes is shown as it is typed. */
const DEEPEST = 12;

/** Reads the markdown within a line or several: emphasis, code, links, mentions. Never throws; what closes nowhere is text. */
export function parseInline(text: string, depth = 0): MarkdownNode[] {
  const nodes: MarkdownNode[] = [];
  let plain = '';
  const push = (node: MarkdownNode) => {
    if (plain) nodes.push({ kind: 'text', text: plain });
    plain = '';
    nodes.push(node);
  };
  for (let at = 0; at < text.length; ) {
    const found = depth < DEEPEST ? readAt(text, at, depth) : undefined;
    if (found?.node) push(found.node);
    else plain += found?.text ?? text[at];
    at = found?.end ?? at + 1;
  }
  if (plain) nodes.push({ kind: 'text', text: plain });
  return nodes;
}

/** What begins at a place, and where it ends: a node, or text that stands for itself. */
export type Found = { end: number; node?: MarkdownNode; text?: string };

function readAt(text: string, at: number, depth: number): Found | undefined {
  switch (text[at]) {
    case '\n':
      return { end: at + 1, node: { kind: 'break' } };
    case '\\':
      return /[^\w\s]/u.test(text[at + 1] ?? '') ? { end: at + 2, text: text[at + 1] as string } : undefined;
    case '`':
      return readCode(text, at);
    case '<':
      return readAngle(text, at);
    case '[':
      return readLink(text, at, depth);
    case '@':
      return readEveryone(text, at);
    case 'h':
      return readAddress(text, at);
    default:
      return readWrapped(text, at, depth);
  }
}

const WRAPS: readonly [delimiter: string, kind: Wrap][] = [
  ['||', 'spoiler'],
  ['**', 'strong'],
  ['__', 'underline'],
  ['~~', 'strike'],
  ['*', 'emphasis'],
  ['_', 'emphasis'],
];

function readWrapped(text: string, at: number, depth: number): Found | undefined {
  for (const [delimiter, kind] of WRAPS) {
    if (!text.startsWith(delimiter, at)) continue;
    const start = at + delimiter.length;
    const close = findClose(text, start, delimiter);
    if (close === undefined) continue;
    if (delimiter === '_' && (/\w/.test(text[at - 1] ?? '') || /\w/.test(text[close + 1] ?? ''))) continue;
    const children = parseInline(text.slice(start, close), depth + 1);
    return { end: close + delimiter.length, node: { kind, children } };
  }
  return undefined;
}

/** Where a delimiter closes: not empty, not escaped, not in code, and for a single one not half of a double one. */
function findClose(text: string, start: number, delimiter: string): number | undefined {
  if (delimiter.length === 1 && /\s/.test(text[start] ?? ' ')) return undefined;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '`') at = (readCode(text, at)?.end ?? at + 1) - 1;
    else if (text.startsWith(delimiter, at) && at > start) {
      const isDouble = delimiter.length === 1 && text[at + 1] === delimiter;
      // Of three in a row the last two close: **bold *both***.
      const isOneEarly = delimiter.length === 2 && text[at + 2] === delimiter[0] && delimiter !== '||';
      if (isDouble) at += 1;
      else if (!isOneEarly && !(delimiter.length === 1 && /\s/.test(text[at - 1] ?? ''))) return at;
    }
  }
  return undefined;
}

function readCode(text: string, at: number): Found | undefined {
  const ticks = /^`+/.exec(text.slice(at, at + 10))?.[0] ?? '`';
  const close = text.indexOf(ticks, at + ticks.length);
  if (close <= at + ticks.length - 1) return undefined;
  return { end: close + ticks.length, node: { kind: 'code', text: text.slice(at + ticks.length, close) } };
}

function readLink(text: string, at: number, depth: number): Found | undefined {
  const middle = findClose(text, at + 1, '](');
  if (middle === undefined) return undefined;
  const [whole, url] =
    /^\]\(<?(https?:\/\/[^\s<>()]+(?:\([^\s<>()]*\)[^\s<>()]*)*)>?(?:\s+"[^"\n]*")?\)/.exec(
      text.slice(middle, middle + 2_500),
    ) ?? [];
  if (whole === undefined || url === undefined || !isAddress(url)) return undefined;
  return {
    end: middle + whole.length,
    node: { kind: 'link', url, children: parseInline(text.slice(at + 1, middle), depth + 1) },
  };
}

function readAddress(text: string, at: number): Found | undefined {
  if (!/^https?:\/\//.test(text.slice(at, at + 8)) || /\w/.test(text[at - 1] ?? '')) return undefined;
  const found = /^[^\s<>]+/.exec(text.slice(at, at + 2_500))?.[0] ?? '';
  const url = found.replace(/[.,:;"'!?*_~|]+$/, '').replace(/^([^(]*)\)+$/, '$1');
  if (!isAddress(url)) return undefined;
  return { end: at + url.length, node: { kind: 'link', url, children: [{ kind: 'text', text: url }] } };
}

/** Whether it is an http(s) address of some host; nothing else is ever linked to. */
export function isAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}

function readEveryone(text: string, at: number): Found | undefined {
  const name = /^@(everyone|here)\b/.exec(text.slice(at, at + 10))?.[1];
  return name ? { end: at + name.length + 1, node: { kind: 'mention', what: 'everyone', name } } : undefined;
}
