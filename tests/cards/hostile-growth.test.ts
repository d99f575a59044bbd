import { expect, test } from 'vitest';
import { escapeMarkdown } from '../../src/cards/escape-markdown.ts';
import { loadPack } from '../../src/core/pack/load-pack.ts';
import { FERRY, questionCiting } from '../core/pack/ferry-story.ts';

const PIECES = [
  ' ',
  '\n',
  '\t',
  '(',
  '[',
  '*',
  '_',
  '`',
  '1',
  '...',
  ' (',
  '\\',
  '#',
  '-',
  'discord.',
  ':',
  '“',
  'a',
  'é',
  '\u200B',
];

const WORK: [string, number, (text: string) => unknown][] = [
  ['escapeMarkdown', 20_000, escapeMarkdown],
  [
    'a quote that is nowhere',
    900,
    (text) => loadPack([FERRY, { path: 'q.yaml', text: questionCiting(`We ran out ${text}`) }]),
  ],
];

/** The best of several runs: what else the machine does only ever adds. */
function timeOf(run: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

test.each(WORK)('four times the text takes %s about four times as long, whatever it is', (_, length, work) => {
  for (const piece of PIECES) {
    const text = (times: number) => piece.repeat(Math.ceil((length * times) / piece.length));
    const [short, long] = [timeOf(() => work(text(1))), timeOf(() => work(text(4)))];
    // A square would be sixteen times; below a few milliseconds nobody waits, and the clock tells nothing.
    expect(long, JSON.stringify(piece)).toBeLessThan(Math.max(10 * short, 20));
  }
});
