import type { SourceFile } from '../contracts/source-file.ts';
import type { ItemFields } from '../pack/edits/entry-change.ts';
import { writeItem } from '../pack/edits/write-item.ts';
import type { DraftPack } from './draft-pack.ts';

const HEAD = `# Drafted from the article, and not seen by readers yet: read each entry, correct it, and delete its line “draft: true”.
# Delete what is wrong. Then check the pack: npm run knowledge
`;

/** A draft as the files of a pack, every entry marked as one. */
export function writePack({ questions, facts, unanswered, names, topics }: DraftPack): SourceFile[] {
  const files: [string, string, string[]][] = [
    [
      'questions.yaml',
      'questions',
      questions.map(({ id, question, also, answer, cites, topics: of }) =>
        item({ id, question, also, answer, cites, topics: of }),
      ),
    ],
    ['facts.yaml', 'facts', facts.map(({ id, fact, cites, topics: of }) => item({ id, fact, cites, topics: of }))],
    ['not-in-story.yaml', 'unanswered', unanswered.map(({ id, question, note }) => item({ id, question, note }))],
    ['names.yaml', 'aliases', names.map(({ name, also, kind }) => item({ name, also, ...(kind && { kind }) }))],
    ['topics.yaml', 'topics', topics.map(({ id, title }) => item({ id, title }))],
  ];
  return files
    .filter(([, , items]) => items.length > 0)
    .map(([path, list, items]) => ({ path, text: `${HEAD}\n${list}:\n${items.join('\n')}` }));
}

function item(fields: ItemFields): string {
  return writeItem(fields, true)
    .map((line) => `  ${line}\n`)
    .join('');
}
