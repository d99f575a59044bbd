import { describe, expect, test } from 'vitest';
import { loadPack } from '../../src/pack/load-pack.ts';

function notesOn(first: string, second: string) {
  const article = (id: string, text: string) => ({
    path: `${id}.md`,
    text: `---\ntitle: Story ${id}\n---\n\n${text}\n`,
  });
  const { pack, notes } = loadPack([article('early', first), article('late', second)]);
  expect(pack).toBeDefined();
  return notes;
}

describe('a number that two articles give differently for the same thing is noted, with both sentences and their places', () => {
  test.each([
    ['what is counted', 'The storm damaged 85 homes in Oakdale.', 'The storm damaged 58 homes in Oakdale.'],
    ['money', 'The repairs cost 12 million dollars.', 'The repairs cost $14m.'],
    [
      'a number in words',
      'About twelve traders have signed up for the market.',
      'About 30 traders have signed up for the market.',
    ],
    ['a day', 'The night market on the quay reopens on 3 May.', 'The night market on the quay reopens on 10 May.'],
    ['a time', 'The ferry leaves the harbour at 9:30 p.m.', 'The ferry leaves the harbour at 10:30 p.m.'],
    ['a length', 'The new bridge is 190 miles long.', 'The new bridge is 210 miles long.'],
  ])('%s', (_, first, second) => {
    const notes = notesOn(`It was a day. ${first}`, `${second}`);

    expect(notes).toMatchObject([{ file: 'late.md', expected: 'the same number for the same thing in all articles' }]);
    expect(notes[0]?.found).toContain(`paragraph 1, sentence 1: “${second}”`);
    expect(notes[0]?.found).toContain(`in early.md, paragraph 1, sentence 2: “${first}”`);
  });
});

describe('nothing is noted where', () => {
  test.each([
    ['the number is the same, written otherwise', 'The repairs cost 12,000,000 dollars.', 'The repairs cost $12m.'],
    ['the places differ', 'In Oakdale the storm damaged 85 homes.', 'In Elm the storm damaged 12 homes.'],
    ['the things differ', 'The storm damaged 85 homes in Oakdale.', 'The storm killed 12 cows in Oakdale.'],
    [
      'what happened differs',
      'The storm damaged 85 homes near the coast.',
      'Volunteers have rebuilt 12 homes since winter.',
    ],
    ['one is said roughly', 'The storm damaged about 80 homes in Oakdale.', 'The storm damaged 85 homes in Oakdale.'],
    [
      'one names both numbers',
      'The storm damaged 85 homes, not 58 homes, in Oakdale.',
      'The storm damaged 58 homes in Oakdale.',
    ],
    ['numbers are parts of names', 'The MH17 jet crashed near the village.', 'The MH18 jet crashed near the village.'],
  ])('%s', (_, first, second) => {
    expect(notesOn(first, second)).toEqual([]);
  });

  test('one article says both', () => {
    expect(
      notesOn('The storm damaged 85 homes in Oakdale. The storm damaged 58 homes in Oakdale.', 'It is over.'),
    ).toEqual([]);
  });
});

test('two large articles of numbers are compared within a moment, and the notes are few', () => {
  const letters = (at: number) => [...String(at)].map((digit) => 'bcdfghjklm'.charAt(Number(digit))).join('a');
  const line = (add: number) =>
    Array.from(
      { length: 4_000 },
      (_, at) => `Ship${letters(at)} of the fleet carried ${at + add} boxes to port${at % 7}.`,
    ).join('\n\n');
  const notes = notesOn(line(2), line(3));

  expect(notes.length).toBeGreaterThan(0);
  expect(notes.length).toBeLessThanOrEqual(20);
});
