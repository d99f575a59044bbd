/** Where the header of an article starts and ends, and how it is written. */
export interface HeaderPlace {
  format: 'yaml' | 'toml' | 'json';
  start: number;
  end: number;
  bodyStart: number;
}

/** Returns the header that a text starts with: between lines of `---` or `+++`, or in braces; `open` where it has no end. */
export function findHeader(text: string): HeaderPlace | { open: '---' | '+++' | '}' } | undefined {
  const opening = /^\s*?(?:(---|\+\+\+)(yaml|toml|json)?[^\S\n]*\n|(?=\{[^\S\n]*\n[^\S\n]*["}]))/i.exec(text);
  if (!opening) return undefined;
  const [whole, fence, named] = opening;
  const start = whole.length;
  const rest = text.slice(start);
  if (fence === undefined) {
    const closing = /^\}[^\S\n]*$/m.exec(rest);
    if (!closing) return { open: '}' };
    const end = start + closing.index + 1;
    return { format: 'json', start, end, bodyStart: start + closing.index + closing[0].length };
  }
  const isToml = fence === '+++';
  const closing = (isToml ? /^\+\+\+[^\S\n]*$/m : /^(?:---|\.\.\.)[^\S\n]*$/m).exec(rest);
  if (!closing) return { open: isToml ? '+++' : '---' };
  const format = (named?.toLowerCase() as HeaderPlace['format'] | undefined) ?? (isToml ? 'toml' : 'yaml');
  const end = start + closing.index;
  return { format, start, end, bodyStart: end + closing[0].length };
}
