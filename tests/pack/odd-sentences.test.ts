import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readKnowledge } from '../../src/infra/knowledge-files.ts';
import { loadPack } from '../../src/pack/load-pack.ts';

const oddOf = (body: string, header = 'title: A') =>
  loadPack([{ path: 'a.md', text: `---\n${header}\n---\n${body}` }])
    .notes.filter(({ expected }) => /sentences/.test(expected))
    .map(({ line, found }) => `${line}: ${found.replace(/, in paragraph.*/, '')}`);

test.each([
  ['of one word', 'It rained.\n\nLoading.', ['6: a sentence of one word']],
  ['that ends in a title', 'They asked Dr.\n\nHarris came.', ['4: a sentence that ends in an abbreviation']],
  ['that ends in a shortened word', 'It stands on Main Blvd.', ['4: a sentence that ends in an abbreviation']],
  ['without a verb', 'A sad day for the whole town of Harvey.', ['4: a sentence without a verb']],
  ['of four words without a verb', 'A very sad day.', ['4: a sentence without a verb']],
  ['of more than 80 words', `${'It rained and '.repeat(30)}stopped.`, ['4: a sentence of 91 words']],
])('a sentence %s is told with its place', (_, body, odd) => {
  expect(oddOf(body)).toEqual(odd);
});

test.each([
  ['an item of a list', '- Rain.\n- A day for the town.'],
  ['a row of a table', '| Town | State |\n|---|---|\n| Harvey. | La. |'],
  ['a caption', 'The old bridge at dawn\n\nIt rained.'],
  ['what somebody says', '“Never.”\n\n“A sad day for the town.”'],
  ['a reply', '**Will it rain?**\n\nNo.\n\n**Why?**\n\nToo many clouds in the sky.'],
  ['a firm, a measure or an acronym at the end', 'He left Apple Inc.\n\nIt weighs 5 kg.\n\nThey joined the NHS.'],
  ['an exclamation of three words', 'A sad day.'],
  ['a question', 'Why?\n\nIt rained.'],
  [
    'what a verb in any of its forms is in',
    'They both love rain.\n\nAll schools closed.\n\nNobody knows it.\n\nIt hit us.',
  ],
])('%s is not odd', (_, body) => {
  expect(oddOf(body)).toEqual([]);
});

test('only an English sentence is looked through for its verb', () => {
  expect(oddOf('Ein schwarzer Tag im Norden.', 'title: A\nlanguage: de')).toEqual([]);
  expect(oddOf('雨が降った。', 'title: A\nlanguage: ja')).toEqual([]);
});

test('odd sentences are told once each, and no more than a dozen', () => {
  const body = Array.from({ length: 40 }, (_, at) => `W${'o'.repeat((at % 30) + 1)}rd.`).join('\n\n');

  const odd = oddOf(body);

  expect(odd).toHaveLength(13);
  expect(odd.at(-1)).toBe('28: 18 more odd sentences in this article, from here on');
});

const PACKS = ['good', 'only-an-article'].map((name) => `tests/fixtures/packs/${name}`);
test.each(['knowledge', 'tests/fixtures/night-market', 'tests/fixtures/lighthouse-story', ...PACKS])(
  'none of the sentences in %s is odd',
  async (folder) => {
    const { files } = await readKnowledge(folder);

    expect(readdirSync(folder)).not.toEqual([]);
    expect(loadPack(files).notes).toEqual([]);
  },
);
