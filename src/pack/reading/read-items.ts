import type { ParsedNode } from 'yaml';
import type { Problem } from '../../contracts/problem.ts';
import { LONGEST } from '../limits.ts';
import { type Drafts, listOf } from './drafts.ts';
import { ENTRY_KINDS, type EntryKind } from './entry-kinds.ts';
import type { Yaml } from './parse-yaml.ts';
import { readQuotes } from './read-quotes.ts';
import type { Fields } from './yaml-fields.ts';
import { readFields } from './yaml-fields.ts';

type ReadItem = (yaml: Yaml, node: ParsedNode, drafts: Drafts, problems: Problem[]) => void;

/** Reads an item of a list, by the list's name. */
export const READ_ITEM: Record<string, ReadItem> = {
  ...Object.fromEntries(Object.entries(ENTRY_KINDS).map(([list, kind]) => [list, readEntryOf(kind)])),
  aliases: readName,
  topics: readTopic,
};

function readEntryOf(kind: EntryKind): ReadItem {
  const { what, question, text, quotes, hasTopics } = kind;
  const known = [
    'id',
    ...(question ? [question, 'also'] : []),
    text.field,
    quotes.field,
    ...(hasTopics ? ['topics'] : []),
    'draft',
  ];
  return (yaml, node, drafts, problems) => {
    const fields = readFields(yaml, node, known, what, problems);
    if (!fields) return;
    listOf(drafts, kind).push({
      kind,
      spot: fields.spot,
      id: readId(fields),
      question: question ? fields.text(question, { longest: LONGEST.question, required: true }) : undefined,
      also: question ? fields.texts('also', { longest: LONGEST.phrasing }) : [],
      text: fields.text(text.field, { ...text, linesToo: true }),
      quotes: readQuotes(fields, quotes, yaml, problems),
      topics: hasTopics ? fields.texts('topics', { longest: LONGEST.id, numbersToo: true, isCode: true }) : [],
      isDraft: fields.isTrue('draft'),
    });
  };
}

function readName(yaml: Yaml, node: ParsedNode, drafts: Drafts, problems: Problem[]): void {
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

function readTopic(yaml: Yaml, node: ParsedNode, drafts: Drafts, problems: Problem[]): void {
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
