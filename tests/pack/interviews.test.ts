import { expect, test } from 'vitest';
import { trainAnswerer } from '../../src/answers/answerer.ts';
import { loadPack } from '../../src/pack/load-pack.ts';

const read = (body: string) => loadPack([{ path: 'a.md', text: `# Five questions\n\n${body}` }]);
const turnsOf = (body: string) =>
  read(body).pack?.articles[0]?.paragraphs.map(({ asked, text }) => [asked ?? '', text]);

test.each<[string, string, [string, string][]]>([
  [
    'in bold type, until the next heading',
    '**When did you start?**\n\nIn 2019.\n\nMy brother steered.\n\n## Next\n\nThe basin follows.',
    [
      ['When did you start?', 'In 2019.'],
      ['When did you start?', 'My brother steered.'],
      ['', 'The basin follows.'],
    ],
  ],
  [
    'in bold type on the line above',
    '**Q: Why at night?**\nA: The ferries stop.',
    [['Why at night?', 'The ferries stop.']],
  ],
  [
    'by labels',
    'Q: Why?\n\nA: Because.\n\nQ. Tell us more.\n\nA. No.',
    [
      ['Why?', 'Because.'],
      ['Tell us more.', 'No.'],
    ],
  ],
  ['by labels in one paragraph', 'Q: Why? A: Because it was dark.', [['Why?', 'Because it was dark.']]],
  [
    'by the initials of who speaks',
    'KG: Why at night?\n\nLO: The ferries stop.',
    [['Why at night?', 'LO: The ferries stop.']],
  ],
  [
    'line by line in one paragraph',
    'BR: And who helped\nyou?\nAL: My sister did.\nBR: Why?\nAL: Because.',
    [
      ['And who helped you?', 'AL: My sister did.'],
      ['Why?', 'AL: Because.'],
    ],
  ],
  [
    'line by line in bold type',
    '**Bob Ray: When did you start?**\n**Ann Lund:** In 1998. It was hard.',
    [['When did you start?', 'Ann Lund: In 1998. It was hard.']],
  ],
  ['by labels in two lines', 'Q. How old is it?\nA. It is from 1931.', [['How old is it?', 'It is from 1931.']]],
  ['by labels in one line', 'Q. How old is it? A. It is from 1931.', [['How old is it?', 'It is from 1931.']]],
  ['in italics', '*Why at night?*\n\nThe ferries stop.', [['Why at night?', 'The ferries stop.']]],
  ['in Spanish', 'P: ¿Por qué?\n\nR: Por nada.', [['¿Por qué?', 'Por nada.']]],
  ['as a heading', '## Why at night?\n\nThe ferries stop.', [['Why at night?', 'The ferries stop.']]],
  ['in German', '**Frage: Warum?**\n\nAntwort: Darum.', [['Warum?', 'Darum.']]],
])('a question told %s is no text, and what follows answers it', (_, body, turns) => {
  expect(turnsOf(body)).toEqual(turns);
});

test('a question within a story is a sentence of it', () => {
  expect(turnsOf('What now? Nobody knows.\n\n“Will it end?” he asked.')).toEqual([
    ['', 'What now? Nobody knows.'],
    ['', '“Will it end?” he asked.'],
  ]);
});

test('lines of one paragraph stay together where nobody is asked', () => {
  expect(turnsOf('Place: Oakdale\nTime: 9 a.m.\nWho came? Nobody.')).toEqual([
    ['', 'Place: Oakdale Time: 9 a.m. Who came? Nobody.'],
  ]);
});

test('a question that nobody answers is left out, and told', () => {
  const { notes } = read('It rained.\n\n**What do you think?**');

  expect(notes).toMatchObject([{ line: 5, found: '“What do you think?” and no text after it; it is left out' }]);
});

test('an interview answers with what was said, not with what was asked', () => {
  const { pack } = read(
    '**When did you start mapping the harbour?**\n\nI began in the spring of 2019. My brother steered.\n\n**What does one survey cost?**\n\nAbout 3,000 marks.',
  );
  if (!pack) throw new Error('the interview has problems');
  const answer = trainAnswerer(pack).ask('when did you start mapping');

  expect(answer).toMatchObject({ outcome: 'answered', text: 'I began in the spring of 2019. My brother steered.' });
});
