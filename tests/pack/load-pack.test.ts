import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readKnowledge } from '../../src/infra/knowledge-files.ts';
import { loadPack } from '../../src/pack/load-pack.ts';
import { FERRY, loadWith, questionCiting } from './ferry-story.ts';

const fixture = (name: string) => readKnowledge(join(import.meta.dirname, '../fixtures/packs', name));

test('a pack with only an article loads: title, details, paragraphs and sentences, numbered from 1', async () => {
  const { files } = await fixture('only-an-article');

  const { pack } = loadPack(files);

  expect(pack).toMatchObject({ questions: [], facts: [], unanswered: [], names: [], topics: [] });
  expect(pack?.articles).toHaveLength(1);
  expect(pack?.articles[0]).toMatchObject({
    id: 'ferry',
    title: 'Ferry to Holm Island returns after storm',
    source: 'The Harbour Post',
    author: 'Mira Sand',
    url: 'https://example.org/ferry',
    published: '2031-04-02',
    language: 'en',
  });
  expect(pack?.articles[0]).not.toHaveProperty('updated');
  expect(pack?.articles[0]?.paragraphs.map(({ sentences }) => sentences.length)).toEqual([3, 2]);
  expect(pack?.articles[0]?.paragraphs[1]?.sentences[0]).toEqual({
    article: 'ferry',
    paragraph: 2,
    sentence: 1,
    text: 'The island’s 310 residents were supplied by fishing boats.',
  });
});

test('lists may be split over files and folders, .yaml and .yml, and come out in file order', async () => {
  const { files, problems } = await fixture('good');

  const { pack } = loadPack(files, problems);

  expect(pack?.articles.map(({ id }) => id)).toEqual(['ferry', 'lighthouse']);
  expect(pack?.questions.map(({ id }) => id)).toEqual(['return', 'repair-2', '310']);
  expect(pack?.questions[1]).toEqual({
    kind: 'question',
    id: 'repair-2',
    question: 'What did the repair cost?',
    also: ['how much was it', 'price?'],
    answer: 'Captain Ruth Adler called it quick, but it cost 40,000 crowns.',
    citations: [
      { article: 'ferry', paragraph: 1, sentence: 2, quote: 'called the repair “quick, but not cheap”.' },
      { article: 'ferry', paragraph: 1, sentence: 3, quote: 'It cost 40,000 crowns' },
    ],
    topics: ['ferry', 'money'],
  });
  expect(pack?.facts.map(({ id, citations }) => [id, citations[0]?.article])).toEqual([
    ['coffee', 'ferry'],
    ['painting', 'lighthouse'],
  ]);
  expect(pack?.unanswered[0]).toEqual({
    kind: 'unanswered',
    id: 'ramp-maker',
    question: 'Who built the ramp?',
    also: ['ramp manufacturer?'],
    note: 'The story does not say who built it.',
    nearest: [{ article: 'ferry', paragraph: 1, sentence: 1, quote: 'a storm tore its ramp off' }],
  });
  expect(pack?.unanswered[1]).not.toHaveProperty('note');
  expect(pack?.names[0]).toEqual({ name: 'Ruth Adler', also: ['the captain', 'Adler'], kind: 'person' });
  expect(pack?.topics.map(({ title }) => title)).toEqual(['The ferry', 'Money']);
});

test('Windows line endings, a byte order mark and single line breaks within a paragraph change nothing', () => {
  const windows = { path: FERRY.path, text: `\uFEFF${FERRY.text.replaceAll('\n', '\r\n')}` };

  expect(loadPack([windows]).pack).toEqual(loadPack([FERRY]).pack);
});

test('columns count characters, and lines count the same whatever ends them', () => {
  const lists =
    'questions:\r\n  - { id: 😀, question: When?, answer: Then., cites: [the 😀 sails, nobody knows that] }\r\n';

  const { problems } = loadWith(lists);

  expect(problems.map(({ file, line, column }) => [file, line, column])).toEqual([
    ['lists.yaml', 2, 11],
    ['lists.yaml', 2, 54],
    ['lists.yaml', 2, 67],
  ]);
});

test('each item of a list is a paragraph, a heading titles what follows, and a thematic break is nothing', () => {
  const body = '# What happened\n\n- one thing\n- another thing\n\n---\n\n***\n\nThe end.';

  const { pack } = loadPack([{ path: 'a.md', text: `---\ntitle: A\n---\n${body}` }]);

  expect(pack?.articles[0]?.paragraphs.map(({ text, heading }) => [text, heading])).toEqual([
    ['one thing', 'What happened'],
    ['another thing', 'What happened'],
    ['The end.', 'What happened'],
  ]);
});

test('ids may be numbers, and lists may be left empty', () => {
  const { pack } = loadWith(
    'questions:\n  - id: 007\n    question: When?\n    also:\n    topics: []\n    answer: Then.\n    cites: [will sail again from Monday]\nfacts:\nunanswered: []\n',
  );

  expect(pack?.questions[0]).toMatchObject({ id: '007', also: [], topics: [] });
});

test('an anchor may stand for a text or a list', () => {
  const { pack } = loadWith(
    'facts:\n  - id: a\n    fact: It sails.\n    cites: &quotes [will sail again from Monday]\n  - id: b\n    fact: It will sail.\n    cites: *quotes\n',
  );

  expect(pack?.facts[1]?.citations).toEqual(pack?.facts[0]?.citations);
});

test('anchors that unfold into very much are cut off with a problem', () => {
  const lists = `unanswered:\n  - id: a\n    question: &q Who?\n    also: [${Array(5_000).fill('*q').join(', ')}]\n`;

  const { problems } = loadWith(lists);

  expect(problems.some(({ expected }) => expected === 'at most 100 uses of *anchors in a file')).toBe(true);
  expect(problems.length).toBeLessThan(200);
});

test('nothing is called missing that may stand in a file that could not be read', () => {
  const unread = {
    file: 'more.md',
    expected: 'a file that can be read',
    found: 'no permission to read it',
    advice: 'Let.',
  };

  expect(
    loadPack([FERRY, { path: 'q.yaml', text: questionCiting('a quote from elsewhere') }], [unread]).problems,
  ).toEqual([unread]);
  expect(loadPack([], [unread]).problems).toEqual([unread]);
});

test('a topic or a spelling is not called missing when the only file that may have it is broken', () => {
  const broken = { path: 'names.yaml', text: 'aliases:\n\t- name: Ruth Adler\n' };
  const lists = {
    path: 'q.yaml',
    text: 'questions:\n  - { id: q, question: When?, answer: As NATO says., cites: [will sail again from Monday], topics: [sea] }\n',
  };

  const { problems } = loadPack([FERRY, broken, lists]);

  expect(problems.map(({ file }) => file)).toEqual(['names.yaml']);
});

test('problems come sorted by file, line and column', async () => {
  const { files, problems: unread } = await fixture('many-mistakes');

  const { problems } = loadPack(files, unread);

  const places = problems.map(({ file, line = 0, column = 0 }) => `${file} ${1000 + line} ${1000 + column}`);
  expect(places).toEqual([...places].sort());
  expect(new Set(problems.map(({ file }) => file)).size).toBe(4);
});
