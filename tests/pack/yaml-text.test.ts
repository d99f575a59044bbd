import { expect, test } from 'vitest';
import { type ParsedNode, parseDocument } from 'yaml';
import { describe } from '../../src/pack/reading/yaml-text.ts';

test.each([
  ['', 'nothing'],
  ['~', 'nothing'],
  ['12', 'the number 12'],
  ['yes: 1', 'fields (“yes”: …)'],
  ['- a', 'a list'],
  ['true', 'true, which YAML reads as yes or no'],
  ['a word', 'the text “a word”'],
])('what stands in a file as %j is told as: %s', (text, told) => {
  expect(describe(parseDocument(text).contents as ParsedNode | null)).toBe(told);
});
