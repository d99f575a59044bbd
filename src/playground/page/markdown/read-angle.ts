import type { MarkdownNode } from './nodes.ts';
import type { Found } from './parse-inline.ts';
import { isAddress } from './parse-inline.ts';

/** Reads what stands in angle brackets: mentions, times, emoji, and addresses without a preview. */
export function readAngle(text: string, at: number): Found | undefined {
  const close = text.indexOf('>', at);
  if (close < 0 || close - at > 2_500) return undefined;
  const node = nodeOf(text.slice(at + 1, close));
  return node && { end: close + 1, node };
}

function nodeOf(inside: string): MarkdownNode | undefined {
  const [, sign, id] = /^(@!?|@&|#)(\d{1,20})$/.exec(inside) ?? [];
  if (id !== undefined)
    return { kind: 'mention', what: sign === '#' ? 'channel' : sign === '@&' ? 'role' : 'user', id };
  const [, command] = /^\/([^:\n]{1,100}):\d{1,20}$/.exec(inside) ?? [];
  if (command !== undefined) return { kind: 'mention', what: 'command', name: command };
  const [, seconds, style] = /^t:(-?\d{1,13})(?::([tTdDfFR]))?$/.exec(inside) ?? [];
  if (seconds !== undefined) return { kind: 'time', seconds: Number(seconds), style: style ?? 'f' };
  const [, emoji] = /^a?:(\w{2,32}):\d{1,20}$/.exec(inside) ?? [];
  if (emoji !== undefined) return { kind: 'emoji', name: emoji };
  if (/^https?:\/\/\S+$/.test(inside) && isAddress(inside)) {
    return { kind: 'link', url: inside, children: [{ kind: 'text', text: inside }] };
  }
  return undefined;
}
