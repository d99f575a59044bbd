import type { CST, DocumentOptions, ParsedNode, ParseOptions, SchemaOptions, YAMLError } from 'yaml';
import { Composer, isCollection, isPair, YAMLParseError } from 'yaml';
import type { Steps } from '../../contracts/steps.ts';
import type { Finding } from '../source-text.ts';
import { cutIntoPieces, type YamlPieces } from './yaml-pieces.ts';
import { readTokens } from './yaml-tokens.ts';

/** A parsed YAML text with its errors, or why it was not parsed. */
type ComposedYaml =
  | { root: ParsedNode | null; errors: YAMLError[]; refused?: undefined }
  | { refused: { offset: number; finding: Finding }; root?: undefined; errors?: undefined };

const OPTIONS: ParseOptions & DocumentOptions & SchemaOptions = {
  version: '1.2',
  schema: 'core',
  customTags: [],
  resolveKnownTags: false,
  merge: false,
  // The library compares every pair of keys; `readFields` checks each once.
  uniqueKeys: false,
  prettyErrors: false,
  // Needed to put detached items back.
  keepSourceTokens: true,
};

/** With more, the file is no YAML, and parsing stops. */
const MOST_ERRORS = 1_000;

/** Parses YAML in steps of a few milliseconds: the library would block for seconds on 2 MiB. */
export function* composeYaml(text: string): Steps<ComposedYaml> {
  const read = yield* readTokens(text);
  if (read.refused) return read;
  const pieces = yield* cutIntoPieces(read.tokens);
  if ('finding' in pieces) return { refused: pieces };
  const { root, errors } = yield* composeTop(read.tokens, text.length);
  const open = collectionsIn(root, pieces);
  for (const node of open) {
    for (const piece of (node.srcToken && pieces.get(node.srcToken)) ?? []) {
      if (errors.length > MOST_ERRORS) return { root, errors };
      const composed = composeAlone(piece);
      errors.push(...composed.errors);
      if (isCollection(composed.root)) {
        for (const item of composed.root.items) (node.items as unknown[]).push(item);
      }
      open.push(...collectionsIn(composed.root, pieces));
      yield;
    }
  }
  if (open.length > 0) yield* stretchRanges(root);
  return { root, errors };
}

const NODES_A_STEP = 1_000;

/** Extends each block to its last item, as if parsed whole. */
function* stretchRanges(root: ParsedNode | null): Steps<void> {
  const nodes: unknown[] = [root];
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at];
    if (isPair(node)) nodes.push(node.key, node.value);
    else if (isCollection(node)) for (const item of node.items) nodes.push(item);
    if (at % NODES_A_STEP === 0) yield;
  }
  for (let at = nodes.length - 1; at >= 0; at--) {
    const node = nodes[at];
    if (!isCollection(node) || node.flow || !node.range) continue;
    const last = node.items.at(-1);
    const lowest = (isPair(last) ? (last.value ?? last.key) : last) as ParsedNode | undefined;
    const end = lowest?.range[2] ?? 0;
    node.range = [node.range[0], Math.max(node.range[1], end), Math.max(node.range[2], end)];
    if (at % NODES_A_STEP === 0) yield;
  }
}

function* composeTop(
  tokens: readonly CST.Token[],
  end: number,
): Steps<{ root: ParsedNode | null; errors: YAMLError[] }> {
  const composer = new Composer(OPTIONS);
  const documents = [];
  for (const token of tokens) {
    documents.push(...composer.next(token));
    yield;
  }
  documents.push(...composer.end(true, end));
  const [first, second] = documents;
  const errors: YAMLError[] = first ? [...first.errors, ...first.warnings] : [];
  if (second) {
    const [from, to] = second.range;
    errors.push(new YAMLParseError([from, to], 'MULTIPLE_DOCS', 'Source contains multiple documents'));
  }
  return { root: (first?.contents ?? null) as ParsedNode | null, errors };
}

function composeAlone(value: CST.Token): { root: ParsedNode | null; errors: YAMLError[] } {
  const composer = new Composer(OPTIONS);
  const token: CST.Document = { type: 'document', offset: value.offset, start: [], value };
  const [document] = [...composer.next(token), ...composer.end()];
  if (!document) return { root: null, errors: [] };
  return { root: document.contents as ParsedNode | null, errors: [...document.errors, ...document.warnings] };
}

type Cut = Extract<ParsedNode, { items: unknown[] }>;

/** The collections whose items were detached; small ones were parsed whole. */
function collectionsIn(root: ParsedNode | null, pieces: YamlPieces): Cut[] {
  const found: Cut[] = [];
  const open: unknown[] = [root];
  while (open.length > 0) {
    const node = open.pop();
    if (isPair(node)) open.push(node.value, node.key);
    if (!isCollection(node)) continue;
    if (node.srcToken && pieces.has(node.srcToken)) found.push(node as Cut);
    for (const item of node.items.toReversed()) open.push(item);
  }
  return found;
}
