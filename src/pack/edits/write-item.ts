import { quoted, quotedWithLines } from '../yaml-lines.ts';
import type { ItemFields } from './entry-change.ts';

/** An item of a list as lines, in the layout of a pack written by hand: a field a line, its texts below it. */
export function writeItem(fields: ItemFields, isDraft = false): string[] {
  const lines = Object.entries(fields).flatMap(([name, value]) => writeField(name, value));
  if (isDraft) lines.push('draft: true');
  return lines.map((line, at) => `${at === 0 ? '- ' : '  '}${line}`);
}

/** A field as lines; none for an empty one. */
export function writeField(name: string, value: string | readonly string[] | null): string[] {
  if (value === null || value.length === 0) return [];
  if (typeof value === 'string') return [`${name}: ${name === 'id' ? idText(value) : quotedWithLines(value)}`];
  if (name === 'topics') return [`topics: [${value.map(idText).join(', ')}]`];
  return [`${name}:`, ...value.map((text) => `  - ${quoted(text)}`)];
}

/** An id needs quotation marks only where YAML would read something else. */
function idText(id: string): string {
  return /^\p{L}[\p{L}\p{N}-]*$/u.test(id) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(id) ? id : quoted(id);
}
