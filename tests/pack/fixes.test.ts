import { describe, expect, test } from 'vitest';
import { writeEdits } from '../../src/pack/fixes/edit-scalar.ts';
import { planFixes } from '../../src/pack/fixes/plan-fixes.ts';
import { loadPack } from '../../src/pack/load-pack.ts';
import { sourceText } from '../../src/pack/source-text.ts';

const ARTICLE = {
  path: 'a.md',
  text: [
    '---',
    'title: Ferry',
    '---',
    '',
    'The ferry to Holm Island will sail again from Tuesday, twelve days after a storm tore its ramp off.',
    '',
    'Captain Ruth Adler’s crew said: “We’re quick, but not cheap”. Repairs # 4 and 5 follow.',
    '',
    'Stalls open at noon on the north pier. Stalls open at noon on the south pier.',
    '',
  ].join('\n'),
};

/** What a file of lists becomes, and how many changes that takes. */
function fixed(yaml: string): { text: string; changes: number; problems: number } {
  const file = { path: 'q.yaml', text: yaml };
  const { edits, changes } = planFixes(file, loadPack([ARTICLE, file]).problems);
  const text = writeEdits(sourceText(file).text, edits);
  const { problems } = loadPack([ARTICLE, { path: 'q.yaml', text }]);
  return { text, changes: changes.length, problems: problems.length };
}

const question = (cites: string) =>
  `# Kept as it is\nquestions:\n  - id: q   # when\n    question: When?\n    answer:   Then.\n${cites}\n`;

describe('a quote that the article has nearly, in one place', () => {
  test.each([
    [
      'in a list',
      '    cites:\n      - ferry to Holm Island will sail again from Monday  # checked',
      '    cites:\n      - ferry to Holm Island will sail again from Tuesday  # checked',
    ],
    [
      'in a flow list',
      '    cites: [ ferry to Holm Island will sail again from Monday,   twelve days after a storm ]',
      '    cites: [ ferry to Holm Island will sail again from Tuesday,   twelve days after a storm ]',
    ],
    [
      'in double quotation marks',
      '    cites: ["ferry to Holm Island will sail\\u0020again from Monday, twelve days"]',
      '    cites: ["ferry to Holm Island will sail again from Tuesday, twelve days"]',
    ],
    [
      'in single quotation marks',
      "    cites: ['Captain Ruth Adler''s crew told: “We''re quick, but not cheap”.']",
      "    cites: ['Captain Ruth Adler’s crew said: “We’re quick, but not cheap”.']",
    ],
    [
      'in a folded block',
      '    cites:\n      - >-\n        ferry to Holm Island will sail\n        again from Monday, twelve\n        days after\n    topics: []',
      '    cites:\n      - >-\n        ferry to Holm Island will sail\n        again from Tuesday, twelve\n        days after\n    topics: []',
    ],
    [
      'in a literal block',
      '    cites:\n      - |\n        ferry to Holm Island will sail\n        again from Monday, twelve days after',
      '    cites:\n      - |\n        ferry to Holm Island will sail\n        again from Tuesday, twelve days after',
    ],
    [
      'over two lines',
      '    cites:\n      - ferry to Holm Island will\n        sail again from Monday',
      '    cites:\n      - ferry to Holm Island will\n        sail again from Tuesday',
    ],
    [
      'with a word too many, and one missing',
      '    cites:\n      - The old ferry to Holm will sail again from Tuesday, twelve days',
      '    cites:\n      - The ferry to Holm Island will sail again from Tuesday, twelve days',
    ],
    [
      'with its article',
      '    cites: [{ article: a, quote: "The ferry to Holm Island will sail again from Monday" }]',
      '    cites: [{ article: a, quote: "The ferry to Holm Island will sail again from Tuesday" }]',
    ],
    [
      'that YAML would cut or misread without quotation marks',
      '    cites:\n      - “We’re quick, but not cheap”. Repairs number 4 and 5 follow',
      '    cites:\n      - "“We’re quick, but not cheap”. Repairs # 4 and 5 follow"',
    ],
  ])('%s, is put right in the layout of the editor', (_, before, after) => {
    const { text, changes, problems } = fixed(question(before));

    expect(text).toBe(question(after));
    expect(changes).toBe(1);
    expect(problems).toBe(0);
  });

  test('and names of fields, lists, topics and articles that are misspelt, are put right together', () => {
    const { text, problems } = fixed(
      'qestions:\n- id: q\n  question: When?\n  anser: Then.\n  cites: [{ article: aa, quote: will sail again from Tuesday }]\n  topics: [ferri]\ntopics: [{id: ferry, title: Ferry}]\n',
    );

    expect(text).toBe(
      'questions:\n- id: q\n  question: When?\n  answer: Then.\n  cites: [{ article: a, quote: will sail again from Tuesday }]\n  topics: [ferry]\ntopics: [{id: ferry, title: Ferry}]\n',
    );
    expect(problems).toBe(0);
  });
});

describe('what has more than one cure is left as it is', () => {
  test.each([
    ['a quote that two places come as near to', '    cites: [Stalls open at noon on the west pier]'],
    ['a quote that stands in two places', '    cites: [Stalls open at noon]'],
    ['a quote that nothing comes near', '    cites: [Bananas are sold by nobody here]'],
    ['a quote of two words', '    cites: [will sail]'],
    [
      'a text that other places use as well',
      '    cites:\n      - &x ferry to Holm Island will sail again from Tuesday\n      - *y',
    ],
  ])('%s', (_, cites) => {
    const { text, changes } = fixed(question(cites));

    expect(text).toBe(question(cites));
    expect(changes).toBe(0);
  });
});

test('a change is shown with its line as it was and as it will be', () => {
  const file = { path: 'q.yaml', text: question('    cites:\n      - will sail again from Monday, twelve days  # so') };

  expect(planFixes(file, loadPack([ARTICLE, file]).problems).changes).toEqual([
    {
      file: 'q.yaml',
      line: 7,
      before: '      - will sail again from Monday, twelve days  # so',
      after: '      - will sail again from Tuesday, twelve days  # so',
    },
  ]);
});
