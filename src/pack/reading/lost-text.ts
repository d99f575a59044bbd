import type { ParsedNode, Scalar } from 'yaml';
import { isScalar } from 'yaml';
import type { Problem } from '../../contracts/problem.ts';
import { show } from '../show-text.ts';
import type { Finding, Spot } from '../source-text.ts';
import { problemAt } from '../source-text.ts';

const QUOTE = 'Put quotation marks around the whole text.';

/**
 * Reports text that YAML drops at a place, and returns whether it dropped any: words after a # that seem part of the text, or a mark such as & or ! before it.
 * A real comment is on its own line, or follows two spaces and has one after the #; after a closing quotation mark or a value that `isCode`, such as an id, one space is enough.
 */
export function reportLostText(node: ParsedNode | null, at: Spot, problems: Problem[], isCode = false): boolean {
  // An alias's text is checked where it is defined.
  if (!isScalar(node) || at.source.text[at.offset] === '*') return false;
  const lost = findDroppedMark(at) ?? findDroppedEnd(node, at, isCode);
  if (lost) problems.push(lost);
  return lost !== undefined;
}

function findDroppedEnd(node: Scalar.Parsed, { source, offset }: Spot, isCode: boolean): Problem | undefined {
  const isBlank = node.value === null && !node.source;
  const end = offset + node.range[1] - node.range[0];
  const behind = source.text.slice(end, end + LONGEST_REST);
  const rest = /^(?<space>[ \t]*)(?<lost>#(?<text>.*))/.exec(behind) ?? continuedLine(source.text, offset, behind);
  const { space = '', lost = '', text = '' } = rest?.groups ?? {};
  // “C# and F #”
  const isLone = text.trim() === '' && lost !== '' && space === ' ' && node.type === 'PLAIN' && !isCode && !isBlank;
  if (!isLone && !/[\p{L}\p{N}]/u.test(text)) return undefined;
  // Lines of "#####" or "#!" are comments.
  const isTight = /^[\p{L}\p{N}]/u.test(text);
  const isText = isBlank
    ? isTight
    : node.type === 'PLAIN'
      ? isTight || (!isCode && space === ' ')
      : /^QUOTE/.test(node.type ?? '') && /^ ?\p{N}/u.test(text) && space.length < 2;
  if (!isText) return undefined;
  return problemAt(
    { source, offset: end + (rest?.[0].length ?? 0) - lost.length },
    isBlank ? { ...droppedEnd(lost), expected: 'a text that does not start with #' } : droppedEnd(lost),
  );
}

/** Describes a # and what follows it in a text. */
export function droppedEnd(lost: string): Finding {
  return {
    expected: 'no # with a space before it within a text',
    found: `${show(lost, 60)}, which YAML leaves out`,
    advice: `${QUOTE} If it is a note, write it on a line of its own, or put two spaces before the # and one behind it.`,
  };
}

/** Longer than any line of a pack. */
const LONGEST_REST = 2_000;

/** A continuation line, indented, that starts with "#2". */
function continuedLine(text: string, offset: number, behind: string): RegExpExecArray | undefined {
  const next = /^\n(?<space>[ \t]+)(?<lost>#(?<text>[\p{L}\p{N}].*))/u.exec(behind);
  if (!next) return undefined;
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  const indent = /^[ \t]*(?:- +)*/.exec(line)?.[0].length ?? 0;
  return (next.groups?.space?.length ?? 0) > indent ? next : undefined;
}

function findDroppedMark({ source, offset }: Spot): Problem | undefined {
  const line = source.text.slice(source.text.lastIndexOf('\n', offset - 1) + 1, offset);
  const mark = /(?:^|[\s[{,:-])(?<mark>!|&\S+)[ \t]+$/.exec(line)?.groups?.mark;
  if (mark === undefined) return undefined;
  // An anchor that is used is a real one.
  if (mark.startsWith('&') && source.text.includes(`*${mark.slice(1)}`)) return undefined;
  return problemAt(
    { source, offset: source.text.lastIndexOf(mark, offset - 1) },
    {
      expected: 'a text that does not start with & or !',
      found: `${show(mark)}, which YAML leaves out`,
      advice: QUOTE,
    },
  );
}
