import { describe, expect, test } from 'vitest';
import { loadPack } from '../../src/pack/load-pack.ts';

const ARTICLE = '---\ntitle: "#1 ferry"  \n---\n\nThe bill # 42 passed on Monday at noon.\n';

/** The problems of a list with one fact, whose fields follow its id. */
function problemsOf(fields: string, id = 'f') {
  const text = `facts:\n  - id: ${id}\n${fields}\n`;
  return loadPack([
    { path: 'a.md', text: ARTICLE },
    { path: 'f.yaml', text },
  ]).problems;
}

const CITES = '    cites:\n      - "passed on Monday at noon"';
const lost = (found: string, line: number, column: number) => ({
  found: `${found}, which YAML leaves out`,
  line,
  column,
});

describe('text that YAML leaves out is told with its place', () => {
  test.each([
    ['behind a # with a space before it', `    fact: The bill # 42 passed\n${CITES}`, '“# 42 passed”', 3, 20],
    ['a # at the end', `    fact: The note is F #\n${CITES}`, '“#”', 3, 25],
    ['behind a # set apart, but tight to a word', `    fact: The bill   #42 passed\n${CITES}`, '“#42 passed”', 3, 22],
    ['behind a quotation mark', `    fact: "The bill" #42 passed\n${CITES}`, '“#42 passed”', 3, 22],
    ['from the beginning', `    fact: #42 passed\n${CITES}`, '“#42 passed”', 3, 11],
    ['in a list', `    fact: It passed\n    cites:\n      - The bill # 42 passed`, '“# 42 passed”', 5, 18],
    [
      'as a whole item of a list',
      `    fact: It passed\n    cites:\n      - #42 passed today`,
      '“#42 passed today”',
      5,
      9,
    ],
    ['as a whole list', `    fact: It passed\n${CITES}\n    topics: #bill`, '“#bill”', 6, 13],
    [
      'in a list in brackets',
      `    fact: It passed\n    cites: [The bill # 42 passed,\n      ]`,
      '“# 42 passed,”',
      4,
      22,
    ],
    ['on the next line', `    fact: It is\n      #42 on the list\n${CITES}`, '“#42 on the list”', 4, 7],
    ['as an anchor', `    fact: &Bill 42 passed\n${CITES}`, '“&Bill”', 3, 11],
    ['as a mark', `    fact: ! It passed\n${CITES}`, '“!”', 3, 11],
  ])('%s', (_, fields, found, line, column) => {
    expect(problemsOf(fields)).toEqual([expect.objectContaining({ file: 'f.yaml', ...lost(found, line, column) })]);
  });

  test('with what goes on below it', () => {
    const problems = problemsOf(`    fact: The bill # 42\n      passed\n${CITES}`);
    expect(problems[0]).toMatchObject(lost('“# 42”', 3, 20));
  });

  test('in a note that may be left out', () => {
    const { problems } = loadPack([
      { path: 'a.md', text: ARTICLE },
      { path: 'u.yaml', text: 'unanswered:\n  - id: u\n    question: Who voted?\n    note: #no names\n' },
    ]);
    expect(problems).toEqual([expect.objectContaining(lost('“#no names”', 4, 11))]);
  });

  test('in the title of an article', () => {
    const { problems } = loadPack([
      { path: 'a.md', text: '---\ntitle: Bill # 42\n---\n\nThe bill passed on Monday.\n' },
    ]);
    expect(problems).toEqual([expect.objectContaining({ file: 'a.md', ...lost('“# 42”', 2, 13) })]);
  });
});

describe('a note to oneself is none', () => {
  test.each([
    ['behind two spaces', `    fact: It passed  # ask again\n${CITES}`],
    ['behind a tab', `    fact: It passed\t# ask again\n${CITES}`],
    ['behind a closing quotation mark', `    fact: "It passed" # ask again\n${CITES}`],
    [
      'on a line of its own',
      `    # ask again\n    fact: It passed\n    #fact: It did not\n${CITES}\n      #- "The bill"`,
    ],
    ['above a list', `    fact: It passed\n    cites: # ask again\n      - "passed on Monday at noon" # p1`],
    ['behind a list in brackets', `    fact: It passed\n    cites: ["passed on Monday at noon"] # ask`],
    ['behind a text of several lines', `    fact: | # ask\n      It passed\n${CITES}`],
    ['of rules', `    fact: It passed ####\n${CITES}`],
    ['where nothing is written', `    fact: It passed\n${CITES}\n    topics: # none yet`],
    ['as a # within a word', `    fact: It passed, says C# and http://x.y/#z\n${CITES}`],
    ['as an anchor that is used', `    fact: It passed\n    cites: [&a "passed on Monday at noon", *a]`],
  ])('%s', (_, fields) => {
    expect(problemsOf(fields)).toEqual([]);
  });

  test('behind an id', () => {
    expect(problemsOf(`    fact: It passed\n${CITES}`, 'f # the first')).toEqual([]);
  });
});
