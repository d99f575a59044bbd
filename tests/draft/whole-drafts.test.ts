import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type DraftPack, draftPack } from '../../src/draft/draft-pack.ts';
import { loadPack } from '../../src/pack/load-pack.ts';

const FIXTURES = join(import.meta.dirname, '..', 'fixtures');

test.each([
  ['harbour', 'drafted/harbour.md'],
  ['biscuit-works', 'stories/biscuit-works/articles/biscuit-works.md'],
  ['live-blog', 'articles/live-blog.md'],
  ['interview', 'articles/interview.md'],
  ['german', 'articles/german.md'],
])('all that is drafted of %s stays as an editor knows it', async (name, path) => {
  const { pack, problems } = loadPack([{ path: 'a.md', text: await readFile(join(FIXTURES, path), 'utf8') }]);
  if (!pack) throw new Error(JSON.stringify(problems));
  await expect(written(draftPack(pack))).toMatchFileSnapshot(join(FIXTURES, 'drafted', `${name}.txt`));
});

/** A draft as text, a block for each entry. */
function written({ questions, facts, unanswered, names, topics }: DraftPack): string {
  const cited = (cites: string[]) => cites.map((quote) => `\n  > ${quote}`).join('');
  const about = (ids: string[]) => (ids.length > 0 ? ` [${ids.join(', ')}]` : '');
  return [
    ...questions.map(
      ({ question, also, answer, cites, topics: ids }) =>
        `${[question, ...also].join(' / ')}${about(ids)}\n  ${answer}${cited(cites)}`,
    ),
    ...facts.map(({ fact, cites, topics: ids }) => `fact: ${fact}${about(ids)}${cited(cites)}`),
    ...unanswered.map(({ question, note }) => `unanswered: ${question}\n  ${note}`),
    ...names.map(({ name, also, kind }) => `name: ${[name, ...also].join(' / ')} ${kind ?? ''}`.trim()),
    ...topics.map(({ id, title }) => `topic: ${id}: ${title}`),
    '',
  ].join('\n');
}
