import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { findStories } from '../../src/infra/find-stories.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-stories-'));
});

/** Writes files, and folders for paths that end in a slash. */
async function lay(...paths: string[]): Promise<void> {
  const { folder: own } = { folder };
  onTestFinished(() => rm(own, { recursive: true, force: true }));
  for (const path of paths) {
    await mkdir(join(folder, path.endsWith('/') ? path : dirname(path)), { recursive: true });
    if (!path.endsWith('/')) await writeFile(join(folder, path), 'x');
  }
}

const idsOf = async () => (await findStories(folder)).stories.map(({ id }) => id);

describe('one story, as ever, is a folder', () => {
  it.each<[string, string[]]>([
    ['with its article at the top', ['ferry.md', 'questions.yaml']],
    ['with articles/', ['articles/ferry.md', 'questions/boats.yaml']],
    ['with articles/ and others beside it', ['articles/ferry.md', 'more/harbour.md', 'more/questions.yaml']],
    ['with its articles by year', ['2024/ferry.md', '2025/harbour.md']],
    ['with old articles further down', ['ferry.md', 'archive/articles/harbour.md']],
    ['with nothing in it', []],
    ['with an empty folder in it', ['ferry/']],
    ['with hidden folders and READMEs', ['.git/articles/x.md', 'README.md', 'ferry/ferry.md']],
  ])('%s', async (_, files) => {
    await lay(...files);
    expect(await findStories(folder)).toEqual({ stories: [{ id: '', folder }], problems: [] });
  });

  it('that is not there', async () => {
    folder = join(folder, 'nowhere');
    expect(await idsOf()).toEqual(['']);
  });
});

describe('several stories are folders', () => {
  it('each with articles/, or with an article and lists side by side', async () => {
    await lay('ferry/articles/a.md', 'market/market.md', 'market/questions.yaml', 'Łódź-2024/plain.md', 'README.md');
    expect(await findStories(folder)).toEqual({
      stories: ['ferry', 'market', 'Łódź-2024'].map((id) => ({ id, folder: join(folder, id) })),
      problems: [],
    });
  });

  it('even a single one, and one that is still empty', async () => {
    await lay('ferry/articles/a.md', 'new/');
    expect(await idsOf()).toEqual(['ferry', 'new']);
  });

  it.each(['two words', 'a:b', 'v1.2', '-x', 'x'.repeat(41), '@everyone', '💥'])(
    'named as ids are: not %s, which is told',
    async (name) => {
      await lay('ferry/articles/a.md', `${name}/articles/b.md`);
      const { stories, problems } = await findStories(folder);
      expect(stories.map(({ id }) => id)).toEqual(['ferry']);
      expect(problems).toEqual([expect.objectContaining({ file: name, advice: expect.stringMatching(/^Rename/) })]);
    },
  );

  it('of the knowledge folder itself, not links out of it', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'footnote-outside-'));
    onTestFinished(() => rm(outside, { recursive: true }));
    await lay('ferry/articles/a.md');
    await symlink(outside, join(folder, 'other'));
    await symlink(join(folder, 'ferry'), join(folder, 'gone'));
    const { stories, problems } = await findStories(folder);
    expect(stories.map(({ id }) => id)).toEqual(['ferry', 'gone']);
    expect(problems).toEqual([expect.objectContaining({ file: 'other' })]);
  });
});

it.each<[string, string[]]>([
  ['a story in a folder of another', ['articles/a.md', 'ferry/articles/b.md', 'ferry/questions.yaml']],
  ['a file left beside stories', ['questions.yaml', 'ferry/articles/b.md', 'market/articles/c.md']],
])('neither one nor several is told, not guessed: %s', async (_, files) => {
  await lay(...files);
  expect(await findStories(folder)).toEqual({
    stories: [],
    problems: [expect.objectContaining({ expected: 'one story, or folders that are a story each' })],
  });
});
