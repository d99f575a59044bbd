import type { ParsedNode } from 'yaml';
import { isAlias, isCollection, isNode, isPair, Lexer, parseDocument } from 'yaml';
import type { Problem } from '../problem.ts';
import type { SourceText, Spot } from '../source-text.ts';
import { problemAt } from '../source-text.ts';
import { explainYamlErrors, TOO_DEEP } from './yaml-errors.ts';

/** More than an editor needs; a hostile file could otherwise unfold into far more than it holds. */
const MOST_ALIASES = 100;
const MOST_ALIASED_CHARACTERS = 200_000;

/** A parsed piece of YAML whose nodes know their place in the file. */
export interface Yaml {
  root: ParsedNode | null;
  spotOf(node: ParsedNode | null): Spot;
  /** Returns the node itself, or the one that a `*name` stands for; nothing (and a problem) where that cannot be told. */
  follow(node: ParsedNode | null): ParsedNode | null | undefined;
}

/**
 * Parses one piece of a file as YAML 1.2, core schema, without custom tags.
 * Returns nothing where the text is not YAML; what is wrong is added to `problems`.
 */
export function parseYaml(
  source: SourceText,
  problems: Problem[],
  start = 0,
  end = source.text.length,
): Yaml | undefined {
  const text = source.text.slice(start, end);
  const tooDeep = findTooDeep(text);
  if (tooDeep !== undefined) {
    problems.push(problemAt({ source, offset: start + tooDeep }, TOO_DEEP));
    return undefined;
  }
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    customTags: [],
    resolveKnownTags: false,
    merge: false,
    // Its own check compares each key with each other; `readFields` does it once per key.
    uniqueKeys: false,
    prettyErrors: false,
  });
  const wrong = explainYamlErrors([...document.errors, ...document.warnings], source, start);
  problems.push(...wrong);
  if (wrong.length > 0) return undefined;

  const root = document.contents as ParsedNode | null;
  const spotOf = (node: ParsedNode | null): Spot => ({ source, offset: start + (node?.range[0] ?? 0) });
  const anchors = source.text.includes('*') ? findAnchors(root) : new Map<string, ParsedNode[]>();
  let aliases = 0;
  let characters = 0;
  let isOverdone = false;

  function follow(node: ParsedNode | null): ParsedNode | null | undefined {
    if (!isAlias(node)) return node;
    const [from] = node.range;
    const target = anchors.get(node.source)?.findLast((anchored) => anchored.range[0] < from);
    if (!target) {
      problems.push(
        problemAt(spotOf(node), {
          expected: `an anchor &${node.source} before this line`,
          found: `*${node.source}, which stands for nothing`,
          advice: 'A text that starts with * needs quotation marks around it.',
        }),
      );
      return undefined;
    }
    aliases += 1;
    characters += target.range[1] - target.range[0];
    if (aliases <= MOST_ALIASES && characters <= MOST_ALIASED_CHARACTERS) return follow(target);
    if (!isOverdone) {
      isOverdone = true;
      problems.push(
        problemAt(spotOf(node), {
          expected: `at most ${MOST_ALIASES} uses of *anchors in a file`,
          found: 'more, or uses of very long ones',
          advice: 'Write the texts out instead of repeating them through anchors.',
        }),
      );
    }
    return undefined;
  }

  return { root, spotOf, follow };
}

/** A list in a list of fields of a list is three levels; the parser takes minutes over many thousands. */
const DEEPEST = 50;

/** Returns the first place where brackets are nested, or levels opened in one line, deeper than any pack needs. */
function findTooDeep(text: string): number | undefined {
  let offset = 0;
  let brackets = 0;
  let levels = 0;
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') brackets += 1;
    else if (token === ']' || token === '}') brackets = Math.max(0, brackets - 1);
    else if (token.endsWith('\n')) levels = 0;
    else if (brackets === 0 && (token === '-' || token === '?' || token === ':')) levels += 1;
    if (brackets > DEEPEST || levels > DEEPEST) return offset;
    // These mark the start of a document and of a text, and stand for no characters.
    if (token !== '\u0002' && token !== '\u001f' && token !== '\u0018') offset += token.length;
  }
  return undefined;
}

function findAnchors(root: ParsedNode | null): Map<string, ParsedNode[]> {
  const anchors = new Map<string, ParsedNode[]>();
  const open: unknown[] = [root];
  while (open.length > 0) {
    const node = open.pop();
    if (isPair(node)) open.push(node.key, node.value);
    else if (isCollection(node)) for (const item of node.items) open.push(item);
    if (!isNode(node) || isAlias(node) || !('anchor' in node) || !node.anchor) continue;
    const same = anchors.get(node.anchor) ?? [];
    same.push(node as ParsedNode);
    anchors.set(node.anchor, same);
  }
  for (const same of anchors.values()) same.sort((first, second) => first.range[0] - second.range[0]);
  return anchors;
}
