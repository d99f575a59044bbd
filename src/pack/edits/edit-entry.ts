import { isMap, isScalar, isSeq, type ParsedNode, type YAMLMap, type YAMLSeq } from 'yaml';
import type { SourceFile } from '../../contracts/source-file.ts';
import type { Steps } from '../../contracts/steps.ts';
import { type Edit, writeEdits } from '../fixes/edit-scalar.ts';
import { composeYaml } from '../reading/compose-yaml.ts';
import { sourceText } from '../source-text.ts';
import { dashOf, editField, removeItem, textOfItem } from './edit-texts.ts';
import type { EntryChange, ItemFields } from './entry-change.ts';
import { endOf, lineEnd, lineStart } from './places.ts';
import { writeItem } from './write-item.ts';

/** Edits of `sourceText`'s text; `absent`: the file has no such item; `unclear`: its layout allows no sure edit. */
type PlannedChange = { edits: Edit[] } | 'absent' | 'unclear';

/**
 * Plans an editor's change of a YAML file in its own layout: all other items, comments and line breaks stay.
 * The result is parsed and compared with what was meant; a change with side effects is `unclear`.
 */
export function* planChange(file: SourceFile, change: EntryChange): Steps<PlannedChange> {
  const { text } = sourceText(file);
  const before = yield* readItems(text);
  if (!before) return 'unclear';
  const list = before.lists.get(change.list);
  const at = list?.items.findIndex((item) => keyOf(item) === change.key) ?? -1;
  if (change.change === 'add') {
    if (at >= 0) return 'unclear';
    return yield* confirmed(text, addItem(text, before, change), before, change);
  }
  const item = list?.items[at];
  if (!list || !item) return 'absent';
  // A text that stands for others too changes more than it seems.
  if (!isMap(item) || [...before.items.values()].some((text) => text.includes(ALIAS))) return 'unclear';
  const edits =
    change.change === 'delete'
      ? removeItem(text, list, at)
      : Object.entries(change.fields).flatMap(([name, value]) => editField(text, item as YAMLMap.Parsed, name, value));
  return yield* confirmed(text, edits, before, change);
}

interface ReadItems {
  root: YAMLMap.Parsed | undefined;
  lists: Map<string, YAMLSeq.Parsed>;
  /** Every item as text, by list and key. */
  items: Map<string, string>;
}

/** The items of a YAML file; undefined if it is no YAML, or names an item twice. */
function* readItems(text: string): Steps<ReadItems | undefined> {
  const { root, errors } = yield* composeYaml(text);
  if (root === undefined || errors.length > 0) return undefined;
  const read: ReadItems = {
    root: isMap(root) ? (root as YAMLMap.Parsed) : undefined,
    lists: new Map(),
    items: new Map(),
  };
  if (!isMap(root)) return root === null || (isScalar(root) && root.value === null) ? read : undefined;
  for (const { key, value } of root.items as { key: ParsedNode; value: ParsedNode | null }[]) {
    const list = String(isScalar(key) ? key.value : '');
    if (!isSeq(value)) continue;
    if (read.lists.has(list)) return undefined;
    read.lists.set(list, value as YAMLSeq.Parsed);
    for (const item of value.items as ParsedNode[]) {
      const name = `${list}\n${keyOf(item)}`;
      if (read.items.has(name)) return undefined;
      read.items.set(name, JSON.stringify(plainOf(item)));
      yield;
    }
  }
  return read;
}

/** Marks what stands for another text of the file. */
const ALIAS = '\uFFFF*';

/** The id of an item, or its name. */
function keyOf(item: unknown): string | undefined {
  if (!isMap(item)) return undefined;
  const field = (name: string) => item.items.find(({ key }) => isScalar(key) && key.value === name)?.value;
  const value = field('id') ?? field('name');
  return isScalar(value) ? String(value.source ?? value.value) : undefined;
}

function plainOf(node: ParsedNode | null): unknown {
  if (isScalar(node)) return node.value;
  if (isSeq(node)) return node.items.map((item) => plainOf(item as ParsedNode));
  if (isMap(node))
    return node.items.map(({ key, value }) => [plainOf(key as ParsedNode), plainOf(value as ParsedNode)]);
  return node && 'source' in node ? `${ALIAS}${node.source}` : null;
}

/** The edits if they do what was meant and nothing else. */
function* confirmed(text: string, edits: Edit[], before: ReadItems, change: EntryChange): Steps<PlannedChange> {
  const after = yield* readItems(writeEdits(text, edits));
  if (!after) return 'unclear';
  const name = `${change.list}\n${change.key}`;
  const count = before.items.size + { write: 0, delete: -1, add: 1 }[change.change];
  if (after.items.size !== count) return 'unclear';
  for (const [other, value] of before.items) if (other !== name && after.items.get(other) !== value) return 'unclear';
  if (change.change === 'delete') return after.items.has(name) ? 'unclear' : { edits };
  const item = after.lists.get(change.list)?.items.find((one) => keyOf(one) === change.key);
  if (!isMap(item)) return 'unclear';
  const isSo = Object.entries(change.fields).every(([field, value]) =>
    says(item.items.find(({ key }) => isScalar(key) && key.value === field)?.value as ParsedNode | undefined, value),
  );
  return isSo ? { edits } : 'unclear';
}

function says(node: ParsedNode | null | undefined, wanted: string | readonly string[] | null): boolean {
  if (wanted === null || wanted.length === 0) return node === undefined;
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
  if (typeof wanted === 'string') return isScalar(node) && plain(String(node.value)) === plain(wanted);
  if (!isSeq(node)) return false;
  const found = node.items.map((item) => plain(textOfItem(item as ParsedNode)));
  return found.length === new Set(wanted).size && wanted.every((text) => found.includes(plain(text)));
}

/** Edits that put a new item at the end of its list, which begins below all others if there is none. */
function addItem(
  text: string,
  { root, lists }: ReadItems,
  { list: name, fields }: { list: string; fields: ItemFields },
): Edit[] {
  const list = lists.get(name);
  const last = list?.items.at(-1) as ParsedNode | undefined;
  const lines = writeItem(fields);
  if (list && last && !list.flow) {
    const dash = dashOf(text, list, list.items.length - 1);
    const indent = text.slice(lineStart(text, dash), dash);
    const end = lineEnd(text, endOf(text, last));
    const isSpaced = list.items.length > 1 && /\n[ \t]*\n$/.test(text.slice(0, lineStart(text, dash)));
    return [{ start: end, end, text: `${isSpaced ? '\n' : ''}${lines.map((line) => `\n${indent}${line}`).join('')}` }];
  }
  const below = lines.map((line) => `\n  ${line}`).join('');
  const pair = root?.items.find(({ key }) => isScalar(key) && key.value === name);
  if (pair) {
    const colon = text.indexOf(':', pair.key.range[1]) + 1;
    const isEmpty = list?.flow === true && list.items.length === 0;
    return [{ start: colon, end: isEmpty ? list.range[1] : colon, text: below }];
  }
  const gap = text.trim() === '' ? '' : text.endsWith('\n') ? '\n' : '\n\n';
  return [{ start: text.length, end: text.length, text: `${gap}${name}:${below}\n` }];
}
