import type { ParsedNode } from 'yaml';
import { isMap, isScalar, isSeq } from 'yaml';
import type { Problem } from '../../contracts/problem.ts';
import { countOf, show } from '../show-text.ts';
import type { Finding, PlacedText, Spot } from '../source-text.ts';
import { problemAt } from '../source-text.ts';
import { reportLostText } from './lost-text.ts';

/** The rules for a text. */
export interface TextRule {
  /** Maximum length in UTF-16 units. */
  longest: number;
  required?: boolean;
  /** Accepts numbers without quotation marks, as written. */
  numbersToo?: boolean;
  /** Line breaks are kept. */
  linesToo?: boolean;
  /** An id or similar: text after it is a comment. */
  isCode?: boolean;
}

/** Reads a node's text; undefined and a problem if invalid. */
export function readText(
  node: ParsedNode | null,
  spot: Spot,
  where: string,
  rule: TextRule,
  problems: Problem[],
): PlacedText | undefined {
  if (reportLostText(node, spot, problems, rule.isCode)) return undefined;
  const expected = `a text in ${where}`;
  if (node === null || isBlank(node)) {
    return report(problems, spot, { expected, found: 'an empty item', advice: 'Delete it, or fill it in.' });
  }
  if (!isScalar(node)) {
    const advice = isMap(node)
      ? 'If the text holds a colon followed by a space, put quotation marks around the whole text.'
      : 'Write one text here, without “- ” and without brackets.';
    return report(problems, spot, { expected, found: describe(node), advice });
  }
  const asWritten = node.source ?? String(node.value);
  if (typeof node.value !== 'string' && !(rule.numbersToo && typeof node.value === 'number')) {
    const advice = `Put quotation marks around it: "${asWritten}".`;
    return report(problems, spot, { expected, found: describe(node), advice });
  }
  const raw = typeof node.value === 'string' ? node.value : asWritten;
  return checkText(raw, spot, where, rule, problems);
}

/** Normalises a text; undefined and a problem if invalid. */
export function checkText(
  raw: string,
  spot: Spot,
  where: string,
  rule: TextRule,
  problems: Problem[],
): PlacedText | undefined {
  const text = rule.linesToo ? raw.trim() : raw.replace(SPACES, ' ').trim();
  if (text === '') {
    const advice = 'Delete it, or fill it in.';
    return report(problems, spot, { expected: `a text in ${where}`, found: 'an empty text', advice });
  }
  if (text.length > rule.longest) {
    const expected = `at most ${countOf(rule.longest, 'character')} in ${where}`;
    return report(problems, spot, { expected, found: countOf(text.length, 'character'), advice: 'Shorten the text.' });
  }
  // A fast check that most texts pass, ten times quicker.
  if (NOT_PLAIN.test(text) && /[^\P{Cc}\n\t]|\p{Cs}/u.test(text)) {
    const advice = 'Type the text anew, without it.';
    return report(problems, spot, {
      expected: `readable characters in ${where}`,
      found: 'a control character',
      advice,
    });
  }
  return { text, spot };
}

/** White space but single spaces. */
const SPACES = /[^\S ]\s*| \s+/g;
const NOT_PLAIN = /[^ -~]/;

function report(problems: Problem[], spot: Spot, finding: Finding): undefined {
  problems.push(problemAt(spot, finding));
}

/** Describes a node in everyday words. */
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

/** Whether a node is empty, as after a bare `note:`. */
export function isBlank(node: ParsedNode | null): boolean {
  return isScalar(node) && node.value === null;
}
