import { expect, test } from 'vitest';
import { MOST } from '../../src/pack/limits.ts';
import { loadPack } from '../../src/pack/load-pack.ts';
import { FERRY } from './ferry-story.ts';

const lines = (count: number, line: (number: number) => string) =>
  Array.from({ length: count }, (_, at) => line(at)).join('\n');

const ways = (file: number, count: number) =>
  `unanswered:\n  - id: u${file}\n    question: Who is ${file}?\n    also:\n${lines(count, (at) => `      - ${file} ${at}`)}\n`;

test.each([
  [
    'ways to ask, in many files',
    Array.from({ length: 6 }, (_, at) => ({ path: `q${at}.yaml`, text: ways(at, 20_000) })),
    { file: 'q4.yaml', line: 2, expected: 'a pack of at most 100,000 ways to ask them' },
  ],
  [
    'topics',
    [{ path: 't.yaml', text: `topics:\n${lines(MOST.topics + 5, (at) => `  - { id: t${at}, title: T ${at} }`)}` }],
    { file: 't.yaml', line: MOST.topics + 2, expected: 'a pack of at most 1,000 topics' },
  ],
  [
    'spellings',
    [{ path: 'n.yaml', text: `aliases:\n${lines(MOST.spellings + 5, (at) => `  - { name: N ${at} }`)}` }],
    { file: 'n.yaml', line: MOST.spellings + 2, expected: 'a pack of at most 20,000 spellings of names' },
  ],
  [
    'questions',
    ['u', 'v'].map((file) => ({
      path: `${file}.yaml`,
      text: `unanswered:\n${lines(6_001, (at) => `  - { id: ${file}${at}, question: ${file} ${at} }`)}`,
    })),
    { file: 'v.yaml', line: 6_001, expected: 'a pack of at most 12,000 questions, facts and unanswered questions' },
  ],
  [
    'articles',
    Array.from({ length: MOST.articles }, (_, at) => ({ path: `s${at}.md`, text: `---\ntitle: T\n---\nIt sails.` })),
    { file: 's999.md', expected: 'a pack of at most 1,000 articles' },
  ],
  [
    'sentences',
    [{ path: 's.md', text: `---\ntitle: T\n---\n${lines(MOST.sentences, () => 'It sails.\n')}` }],
    { file: 's.md', line: 1, expected: 'a pack of at most 30,000 sentences in its articles' },
  ],
])('too many %s are told once, where they become too many, and nothing else is', (_, files, told) => {
  const { problems } = loadPack([FERRY, ...files]);

  expect(problems).toMatchObject([told]);
});

test('a paragraph that is far too long is told', () => {
  const { problems } = loadPack([{ path: 's.md', text: `---\ntitle: T\n---\n${'It sails. '.repeat(6_000)}` }]);

  expect(problems).toMatchObject([
    { file: 's.md', expected: 'an empty line between paragraphs, at the latest after 30,000 characters' },
  ]);
});

test('a file that is wrong on every line is given up after ten thousand problems', () => {
  const text = `facts:\n${lines(40_000, () => '  - {}')}\n`;

  const { problems } = loadPack([FERRY, { path: 'f.yaml', text }, { path: 'g.yaml', text }]);

  expect(problems.length).toBeLessThan(10_010);
  expect(problems).toContainEqual(expect.objectContaining({ found: 'more than 10,000 problems up to here' }));
});

test('long sentences that are quoted over and over are told once, where they become too much', () => {
  const sentence = `The ferry sails at noon ${'and again '.repeat(2_000)}on Sunday.`;
  const article = { path: 'long.md', text: `---\ntitle: T\n---\n${sentence}` };
  const facts = lines(800, (at) => `  - { id: f${at}, fact: The ferry sails, cites: [ferry sails at noon] }`);

  const { problems } = loadPack([article, { path: 'f.yaml', text: `facts:\n${facts}` }]);

  expect(problems).toMatchObject([
    { file: 'f.yaml', expected: 'quotes from at most 10,000,000 characters of sentences in all' },
  ]);
});
