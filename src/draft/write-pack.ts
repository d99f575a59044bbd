import type { SourceFile } from '../contracts/source-file.ts';
import { quoted } from '../pack/yaml-lines.ts';
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

/** An entry in the layout of a pack written by hand: a field a line, a list's items below it. */
function item(fields: Record<string, string | readonly string[]>): string {
  const lines = Object.entries(fields).flatMap(([name, value]) => {
    if (typeof value === 'string') return `${name}: ${name === 'id' ? value : quoted(value)}`;
    if (name === 'topics') return value.length > 0 ? `topics: [${value.join(', ')}]` : [];
    return value.length > 0 ? [`${name}:`, ...value.map((text) => `  - ${quoted(text)}`)] : [];
  });
  return [...lines, 'draft: true'].map((line, at) => `${at === 0 ? '  - ' : '    '}${line}\n`).join('');
}
