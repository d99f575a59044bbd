import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatProblems } from '../../src/pack/format-problems.ts';
import { loadPack } from '../../src/pack/load-pack.ts';
import { expectLinear } from '../helpers/growth.ts';
import { FERRY } from './ferry-story.ts';

/** Files of some characters. */
const FILES: Record<string, (size: number) => string> = {
  brackets: (size) => '['.repeat(size),
  braces: (size) => '{a: '.repeat(size / 4),
  dashes: (size) => '- '.repeat(size / 2),
  colons: (size) => 'a: '.repeat(size / 3),
  'question marks': (size) => '? '.repeat(size / 2),
  'indented fields': (size) =>
    Array.from({ length: 2 * Math.sqrt(size) }, (_, level) => `${' '.repeat(level)}a:`).join('\n'),
  'quotation marks': (size) => '"'.repeat(size),
  anchors: (size) => '&a '.repeat(size / 3),
  aliases: (size) => `a: &a [x]\n${'b: *a\n'.repeat(size / 6)}`,
  tags: (size) => '!!x '.repeat(size / 4),
  tabs: (size) => `a:\n${'\t- x\n'.repeat(size / 5)}`,
  documents: (size) => '---\na\n'.repeat(size / 6),
  'fields of one item': (size) =>
    `facts:\n  - id: a\n${Array.from({ length: size / 12 }, (_, id) => `    k${id}: v`).join('\n')}`,
};

test.each(Object.entries(FILES))('a file of nothing but %s is refused, in time that grows with it', (_, fill) =>
  expectLinear((times) => {
    const text = fill(30_000 * times);
    return () => expect(loadPack([FERRY, { path: 'q.yaml', text }]).problems.length).toBeGreaterThan(0);
  }),
);

test('a list of lists of lists of the same anchor does not unfold', () => {
  const levels = [...'bcdefghi'].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`)}]`);
  const text = `a: &a [lol, lol]\n${levels.join('\n')}\nunanswered:\n  - { id: u, question: Who?, also: *i }\n`;

  expect(loadPack([FERRY, { path: 'q.yaml', text }]).problems.length).toBeLessThan(30);
});

test('a name of the language itself is a field like any other', () => {
  const text =
    'facts: [{ __proto__: { id: x }, constructor: 1, id: toString, fact: It sails., cites: [will sail again from Monday] }]';

  const { problems } = loadPack([FERRY, { path: 'f.yaml', text }]);

  expect(problems.map(({ found }) => found)).toEqual(['the field “__proto__”', 'the field “constructor”']);
});

test('whatever the files hold, the loader tells problems or gives a pack, and never throws', () => {
  const line = fc.oneof(
    fc.constantFrom(
      '---',
      'title: A',
      'questions:',
      '  - id: a',
      '    question: When?',
      '    cites: [will sail again from Monday]',
    ),
    fc.constantFrom(
      'facts:',
      '  - &x',
      '    also: *x',
      '  also:',
      '  -',
      '    answer: >',
      'topics: [{ id: a, title: b }]',
      '\t',
      '',
    ),
    fc.string({ unit: 'binary', maxLength: 30 }),
  );
  const file = fc.record({
    path: fc.constantFrom('a.md', 'b.md', 'x/a.md', 'q.yaml', 'r.yml', '.md', 'README', ''),
    text: fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n')),
  });
  fc.assert(
    fc.property(fc.array(file, { maxLength: 4 }), (files) => {
      const { pack, problems } = loadPack(files);

      expect(pack === undefined).toBe(problems.length > 0);
      for (const { line: at, column } of problems) {
        expect(at ?? 1).toBeGreaterThan(0);
        expect(column ?? 1).toBeGreaterThan(0);
      }
    }),
    { numRuns: 200 },
  );
});

test('no text of a pack can move the cursor, colour the terminal or add a line to the report', () => {
  const text = formatProblems([
    { file: 'a\u001b[2J\n.md', line: 1, column: 2, expected: 'x\ry', found: '\u202Eevil\u0007', advice: 'b\n\nc' },
  ]);

  expect(text).toBe('a\uFFFD[2J .md\n  1:2 expected x y\n      found: \uFFFDevil\uFFFD\n      to do: b c');
});
