import { expect, test } from 'vitest';
import { countedStems, nounToCount } from '../../../src/answers/understand/counted-noun.ts';
import { makeReader } from '../../../src/answers/understand/understand.ts';
import { makePack } from '../../helpers/make-pack.ts';

const { read } = makeReader(makePack({}));
const counted = (text: string) => countedStems(read(text).terms);

test.each([
  ['how many steps are there', 'steps'],
  ['so how many of the old boats came back', 'old'],
  ['And HOW MANY people drowned?', 'people'],
])('what is to be counted in “%s” is “%s”', (question, word) => {
  expect(nounToCount(read(question).terms)?.word).toBe(word);
});

test.each(['how much is a lens', 'how many', 'many boats', ''])('nothing is to be counted in “%s”', (question) => {
  expect(nounToCount(read(question).terms)).toBeUndefined();
});

test('a number counts what follows it closely', () => {
  expect(counted('The tower has 74 old steps of stone')).toContain('step');
  expect(counted('Two hundred and twelve boats came in')).toContain('boat');
  expect(counted('Nobody drowned')).toContain('drown');
  expect(counted('Hundreds of boats came in')).toContain('boat');
});

test('a number counts the word just before it: “killing 107”', () => {
  expect(counted('A storm sank the ferry, killing 107')).toContain('kill');
});

test('a number counts nothing further before it, and nothing far behind it', () => {
  expect(counted('Boats came in at 9')).not.toContain('boat');
  expect(counted('In 1987 the keeper lit the lamp for the boats')).not.toContain('boat');
});
