import { isMap, isScalar, type ParsedNode, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { type Edit, editWhole, editWords, writeEdits } from '../fixes/edit-scalar.ts';
import { quoted } from '../yaml-lines.ts';
import { endOf, lineEnd, lineStart, removeFromFlow, removeLines } from './places.ts';
import { writeField } from './write-item.ts';

/** Edits that write a field of an item, or take it away; what stands around it stays as it is. */
export function editField(
  yaml: string,
  item: YAMLMap.Parsed,
  name: string,
  value: string | readonly string[] | null,
): Edit[] {
  const at = item.items.findIndex(({ key }) => isScalar(key) && key.value === name);
  const pair = item.items[at];
  const isGone = value === null || value.length === 0;
  if (!pair) return isGone ? [] : addPair(yaml, item, name, value);
  if (isGone) return removePair(yaml, item, at);
  const node = pair.value;
  if (!node || (isScalar(node) && node.source === '')) {
    const [, end] = pair.key.range;
    const colon = yaml.indexOf(':', end) + 1;
    const [first = '', ...others] = writeField(name, value);
    const rest = others.map((line) => `\n${indentOf(yaml, item)}${line}`).join('');
    return [{ start: colon, end: colon, text: `${first.slice(name.length + 1)}${rest}` }];
  }
  if (typeof value === 'string')
    return isScalar(node) ? editText(yaml, node as Scalar.Parsed, value) : replace(yaml, node, quoted(value));
  if ('items' in node && !isMap(node)) return editTexts(yaml, node as YAMLSeq.Parsed, value);
  return replace(yaml, node, `[${value.map(quoted).join(', ')}]`);
}

/** What an item of a list of texts says: a quote may stand in a map, beside its article. */
export function textOfItem(node: ParsedNode | null): string {
  if (isScalar(node)) return String(node.value);
  if (!isMap(node)) return '';
  const quote = node.items.find(({ key }) => isScalar(key) && key.value === 'quote')?.value;
  return isScalar(quote) ? String(quote.value) : '';
}

function editText(yaml: string, node: Scalar.Parsed, wanted: string): Edit[] {
  if (wanted.includes('\n') || String(node.value).includes('\n')) return replace(yaml, node, JSON.stringify(wanted));
  const inWords = editWords(yaml, node, wanted);
  const written = writeEdits(yaml.slice(0, node.range[1]), inWords).slice(node.range[0]);
  // A word may have brought what YAML reads as more than a word.
  const isPlain = node.type === 'PLAIN';
  return isPlain && /[:#,[\]{}&*!|>'"%@`]|^[-?]\s/.test(written) ? editWhole(yaml, node, wanted) : inWords;
}

function replace(yaml: string, node: ParsedNode, text: string): Edit[] {
  return [{ start: node.range[0], end: endOf(yaml, node), text }];
}

function editTexts(yaml: string, list: YAMLSeq.Parsed, wanted: readonly string[]): Edit[] {
  const items = list.items as ParsedNode[];
  const old = items.map((item) => textOfItem(item));
  const gone = [...old.keys()].filter((at) => !wanted.includes(old[at] ?? ''));
  const come = wanted.filter((text) => !old.includes(text));
  const edits: Edit[] = [];
  for (const at of gone) {
    const item = items[at] as ParsedNode;
    const text = come.shift();
    if (text === undefined) edits.push(...removeItem(yaml, list, at));
    else if (isMap(item)) edits.push(...editField(yaml, item as YAMLMap.Parsed, 'quote', text));
    else
      edits.push(...(isScalar(item) ? editText(yaml, item as Scalar.Parsed, text) : replace(yaml, item, quoted(text))));
  }
  if (come.length === 0) return edits;
  const last = items.at(-1);
  if (list.flow || !last) {
    const end = endOf(yaml, list) - 1;
    const comma = items.length > 0 && !/,\s*$/.test(yaml.slice(list.range[0], end)) ? ', ' : '';
    return [...edits, { start: end, end, text: `${comma}${come.map(quoted).join(', ')}` }];
  }
  const indent = yaml.slice(
    lineStart(yaml, dashOf(yaml, list, items.length - 1)),
    dashOf(yaml, list, items.length - 1),
  );
  const end = lineEnd(yaml, endOf(yaml, last));
  return [...edits, { start: end, end, text: come.map((text) => `\n${indent}- ${quoted(text)}`).join('') }];
}

/** Edits that take an item out of a list. */
export function removeItem(yaml: string, list: YAMLSeq.Parsed, at: number): Edit[] {
  const item = list.items[at] as ParsedNode;
  if (list.flow) return [removeFromFlow(yaml, list.items as ParsedNode[], at)];
  return [removeLines(yaml, lineStart(yaml, dashOf(yaml, list, at)), endOf(yaml, item), false)];
}

/** Where the dash of an item stands. */
export function dashOf(yaml: string, list: YAMLSeq.Parsed, at: number): number {
  const [start] = (list.items[at] as ParsedNode).range;
  const before = list.items[at - 1] as ParsedNode | undefined;
  const from = before ? endOf(yaml, before) : list.range[0];
  const found = /^[ \t]*-(?=\s)/m.exec(yaml.slice(from, start));
  return found ? from + found.index + found[0].length - 1 : start;
}

function removePair(yaml: string, item: YAMLMap.Parsed, at: number): Edit[] {
  const { key, value } = item.items[at] as { key: ParsedNode; value: ParsedNode | null };
  const next = item.items[at + 1]?.key as ParsedNode | undefined;
  const parts = item.items.map((pair) => ({
    range: [pair.key.range[0], endOf(yaml, pair.value ?? pair.key)] as const,
  }));
  if (item.flow) return [removeFromFlow(yaml, parts, at)];
  const end = Math.max(endOf(yaml, value ?? key), yaml.indexOf(':', key.range[1]) + 1);
  const [start] = key.range;
  if (yaml.slice(lineStart(yaml, start), start).trim() === '')
    return [removeLines(yaml, lineStart(yaml, start), end, true)];
  // The first field stands behind the dash, where the next one moves to.
  const isAlone = next !== undefined && yaml.slice(end, next.range[0]).trim() === '';
  return [{ start, end: isAlone ? next.range[0] : end + (/^[ \t]*/.exec(yaml.slice(end))?.[0].length ?? 0), text: '' }];
}

function addPair(yaml: string, item: YAMLMap.Parsed, name: string, value: string | readonly string[]): Edit[] {
  const named = (wanted: string) => item.items.find(({ key }) => isScalar(key) && key.value === wanted);
  const before =
    (name === 'also' && (named('question') ?? named('name'))) ||
    item.items.findLast(({ key }) => isScalar(key) && key.value !== 'draft');
  const end = endOf(yaml, before?.value ?? (before?.key as ParsedNode));
  if (item.flow) {
    const text = typeof value === 'string' ? quoted(value) : `[${value.map(quoted).join(', ')}]`;
    return [{ start: end, end, text: `, ${name}: ${text}` }];
  }
  const indent = indentOf(yaml, item);
  const at = lineEnd(yaml, end);
  return [
    {
      start: at,
      end: at,
      text: writeField(name, value)
        .map((line) => `\n${indent}${line}`)
        .join(''),
    },
  ];
}

/** The white space before the fields of an item. */
function indentOf(yaml: string, item: YAMLMap.Parsed): string {
  const [start] = item.items[0]?.key.range ?? item.range;
  return ' '.repeat(start - lineStart(yaml, start));
}
