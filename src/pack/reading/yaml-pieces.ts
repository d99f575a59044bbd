import { CST } from 'yaml';
import type { Steps } from '../../contracts/steps.ts';
import { countOf } from '../show-text.ts';
import type { Finding } from '../source-text.ts';
import { TOO_DEEP } from './yaml-tokens.ts';

type Collection = CST.BlockMap | CST.BlockSequence | CST.FlowCollection;
type CollectionItem = Collection['items'][number];

/** The items detached from large collections, grouped for parsing in steps. */
export type YamlPieces = Map<CST.Token, Collection[]>;

/** Tokens parsed at once: a few milliseconds, even if all are errors. */
const AT_ONCE = 400;
/** Far beyond any valid text, with line breaks and indentation. */
const LONGEST_YAML_TEXT = 20_000;
/** Line breaks, spaces and comments before an item, with any other marks there. */
const MOST_BLANK = 4_000;
const MOST_MARKS = 100;
/** The deepest indentation-only nesting of lists. */
const DEEPEST = 100;
const COLLECTIONS_A_STEP = 100;

const TOO_LONG: Finding = {
  expected: `texts of at most ${countOf(LONGEST_YAML_TEXT, 'character')}`,
  found: 'a longer one',
  advice: 'Shorten it, or close the quotation mark that it starts with.',
};

const TOO_MUCH_BETWEEN: Finding = {
  expected: 'items one after the other',
  found: `more than ${countOf(MOST_BLANK, 'line break')} and comments, or ${MOST_MARKS} marks, in one place`,
  advice: 'Delete them.',
};

/**
 * Detaches the items of all large collections, innermost first, so that the rest parses quickly.
 * Returns them, or the first place that cannot be split.
 */
export function* cutIntoPieces(tokens: readonly CST.Token[]): Steps<YamlPieces | { offset: number; finding: Finding }> {
  const found: Collection[] = [];
  const open: { token: CST.Token; depth: number }[] = [];
  for (const token of tokens) {
    if (token.type !== 'document') continue;
    if (isCluttered(token.start)) return { offset: token.offset, finding: TOO_MUCH_BETWEEN };
    if (token.end) keepFirst(token.end);
    if (token.value) open.push({ token: token.value, depth: 0 });
  }
  for (let next = open.pop(); next; next = open.pop()) {
    const { token, depth } = next;
    const offset = token.offset;
    if (depth > DEEPEST) return { offset, finding: TOO_DEEP };
    if ('end' in token && token.end) keepFirst(token.end);
    if ('source' in token && token.source.length > LONGEST_YAML_TEXT) return { offset, finding: TOO_LONG };
    if (!CST.isCollection(token)) continue;
    found.push(token);
    if (found.length % COLLECTIONS_A_STEP === 0) yield;
    for (const { start, key, sep, value } of token.items as CST.CollectionItem[]) {
      if (isCluttered(start) || isCluttered(sep ?? [])) return { offset, finding: TOO_MUCH_BETWEEN };
      // Otherwise the field would start at the end of the one above, whose items may be detached.
      if (start.length === 0 && key) start.push({ type: 'space', source: '', offset: key.offset, indent: 0 });
      if (key) open.push({ token: key, depth: depth + 1 });
      if (value) open.push({ token: value, depth: depth + 1 });
    }
  }
  const pieces: YamlPieces = new Map();
  const weights = new Map<CST.Token, number>();
  const weigh = ({ start, key, sep, value }: CST.CollectionItem) =>
    1 +
    start.length +
    (sep?.length ?? 0) +
    (key ? (weights.get(key) ?? 1) : 0) +
    (value ? (weights.get(value) ?? 1) : 0);
  for (const [at, collection] of found.reverse().entries()) {
    if (at % COLLECTIONS_A_STEP === 0) yield;
    let weight = 1;
    for (const item of collection.items) weight += weigh(item as CST.CollectionItem);
    // Most are small.
    const whole = weight > AT_ONCE ? yield* cut(collection, weigh) : [];
    if (whole.length > 1) {
      pieces.set(collection, whole);
      collection.items = [];
      weight = 1;
    }
    weights.set(collection, weight);
  }
  return pieces;
}

/** Splits a collection into groups of items. */
function* cut(collection: Collection, weigh: (item: CST.CollectionItem) => number): Steps<Collection[]> {
  const isFlow = collection.type === 'flow-collection';
  const items = collection.items as CST.CollectionItem[];
  const stretches: CollectionItem[][] = [[]];
  let weight = 0;
  for (const [at, item] of items.entries()) {
    if (at % (COLLECTIONS_A_STEP * 10) === 0) yield;
    const heavier = weight + weigh(item);
    const follows = items[at - 1];
    const isWrong =
      isFlow && follows !== undefined && (isEmpty(follows) || !item.start.some(({ type }) => type === 'comma'));
    if (heavier > AT_ONCE && weight > 0 && !isWrong) {
      stretches.push([]);
      weight = 0;
    }
    weight += weigh(item);
    stretches.at(-1)?.push(item);
    // A missing or doubled comma is reported here, and parsing can stop.
    if (isWrong) break;
  }
  return stretches.map((stretch, at) => {
    const [first, ...others] = stretch as CST.CollectionItem[];
    if (at === 0 || !first) return { ...collection, items: stretch, ...closed(collection) } as Collection;
    // The first item of a collection has no comma before it.
    const comma = isFlow ? first.start.findIndex(({ type }) => type === 'comma') : -1;
    const start = comma < 0 ? first.start : first.start.toSpliced(comma, 1);
    const offset = first.start[0]?.offset ?? first.key?.offset ?? first.value?.offset ?? collection.offset;
    return { ...collection, offset, items: [{ ...first, start }, ...others], ...closed(collection) } as Collection;
  });
}

/** Whether a list is closed is reported once, for the whole list. */
function closed(collection: Collection): { end?: CST.SourceToken[] } {
  if (collection.type !== 'flow-collection') return {};
  const { start, offset, indent } = collection;
  const [type, source] = start.source === '{' ? (['flow-map-end', '}'] as const) : (['flow-seq-end', ']'] as const);
  return { end: [{ type, source, offset, indent }] };
}

function isEmpty({ start, key, sep, value }: CST.CollectionItem): boolean {
  return (
    !key &&
    !sep &&
    !value &&
    !start.some(({ type }) => type === 'anchor' || type === 'tag' || type === 'explicit-key-ind')
  );
}

function isBlank({ type }: CST.SourceToken): boolean {
  return type === 'newline' || type === 'space' || type === 'comment' || type === 'comma';
}

function isCluttered(tokens: readonly CST.SourceToken[]): boolean {
  if (tokens.length <= MOST_MARKS) return false;
  return tokens.length > MOST_BLANK || tokens.filter((token) => !isBlank(token)).length > MOST_MARKS;
}

/** After the end of a text or list, only the first error matters. */
function keepFirst(end: CST.SourceToken[]): void {
  if (isCluttered(end)) end.splice(0, end.length, ...end.filter((token) => !isBlank(token)).slice(0, MOST_MARKS));
}
