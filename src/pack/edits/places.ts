import type { ParsedNode } from 'yaml';
import type { Edit } from '../fixes/edit-scalar.ts';

/** Where the line of a place starts. */
export function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** Where the line of a place ends, before its line break. */
export function lineEnd(text: string, at: number): number {
  const found = text.indexOf('\n', at);
  return found < 0 ? text.length : found;
}

/** Where a node ends, without the white space and comments that the parser counts to it. */
export function endOf(text: string, node: ParsedNode): number {
  if ('items' in node && !node.flow && node.items.length > 0) {
    const last = node.items.at(-1) as ParsedNode | { key: ParsedNode; value: ParsedNode | null };
    return 'range' in last ? endOf(text, last) : endOf(text, last.value ?? last.key);
  }
  const [start, end] = node.range;
  return start + text.slice(start, end).trimEnd().length;
}

/**
 * Takes lines away up to the end of the last one.
 * @param keepsComment whether a comment behind the last text stays
 */
export function removeLines(text: string, start: number, end: number, keepsComment: boolean): Edit {
  const last = lineEnd(text, end);
  const rest = text.slice(end, last);
  if (keepsComment && rest.trim() !== '') {
    const indent = /^[ \t]*/.exec(text.slice(start))?.[0].length ?? 0;
    return { start: start + indent, end: end + rest.length - rest.trimStart().length, text: '' };
  }
  if (last === text.length) return { start: Math.max(0, start - 1), end: last, text: '' };
  // One empty line is enough between what is left.
  const isGap = /\n[ \t]*\n$/.test(text.slice(0, start)) && /^[ \t]*\n/.test(text.slice(last + 1));
  return { start, end: isGap ? lineEnd(text, last + 1) + 1 : last + 1, text: '' };
}

/** Takes one of several parts out of `[…]` or `{…}`, with its comma. */
export function removeFromFlow(text: string, parts: readonly { range: readonly number[] }[], at: number): Edit {
  const [start = 0, end = 0] = parts[at]?.range ?? [];
  const before = parts[at - 1]?.range[1];
  const next = parts[at + 1]?.range[0];
  if (before !== undefined) return { start: before, end, text: '' };
  if (next !== undefined) return { start, end: next, text: '' };
  return { start, end: end + (/^\s*,/.exec(text.slice(end))?.[0].length ?? 0), text: '' };
}
