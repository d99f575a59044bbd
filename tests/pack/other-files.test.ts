import { expect, test } from 'vitest';
import { loadPack } from '../../src/pack/load-pack.ts';
import { FERRY } from './ferry-story.ts';

const withTable = (text: string, path = 'questions.csv') => loadPack([FERRY, { path, text }]);
const QUOTE = 'will sail again from Monday';

test('a plain text is an article whose title is its first line', () => {
  const { pack, notes } = loadPack([
    { path: 'ferry.txt', text: 'Ferry *runs*\n\nIt runs again. It is free.\n\nThe end.\n' },
  ]);

  expect(pack?.articles[0]).toMatchObject({ id: 'ferry', title: 'Ferry *runs*' });
  expect(pack?.articles[0]?.paragraphs.map(({ sentences }) => sentences.length)).toEqual([2, 1]);
  expect(notes).toMatchObject([
    { file: 'ferry.txt', found: 'a plain text, which is read as the article “Ferry *runs*”' },
  ]);
});

test('a plain text may name its author right under the title', () => {
  const { pack } = loadPack([{ path: 'a.txt', text: 'Ferry runs\nBy Ann Lee, Harbour reporter\n\nIt runs again.\n' }]);

  expect(pack?.articles[0]).toMatchObject({
    title: 'Ferry runs',
    author: 'Ann Lee',
    paragraphs: [{ text: 'It runs again.' }],
  });
});

test('a plain text whose title stands on its text is told to leave a line empty', () => {
  const { problems } = loadPack([{ path: 'a.txt', text: 'Ferry runs\nIt runs again.\n' }]);

  expect(problems).toMatchObject([
    { expected: expect.stringContaining('title'), advice: expect.stringContaining('empty line') },
  ]);
});

test('a plain text may underline its title', () => {
  const { pack } = loadPack([{ path: 'a.txt', text: 'FERRY RUNS\n==========\n\nIt runs again.\n' }]);

  expect(pack?.articles[0]).toMatchObject({ title: 'FERRY RUNS', paragraphs: [{ text: 'It runs again.' }] });
});

test.each([
  ['commas', `question,also,answer,cite\nWhen?,"when is it; is it back","From Monday, at last.",${QUOTE}\n`, 'q.csv'],
  [
    'semicolons, as in many countries',
    `Question;Also;Answer;Quote\nWhen?;"when is it;is it back";From Monday, at last.;${QUOTE}\n`,
    'q.csv',
  ],
  ['tabs', `answer\tquestion\tquotes\talso\nFrom Monday, at last.\tWhen?\t${QUOTE}\twhen is it; is it back\n`, 'q.tsv'],
])('a table with %s holds questions', (_, text, path) => {
  const { pack, problems, notes } = withTable(text, path);

  expect([...problems, ...notes]).toEqual([]);
  expect(pack?.questions).toEqual([
    {
      kind: 'question',
      id: 'q-2',
      question: 'When?',
      also: ['when is it', 'is it back'],
      answer: 'From Monday, at last.',
      citations: [{ article: 'ferry', paragraph: 1, sentence: 1, quote: QUOTE }],
      topics: [],
    },
  ]);
});

test('a cell may hold quotation marks as people write them, bars between ways to ask, and columns named in other languages', () => {
  const text = `Frage;Auch;Antwort;Zitat\nWhen?;is it "back"|is it open;"From Monday, ""at last"".";${QUOTE}\n;;;\n`;
  const { pack, problems, notes } = withTable(text);

  expect([...problems, ...notes]).toEqual([]);
  expect(pack?.questions).toMatchObject([
    { question: 'When?', also: ['is it "back"', 'is it open'], answer: 'From Monday, "at last".' },
  ]);
});

test('the sign between columns that Excel writes into the first line is no row', () => {
  const { pack, problems, notes } = withTable(`sep=;\r\nQuestion;Answer;Quote\r\nWhen?;From Monday.;${QUOTE}\r\n`);

  expect([...problems, ...notes]).toEqual([]);
  expect(pack?.questions).toMatchObject([{ id: 'questions-3', question: 'When?', answer: 'From Monday.' }]);
});

test.each([
  [
    'a quote that is not in the article',
    `question,answer,quote\nWhen?,Then.,a quote of nothing\n`,
    2,
    'a quote that stands word for word in an article',
  ],
  ['no quote', 'question,answer,quote\nWhen?,Then.,\n', 2, 'a quote in the column “quote”'],
  ['no answer', `question,answer,quote\n\nWhen?,,${QUOTE}\n`, 3, 'a text in the column “answer”'],
  [
    'no column for the quote',
    'question,answer\nWhen?,Then.\n',
    1,
    'the columns question, also, answer and quote, named in the first row',
  ],
  ['an open quotation mark', 'question,answer,quote\n"When?,Then.,x\n', 2, 'a table as spreadsheets save it'],
])('a table with %s is refused with the row', (_, text, line, expected) => {
  expect(withTable(text).problems).toMatchObject([{ file: 'questions.csv', line, expected }]);
});

test('another table is noted, and no problem', () => {
  const { pack, notes } = withTable('town,homes\nOakdale,85\n', 'data.csv');

  expect(pack?.questions).toEqual([]);
  expect(notes).toMatchObject([{ file: 'data.csv', found: '“town, homes”' }]);
});
