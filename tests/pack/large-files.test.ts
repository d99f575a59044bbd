import { expect, test } from 'vitest';
import { aboutStoryInSteps } from '../../src/answers/about/about.ts';
import { loadInSteps, loadPack } from '../../src/pack/load-pack.ts';
import { sourceText } from '../../src/pack/source-text.ts';
import { expectLinear } from '../helpers/growth.ts';
import { makePack } from '../helpers/make-pack.ts';

const SIZE = 1_000_000;

const stepsOf = (steps: Iterator<unknown>) => {
  let count = 0;
  while (!steps.next().done) count += 1;
  return count;
};

test.each([
  ['empty lines', '\n'],
  ['old line endings', '\r'],
  ['lines of one bracket', '[\n'],
  ['lines of a list', '- a\n'],
  ['comments', '<!-- x --> y\n'],
  ['templating', '{{ a }} b\n'],
  ['addresses', '[a]: http://x.example\n'],
  ['one comment', 'x\n', '<!-- ', ' -->'],
])('an article of nothing but %s is read in many short steps', (_, piece, opening = '', closing = '') => {
  const body = opening + piece.repeat(SIZE / piece.length) + closing;

  expect(stepsOf(loadInSteps([{ path: 'a.md', text: `---\ntitle: T\n---\n${body}` }]))).toBeGreaterThan(40);
});

test('line endings of all kinds are lines, wherever the text is cut meanwhile', () => {
  const text = `\uFEFF${'ab\r\nc\rd\n'.repeat(20_000)}`;
  const { text: read, lineStarts } = sourceText({ path: 'a.md', text });

  expect(read).toBe('ab\nc\nd\n'.repeat(20_000));
  expect(lineStarts).toHaveLength(60_001);
  expect([...Array.from(lineStarts).slice(0, 4), lineStarts[60_000]]).toEqual([0, 3, 5, 7, 140_000]);
});

test('words without end are no names, and are found out in time that grows with them', () =>
  expectLinear((times) => {
    const text = `---\ntitle: T\n---\nThe ferry sails. ${'漢'.repeat(5_000 * times)}`;
    const { pack = makePack({}) } = loadPack([{ path: 'a.md', text }]);
    return () => stepsOf(aboutStoryInSteps(pack));
  }));
