import { expect, test } from 'vitest';
import { findExchangedRoles } from '../../../src/answers/veto/exchanged-roles.ts';
import type { EntryTexts } from '../../../src/answers/veto/texts.ts';
import { wordsOf } from './words.ts';

/** Of what texts say word by word; what their names do is not told. */
function find(asked: string, ...texts: string[]): string | undefined {
  const own = texts.map(wordsOf);
  const players = { phrasings: [], all: [], certain: [] };
  return findExchangedRoles(wordsOf(asked), {
    phrasings: [],
    sure: [],
    own,
    cited: [],
    players: () => players,
  } as unknown as EntryTexts);
}

test.each([
  ['who did so to the one who does it', 'who beat Rovers', 'on Sunday Rovers beat Wanderers'],
  ['what somebody did to whom it was done', 'when did Wren arrest police', 'Wren was arrested at noon'],
])('a question is kept from the answer that asks %s', (_, asked, text) => {
  expect(find(asked, text)).toBeDefined();
});

test.each([
  ['it is said of that one', 'who beat Wanderers', 'on Sunday Rovers beat Wanderers'],
  ['another text says so', 'who beat Rovers', 'Rovers beat Wanderers', 'Town beat Rovers'],
  ['nobody is named', 'who beat them', 'Rovers beat Wanderers'],
  ['it was done by that one', 'when did Wren arrest police', 'Wren arrested them at noon'],
])('but not where %s', (_, asked, ...texts) => {
  expect(find(asked, ...texts)).toBeUndefined();
});
