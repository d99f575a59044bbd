/** Where an article's header starts and ends, and its format. */
export interface HeaderPlace {
  format: 'yaml' | 'toml' | 'json';
  start: number;
  end: number;
  bodyStart: number;
}

/** Finds the header at the start of a text: between `---` or `+++`, in braces, or, as in Hexo, above a `---`; `open` if unclosed. */
export function findHeader(text: string): HeaderPlace | { open: '---' | '+++' | '}' } | undefined {
  const opening = /^\s*?(?:(---|\+\+\+)(yaml|toml|json|js|javascript)?[^\S\n]*\n|(?=\{[^\S\n]*\n[^\S\n]*["}]))/i.exec(
    text,
  );
  if (!opening) return findUnopened(text);
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
  const format = isToml || named?.toLowerCase() === 'toml' ? 'toml' : named?.toLowerCase() === 'json' ? 'json' : 'yaml';
  const end = start + closing.index;
  return { format, start, end, bodyStart: end + closing[0].length };
}

/** Fields from line one, including a title, up to a `---` line. */
const UNOPENED =
  /^\s{0,5}(?=(?:[^\n]*\n){0,40}?title:)(?:(?:[\w-]{1,40}:|[^\S\n]|- |#)[^\n]*\n){1,100}?(?=---[^\S\n]*\n)/i;

function findUnopened(text: string): HeaderPlace | undefined {
  const end = UNOPENED.exec(text)?.[0].length;
  return end === undefined ? undefined : { format: 'yaml', start: 0, end, bodyStart: end + 3 };
}
