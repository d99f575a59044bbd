import type { SourceFile } from '../../contracts/source-file.ts';
import { type Edit, writeEdits } from '../fixes/edit-scalar.ts';
import { sourceText } from '../source-text.ts';

/** Applies edits of `sourceText`'s text to a file's raw text, with its own line ends; undefined if that says something else by now. */
export function editRaw(raw: string, planned: SourceFile, edits: readonly Edit[]): string | undefined {
  if (sourceText({ path: planned.path, text: raw }).text !== sourceText(planned).text) return undefined;
  const newline = raw.includes('\r\n') ? '\r\n' : '\n';
  const shift = raw.startsWith('\uFEFF') ? 1 : 0;
  const longBreaks = [...raw.slice(shift).matchAll(/\r\n/g)].map(({ index }, at) => index - at);
  const inRaw = (offset: number) => shift + offset + longBreaks.filter((place) => place < offset).length;
  return writeEdits(
    raw,
    edits.map(({ start, end, text }) => ({
      start: inRaw(start),
      end: inRaw(end),
      text: text.replaceAll('\n', newline),
    })),
  );
}
