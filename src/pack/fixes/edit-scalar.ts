import type { Scalar } from 'yaml';

/** A text range in UTF-16 units, and its replacement. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Applies edits that do not overlap. */
export function writeEdits(text: string, edits: readonly Edit[]): string {
  let written = '';
  let from = 0;
  for (const { start, end, text: replacement } of edits.toSorted((first, second) => first.start - second.start)) {
    written += text.slice(from, start) + replacement;
    from = end;
  }
  return written + text.slice(from);
}

/** Edits only the words of a YAML scalar; line breaks, indentation and quotation marks stay. */
export function editWords(yaml: string, scalar: Scalar.Parsed, wanted: string): Edit[] {
  const [start, end] = insideOf(yaml, scalar);
  const old = [...yaml.slice(start, end).matchAll(/\S+/g)].map(({ 0: word, index }) => ({ word, at: start + index }));
  const words = wanted.split(/\s+/).map((word) => escapeWord(word, scalar.type));
  const kept = commonWords(
    old.map(({ word }) => word),
    words,
  );
  const edits: Edit[] = [];
  let [oldAt, newAt] = [0, 0];
  for (const [nextOld, nextNew] of [...kept, [old.length, words.length] as const]) {
    const gone = old.slice(oldAt, nextOld);
    const come = words.slice(newAt, nextNew).join(' ');
    const behind = old[nextOld];
    const before = old[oldAt - 1];
    const [first, last] = [gone[0], gone.at(-1)];
    if (first && last && come !== '') edits.push({ start: first.at, end: last.at + last.word.length, text: come });
    else if (first && last && behind) edits.push({ start: first.at, end: behind.at, text: '' });
    else if (first && last) edits.push({ start: endOf(before, start), end: last.at + last.word.length, text: '' });
    else if (come !== '' && behind) edits.push({ start: behind.at, end: behind.at, text: `${come} ` });
    else if (come !== '') edits.push({ start: endOf(before, start), end: endOf(before, start), text: ` ${come}` });
    [oldAt, newAt] = [nextOld + 1, nextNew + 1];
  }
  return edits;
}

/** Replaces a whole YAML scalar, on one line; plain text gets quotation marks. */
export function editWhole(yaml: string, scalar: Scalar.Parsed, wanted: string): Edit[] {
  if (!scalar.type?.startsWith('BLOCK')) {
    return [{ start: scalar.range[0], end: scalar.range[1], text: JSON.stringify(wanted) }];
  }
  const [start, end] = insideOf(yaml, scalar);
  const body = yaml.slice(start, end);
  const indent = /^[ \t]*(?=\S)/m.exec(body)?.[0] ?? '';
  return [{ start, end, text: `${indent}${wanted}${body.endsWith('\n') ? '\n' : ''}` }];
}

/**
 * The content range of a scalar: within quotation marks, or below a block's
 * or >.
 */
function insideOf(yaml: string, { type, range }: Scalar.Parsed): [number, number] {
  const [start, end] = range;
  if (type?.startsWith('QUOTE')) return [start + 1, end - 1];
  if (!type?.startsWith('BLOCK')) return [start, end];
  const body = yaml.indexOf('\n', start) + 1;
  return [body === 0 ? end : Math.min(body, end), end];
}

function endOf(word: { word: string; at: number } | undefined, start: number): number {
  return word ? word.at + word.word.length : start;
}

function escapeWord(word: string, type: Scalar.Parsed['type']): string {
  if (type === 'QUOTE_DOUBLE') return JSON.stringify(word).slice(1, -1);
  return type === 'QUOTE_SINGLE' ? word.replaceAll("'", "''") : word;
}

/** The longest common subsequence of words, as positions. */
function commonWords(old: readonly string[], words: readonly string[]): (readonly [number, number])[] {
  const width = words.length + 1;
  const lengths = new Uint16Array((old.length + 1) * width);
  for (let row = old.length - 1; row >= 0; row--) {
    for (let column = words.length - 1; column >= 0; column--) {
      const at = row * width + column;
      lengths[at] =
        old[row] === words[column]
          ? (lengths[at + width + 1] ?? 0) + 1
          : Math.max(lengths[at + width] ?? 0, lengths[at + 1] ?? 0);
    }
  }
  const kept: [number, number][] = [];
  let [row, column] = [0, 0];
  while (row < old.length && column < words.length) {
    const at = row * width + column;
    if (old[row] === words[column]) kept.push([row++, column++]);
    else if ((lengths[at + width] ?? 0) >= (lengths[at + 1] ?? 0)) row++;
    else column++;
  }
  return kept;
}
