import type { ParsedNode } from 'yaml';
import { isAlias, isCollection, isNode, isPair } from 'yaml';
import type { Problem } from '../../contracts/problem.ts';
import type { Steps } from '../../contracts/steps.ts';
import type { SourceText, Spot } from '../source-text.ts';
import { problemAt } from '../source-text.ts';
import { composeYaml } from './compose-yaml.ts';
import { explainYamlErrors } from './yaml-errors.ts';

/** More than an editor needs; bounds the expansion of a hostile file. */
const MOST_ALIASES = 100;
const MOST_ALIASED_CHARACTERS = 200_000;

const NODES_A_STEP = 1_000;

/** A parsed YAML piece whose nodes know their place in the file. */
export interface Yaml {
  root: ParsedNode | null;
  spotOf(node: ParsedNode | null): Spot;
  /** The node, or the target of a `*name`; undefined and a problem if unknown. */
  follow(node: ParsedNode | null): ParsedNode | null | undefined;
}

/** Parses a piece of a file as YAML 1.2, core schema, without custom tags, in steps. Undefined if it is no YAML; errors are added to `problems`. */
export function* parseYamlInSteps(
  source: SourceText,
  problems: Problem[],
  start = 0,
  end = source.text.length,
): Steps<Yaml | undefined> {
  const composed = yield* composeYaml(source.text.slice(start, end));
  if (composed.refused) {
    const { offset, finding } = composed.refused;
    problems.push(problemAt({ source, offset: start + offset }, finding));
    return undefined;
  }
  const wrong = explainYamlErrors(composed.errors, source, start);
  problems.push(...wrong);
  if (wrong.length > 0) return undefined;

  const { root } = composed;
  const spotOf = (node: ParsedNode | null): Spot => ({ source, offset: start + (node?.range[0] ?? 0) });
  const anchors = source.text.includes('*') ? yield* findAnchors(root) : new Map<string, ParsedNode[]>();
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

function* findAnchors(root: ParsedNode | null): Steps<Map<string, ParsedNode[]>> {
  const anchors = new Map<string, ParsedNode[]>();
  const open: unknown[] = [root];
  for (let seen = 1; open.length > 0; seen++) {
    const node = open.pop();
    if (seen % NODES_A_STEP === 0) yield;
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
