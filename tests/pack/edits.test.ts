import { describe, expect, test } from 'vitest';
import { finish } from '../../src/contracts/steps.ts';
import { planChange } from '../../src/pack/edits/edit-entry.ts';
import type { EntryChange } from '../../src/pack/edits/entry-change.ts';
import { writeEdits } from '../../src/pack/fixes/edit-scalar.ts';

/** The text after a change, or why there is none. */
function changed(text: string, change: EntryChange): string {
  const planned = finish(planChange({ path: 'questions.yaml', text }, change));
  return typeof planned === 'string' ? planned : writeEdits(text, planned.edits);
}

const PACK = `# Ours.
questions:
  # About the ferry
  - id: ferry   # keep
    question: When does the ferry leave?
    also:
      - departure time   # short
      - "when does it sail"
    answer: >
      It leaves
      at nine.
    cites: [the ferry leaves at nine, {article: a, quote: the ferry leaves}]
    draft: true

  - draft: true
    id: pier
    question: 'Who''s on the pier?'
    answer: |
      Nobody.
      Really.
    cites:
      - nobody is on the pier

  - {id: tide, question: How high?, answer: Two metres., cites: [two metres high], draft: true}

unanswered: []
`;

const accept = (key: string): EntryChange => ({
  change: 'write',
  list: 'questions',
  key,
  fields: { draft: null },
});

describe('an accepted entry', () => {
  test.each(['ferry', 'pier', 'tide'])('loses its line draft: true and nothing else: %s', (key) => {
    const after = changed(PACK, accept(key));
    expect(after.match(/draft: true/g)).toHaveLength(2);
    const words = (text: string) => text.replace(/draft: true|[,\s]/g, '');
    expect(words(after)).toBe(words(PACK));
    for (const comment of ['# Ours.', '# About the ferry', '# keep', '# short']) expect(after).toContain(comment);
  });

  test('keeps a comment behind that line', () => {
    const text = 'facts:\n  - id: a\n    draft: true # ask Ann\n    fact: It rained.\n';
    expect(changed(text, { ...accept('a'), list: 'facts' })).toBe(
      'facts:\n  - id: a\n    # ask Ann\n    fact: It rained.\n',
    );
  });

  test('stands in the file whatever its line ends with', () => {
    const text = 'facts:\n  - id: a\n    fact: It rained.\n    draft: true';
    expect(changed(text, { ...accept('a'), list: 'facts' })).toBe('facts:\n  - id: a\n    fact: It rained.');
  });
});

describe('an edited entry', () => {
  const write = (key: string, fields: Record<string, string | string[] | null>): EntryChange => ({
    change: 'write',
    list: 'questions',
    key,
    fields,
  });

  test('changes in its words alone', () => {
    const after = changed(PACK, write('ferry', { question: 'When does the first ferry leave?', draft: null }));
    expect(after).toBe(
      PACK.replace('When does the ferry', 'When does the first ferry').replace('    draft: true\n\n', '\n'),
    );
  });

  test('gets and loses phrasings and quotes in the layout of its list', () => {
    const also = ['departure time', 'what time: nine?', 'ferry when'];
    const after = changed(PACK, write('ferry', { also, cites: ['the ferry leaves at nine', 'at nine sharp'] }));
    expect(after).toContain('- departure time   # short\n      - "what time: nine?"\n      - "ferry when"\n    answer');
    expect(after).toContain('cites: [the ferry leaves at nine, {article: a, quote: at nine sharp}]');
    expect(changed(PACK, write('tide', { also: ['how deep'] }))).toContain('question: How high?, also: ["how deep"], ');
    expect(changed(PACK, write('pier', { also: ['anyone there'] }))).toContain(
      `pier?'\n    also:\n      - "anyone there"\n    answer`,
    );
    expect(changed(PACK, write('ferry', { also: [] }))).toContain('leave?\n    answer');
  });

  test.each([
    'a: b',
    '- x',
    '# no comment',
    "it's",
    'say "yes"',
    '*star',
    '&and',
    '[x]',
    'yes',
    '1',
    'null',
    'Київ 🚢',
    'x\u2028y',
  ])('holds any text: %s', (text) => {
    for (const key of ['ferry', 'pier', 'tide'])
      expect(changed(PACK, write(key, { question: text, answer: `${text} again` })), key).not.toMatch(/^(?:un|ab)/);
  });

  test('keeps the lines of an answer', () => {
    expect(changed(PACK, write('pier', { answer: 'Nobody.\nNot one.' }))).toContain('answer: "Nobody.\\nNot one."');
  });
});

describe('a deleted entry', () => {
  test('goes with its lines and leaves the others as they are', () => {
    const gone = changed(PACK, { change: 'delete', list: 'questions', key: 'pier' });
    expect(gone).toBe(PACK.replace(/ {2}- draft: true\n {4}id: pier[\s\S]*?pier\n\n/, ''));
    let all = PACK;
    for (const key of ['tide', 'ferry', 'pier']) all = changed(all, { change: 'delete', list: 'questions', key });
    expect(all).toMatch(/^# Ours\.\nquestions:\n {2}# About the ferry\n\s*unanswered: \[\]\n$/);
  });
});

describe('a new entry', () => {
  const add = (list: string, key = 'new'): EntryChange => ({
    change: 'add',
    list,
    key,
    fields: { id: key, question: 'Who: me?', also: ['a', 'b'] },
  });
  const lines = (indent: string) =>
    ['- id: new', '  question: "Who: me?"', '  also:', '    - "a"', '    - "b"']
      .map((line) => `${indent}${line}\n`)
      .join('');

  test('stands at the end of its list, laid out as its neighbours', () => {
    expect(changed(PACK, add('unanswered'))).toBe(PACK.replace('unanswered: []\n', `unanswered:\n${lines('  ')}`));
    const flat = 'unanswered:\n- id: a\n  question: Why?\n  # odd\n\n# later\nfacts: []\n';
    expect(changed(flat, add('unanswered'))).toBe(flat.replace('Why?\n', `Why?\n${lines('')}`));
    expect(changed('', add('unanswered'))).toBe(`unanswered:\n${lines('  ')}`);
    expect(changed('facts:\n  - id: f\n    fact: It rained.', add('unanswered'))).toContain(
      'rained.\n\nunanswered:\n  - id',
    );
  });
});

test('what cannot be edited for sure is left alone', () => {
  expect(changed(PACK, accept('nobody'))).toBe('absent');
  expect(changed('questions: [', accept('a'))).toBe('unclear');
  expect(
    changed('questions:\n  - &x {id: a, question: Q}\n  - *x\n', { ...accept('a'), change: 'delete' } as never),
  ).toBe('unclear');
  expect(changed('questions:\n  - id: a\n  - id: a\n', accept('a'))).toBe('unclear');
  expect(changed('- a\n- b\n', accept('a'))).toBe('unclear');
});
