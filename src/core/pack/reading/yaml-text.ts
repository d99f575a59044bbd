import type { ParsedNode } from 'yaml';
import { isMap, isScalar, isSeq } from 'yaml';
import type { Problem } from '../problem.ts';
import { countOf, show } from '../show-text.ts';
import type { PlacedText, Spot } from '../source-text.ts';
import { problemAt } from '../source-text.ts';
import { tellLostText } from './lost-text.ts';

/** What a text has to be like. */
export interface TextRule {
  /** The longest the text may be, in UTF-16 units. */
  longest: number;
  required?: boolean;
  /** Numbers are read as they are written, without quotation marks around them. */
  numbersToo?: boolean;
  /** Line breaks are kept. */
  linesToo?: boolean;
  /** An id or the like: what stands behind it is no part of it. */
  isCode?: boolean;
}

/** Returns the text of a node, or nothing and a problem. */
export function readText(
  node: ParsedNode | null,
  spot: Spot,
  where: string,
  rule: TextRule,
  problems: Problem[],
): PlacedText | undefined {
  const report = (expected: string, found: string, advice: string): undefined => {
    problems.push(problemAt(spot, { expected, found, advice }));
  };
  if (tellLostText(node, spot, problems, rule.isCode)) return undefined;
  if (node === null || isBlank(node)) return report(`a text in ${where}`, 'an empty item', 'Delete it, or fill it in.');
  if (!isScalar(node)) {
    const advice = isMap(node)
      ? 'If the text holds a colon followed by a space, put quotation marks around the whole text.'
      : 'Write one text here, without “- ” and without brackets.';
    return report(`a text in ${where}`, describe(node), advice);
  }
  const asWritten = node.source ?? String(node.value);
  if (typeof node.value !== 'string' && !(rule.numbersToo && typeof node.value === 'number')) {
    return report(`a text in ${where}`, describe(node), `Put quotation marks around it: "${asWritten}".`);
  }
  const raw = typeof node.value === 'string' ? node.value : asWritten;
  return checkText(raw, spot, where, rule, problems);
}

/** Returns a text as the pack keeps it, or nothing and a problem. */
export function checkText(
  raw: string,
  spot: Spot,
  where: string,
  rule: TextRule,
  problems: Problem[],
): PlacedText | undefined {
  const report = (expected: string, found: string, advice: string): undefined => {
    problems.push(problemAt(spot, { expected, found, advice }));
  };
  const text = rule.linesToo ? raw.trim() : raw.replace(/\s+/g, ' ').trim();
  if (text === '') return report(`a text in ${where}`, 'an empty text', 'Delete it, or fill it in.');
  if (text.length > rule.longest) {
    const most = countOf(rule.longest, 'character');
    return report(`at most ${most} in ${where}`, countOf(text.length, 'character'), 'Shorten the text.');
  }
  if (/[^\P{Cc}\n\t]|\p{Cs}/u.test(text)) {
    return report(`readable characters in ${where}`, 'a control character', 'Type the text anew, without it.');
  }
  return { text, spot };
}

/** Says what a node is, to someone who has never heard of nodes. */
export function describe(node: ParsedNode | null): string {
  if (node === null || isBlank(node)) return 'nothing';
  if (isMap(node)) {
    const key = node.items[0]?.key;
    return isScalar(key) ? `fields (${show(String(key.value), 40)}: …)` : 'fields';
  }
  if (isSeq(node)) return 'a list';
  if (!isScalar(node)) return 'an anchor';
  if (typeof node.value === 'number') return `the number ${node.source}`;
  if (typeof node.value === 'boolean') return `${node.source}, which YAML reads as yes or no`;
  return `the text ${show(String(node.value), 60)}`;
}

/** Whether a node is there but holds nothing, as after `note:` without a text. */
export function isBlank(node: ParsedNode | null): boolean {
  return isScalar(node) && node.value === null;
}
