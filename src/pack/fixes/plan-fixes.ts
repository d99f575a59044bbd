import type { Scalar } from 'yaml';
import { isScalar, parseDocument, visit } from 'yaml';
import type { Fix, Problem } from '../../contracts/problem.ts';
import type { SourceFile } from '../../contracts/source-file.ts';
import { lineOf, type SourceText, sourceText } from '../source-text.ts';
import { type Edit, editWhole, editWords, writeEdits } from './edit-scalar.ts';

/** The fixes for one file. */
interface PlannedFixes {
  /** Offsets into `sourceText`'s text, in order. */
  edits: Edit[];
  /** The changes, for an editor to review. */
  changes: Change[];
}

/** A file's lines before and after. */
export interface Change {
  file: string;
  /** Counted from 1. */
  line: number;
  before: string;
  after: string;
}

/**
 * Plans fixes for problems of a YAML file that have one solution, keeping the editor's layout: only differing words change.
 * The result is parsed and compared with what was meant; a fix with side effects is dropped.
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
  /** Absent for an alias. */
  scalar?: Scalar.Parsed;
}

/** All scalars of a YAML file in order; undefined if it is no YAML. */
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

/** Whether the edited file has exactly the wanted changes. */
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
