import type { ParsedNode } from 'yaml';
import type { Problem } from '../../contracts/problem.ts';
import { LONGEST } from '../limits.ts';
import type { Drafts } from './drafts.ts';
import type { Yaml } from './parse-yaml.ts';
import { readCites, readQuotes } from './read-quotes.ts';
import type { Fields } from './yaml-fields.ts';
import { readFields } from './yaml-fields.ts';

/** Reads an item of `questions`. */
export function readQuestion(yaml: Yaml, node: ParsedNode, drafts: Drafts, problems: Problem[]): void {
  const known = ['id', 'question', 'also', 'answer', 'cites', 'topics', 'draft'];
  const fields = readFields(yaml, node, known, 'a question', problems);
  if (!fields) return;
  drafts.questions.push({
    kind: 'question',
    spot: fields.spot,
    id: readId(fields),
    question: fields.text('question', { longest: LONGEST.question, required: true }),
    also: fields.texts('also', { longest: LONGEST.phrasing }),
    answer: fields.text('answer', { longest: LONGEST.answer, required: true, linesToo: true }),
    cites: readCites(fields, yaml, problems),
    topics: fields.texts('topics', { longest: LONGEST.id, numbersToo: true, isCode: true }),
    isDraft: fields.isTrue('draft'),
  });
}

/** Reads an item of `facts`. */
export function readFact(yaml: Yaml, node: ParsedNode, drafts: Drafts, problems: Problem[]): void {
  const fields = readFields(yaml, node, ['id', 'fact', 'cites', 'topics', 'draft'], 'a fact', problems);
  if (!fields) return;
  drafts.facts.push({
    kind: 'fact',
    spot: fields.spot,
    id: readId(fields),
    fact: fields.text('fact', { longest: LONGEST.fact, required: true, linesToo: true }),
    cites: readCites(fields, yaml, problems),
    topics: fields.texts('topics', { longest: LONGEST.id, numbersToo: true, isCode: true }),
    isDraft: fields.isTrue('draft'),
  });
}

/** Reads an item of `unanswered`. */
export function readUnanswered(yaml: Yaml, node: ParsedNode, drafts: Drafts, problems: Problem[]): void {
  const known = ['id', 'question', 'also', 'note', 'nearest', 'draft'];
  const fields = readFields(yaml, node, known, 'an unanswered question', problems);
  if (!fields) return;
  drafts.unanswered.push({
    kind: 'unanswered',
    spot: fields.spot,
    id: readId(fields),
    question: fields.text('question', { longest: LONGEST.question, required: true }),
    also: fields.texts('also', { longest: LONGEST.phrasing }),
    note: fields.text('note', { longest: LONGEST.note, linesToo: true }),
    nearest: readQuotes(fields, 'nearest', yaml, problems),
    isDraft: fields.isTrue('draft'),
  });
}

/** Reads an item of `aliases`. */
export function readName(yaml: Yaml, node: ParsedNode, drafts: Drafts, problems: Problem[]): void {
  const fields = readFields(yaml, node, ['name', 'also', 'kind', 'draft'], 'an alias', problems);
  if (!fields) return;
  drafts.names.push({
    spot: fields.spot,
    name: fields.text('name', { longest: LONGEST.name, required: true }),
    also: fields.texts('also', { longest: LONGEST.name }),
    kind: fields.text('kind', { longest: LONGEST.kind, isCode: true }),
    isDraft: fields.isTrue('draft'),
  });
}

/** Reads an item of `topics`. */
export function readTopic(yaml: Yaml, node: ParsedNode, drafts: Drafts, problems: Problem[]): void {
  const fields = readFields(yaml, node, ['id', 'title', 'draft'], 'a topic', problems);
  if (!fields) return;
  drafts.topics.push({
    spot: fields.spot,
    id: readId(fields),
    title: fields.text('title', { longest: LONGEST.topicTitle, required: true }),
    isDraft: fields.isTrue('draft'),
  });
}

function readId(fields: Fields) {
  // Deliberately generous: `checkIds` explains the limit.
  return fields.text('id', { longest: LONGEST.phrasing, required: true, numbersToo: true, isCode: true });
}
