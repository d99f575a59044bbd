import { expect, test } from 'vitest';
import { loadPack } from '../../src/pack/load-pack.ts';

const article = (path: string, title: string, text: string) => ({
  path,
  text: `---\ntitle: ${JSON.stringify(title)}\n---\n\n${text}\n`,
});

test('two articles of one title are a note that names both, and no problem', () => {
  const { pack, notes } = loadPack([
    article('live/monday.md', 'Storm: what we know', 'It rains.'),
    article('live/tuesday.md', 'Storm - what we KNOW', 'It pours.'),
    article('live/wednesday.md', 'The storm is over', 'It shines.'),
  ]);

  expect(pack?.articles).toHaveLength(3);
  expect(notes).toMatchObject([
    { file: 'live/tuesday.md', found: '“Storm - what we KNOW”, as in live/monday.md', isNote: true },
  ]);
});

test('articles whose titles are missing are not said to share one', () => {
  const { notes } = loadPack([
    { path: 'a.md', text: 'It rains.\n' },
    { path: 'b.md', text: 'It pours.\n' },
  ]);

  expect(notes).toEqual([]);
});

test('the name of a file may have 64 characters, and no more', () => {
  const problemsOf = (length: number) => loadPack([article(`${'a'.repeat(length)}.md`, 'A', 'It rains.')]).problems;

  expect(problemsOf(64)).toEqual([]);
  expect(problemsOf(65).map(({ expected }) => expected)).toEqual([
    'a file name of at most 64 characters without : # \\ or |',
  ]);
});
