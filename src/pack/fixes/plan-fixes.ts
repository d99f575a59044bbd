import type { Scalar } from 'yaml';
import { isScalar, parseDocument, visit } from 'yaml';
import type { Fix, Problem } from '../../contracts/problem.ts';
import type { SourceFile } from '../../contracts/source-file.ts';
import { lineOf, type SourceText, sourceText } from '../source-text.ts';
import { type Edit, editWhole, editWords, writeEdits } from './edit-scalar.ts';

/** What can be put right in one file. */
export interface PlannedFixes {
  /** In the text as `sourceText` returns it, in its order. */
  edits: Edit[];
  /** What each of them changes, for an editor to judge. */
  changes: Change[];
}

/** The lines of a file before and after. */
export interface Change {
  file: string;
  /** Counted from 1. */
  line: number;
  before: string;
  after: string;
}

/**
 * Plans how to put right the problems of a YAML file that have one cure, in the editor's own layout: only the words that differ
 * change. What YAML would then read is compared with what was meant; a cure that would change anything else is left out.
 */
export function planFixes(file: SourceFile, problems: readonly Problem[]): PlannedFixes {
  const source = sourceText(file);
  const leaves = readLeaves(source.text);
  const fixes = new Map(problems.flatMap(({ fix }) => (fix ? [[fix.offset, fix] as const] : [])));
  const wanted = (leaves ?? []).flatMap((leaf, at): Wanted[] => {
    const fix = fixes.get(leaf.offset);
    return fix && leaf.scalar ? [{ at, fix, scalar: leaf.scalar }] : [];
  });
  if (!leaves || wanted.length === 0) return { edits: [], changes: [] };
  const isGood = (some: readonly Wanted[], edits: readonly Edit[]) => isMeant(source.text, leaves, some, edits);
  const inWords = wanted.map((one) => editWords(source.text, one.scalar, one.fix.text));
  const chosen = isGood(wanted, inWords.flat())
    ? inWords
    : wanted.map((one, at) =>
        [inWords[at] ?? [], editWhole(source.text, one.scalar, one.fix.text)].find((edits) => isGood([one], edits)),
      );
  const taken = chosen.filter((edits) => edits !== undefined && edits.length > 0) as Edit[][];
  return { edits: taken.flat(), changes: taken.map((edits) => showChange(source, edits)) };
}

interface Wanted {
  /** Which of the leaves. */
  at: number;
  fix: Fix;
  scalar: Scalar.Parsed;
}

interface Leaf {
  offset: number;
  value: string;
  /** Absent for what stands for another text. */
  scalar?: Scalar.Parsed;
}

/** Returns all texts of a YAML file in their order; nothing where it is none. */
function readLeaves(text: string): Leaf[] | undefined {
  const document = parseDocument(text, { version: '1.2', schema: 'core', uniqueKeys: false, logLevel: 'silent' });
  if (document.errors.length > 0) return undefined;
  const leaves: Leaf[] = [];
  visit(document, {
    Scalar(_, scalar) {
      const range = scalar.range;
      if (!range || !isScalar(scalar)) return;
      leaves.push({ offset: range[0], value: String(scalar.value), scalar: scalar as Scalar.Parsed });
    },
    Alias(_, alias) {
      leaves.push({ offset: alias.range?.[0] ?? 0, value: `*${alias.source}` });
    },
  });
  return leaves;
}

/** Whether a file with these edits has what is wanted in its place, and all else as before. */
function isMeant(text: string, leaves: readonly Leaf[], wanted: readonly Wanted[], edits: readonly Edit[]): boolean {
  const after = readLeaves(writeEdits(text, edits));
  if (after?.length !== leaves.length) return false;
  const texts = new Map(wanted.map(({ at, fix }) => [at, fix.text]));
  return leaves.every(({ value }, at) => {
    const found = after[at]?.value ?? '';
    const meant = texts.get(at);
    return meant === undefined ? found === value : found.replace(/\s+/g, ' ').trim() === meant;
  });
}

function showChange(source: SourceText, edits: readonly Edit[]): Change {
  const { text, path } = source;
  const first = Math.min(...edits.map(({ start }) => start));
  const last = Math.max(...edits.map(({ end }) => end));
  const start = text.lastIndexOf('\n', first - 1) + 1;
  const newline = text.indexOf('\n', text[last - 1] === '\n' ? last - 1 : last);
  const end = newline < 0 ? text.length : newline;
  const moved = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  const before = text.slice(start, Math.max(end, last));
  const after = writeEdits(before, moved);
  return { file: path, line: lineOf({ source, offset: first }), before: before.trimEnd(), after: after.trimEnd() };
}
