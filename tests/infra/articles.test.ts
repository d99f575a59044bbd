import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import type { SourceFile } from '../../src/contracts/source-file.ts';
import { readKnowledge } from '../../src/infra/knowledge-files.ts';
import { loadPack } from '../../src/pack/load-pack.ts';

/** Articles as site generators, newsrooms and people write them; beside each its sentences as readers should see them. */
const FOLDER = 'tests/fixtures/articles';
const names = readdirSync(FOLDER).filter((name) => !name.endsWith('.json'));

let files: SourceFile[] = [];
beforeAll(async () => {
  files = (await readKnowledge(FOLDER)).files;
});

test('there are many kinds of them, and all are read', () => {
  expect(names.length).toBeGreaterThan(12);
  expect(files.map(({ path }) => path)).toEqual(names.sort());
});

test.each(names)('%s is accepted, cut where its sentences end, and shown without mark-up', (name) => {
  const expected: string[] = JSON.parse(readFileSync(`${FOLDER}/${name.replace(/\.[^.]*$/, '.json')}`, 'utf8'));
  const { pack, problems } = loadPack(files.filter(({ path }) => path === name));

  expect(problems).toEqual([]);
  const sentences = pack?.articles[0]?.paragraphs.flatMap((paragraph) => paragraph.sentences.map(({ text }) => text));
  expect(sentences).toEqual(expected);
});
