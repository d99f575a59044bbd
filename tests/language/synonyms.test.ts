import { expect, test } from 'vitest';
import { stem } from '../../src/language/stem.ts';
import { phrasesIn, synonymsOf } from '../../src/language/synonyms.ts';
import { readSynonyms } from '../../src/language/tables/tables.ts';

const words = (text: string) => text.split(' ').map((word) => ({ word, stem: stem(word) }));

test('every group has several lower-case words or phrases of two, none twice', () => {
  for (const group of readSynonyms()) {
    const members = group.split(' ');
    expect(members.length, group).toBeGreaterThan(1);
    expect(new Set(members).size, group).toBe(members.length);
    for (const member of members) expect(member, group).toMatch(/^[a-z]+(?:_[a-z]+)?$/);
  }
  expect(new Set(readSynonyms()).size).toBe(readSynonyms().length);
});

test('words of a group stand for each other, in any form', () => {
  expect(synonymsOf(stem('ferries'))).toContain(stem('boats'));
  expect(synonymsOf(stem('boats'))).toContain(stem('ferries'));
  expect(synonymsOf('constructor').size).toBe(0);
});

test('a phrase is found in any form, with little between its words, and not the other way round', () => {
  expect(phrasesIn(words('the contract ran out'))).toEqual(['run_out']);
  expect(phrasesIn(words('they turned the offer down'))).toEqual(['turn_down']);
  expect(phrasesIn(words('they turned and went all the way down'))).toEqual([]);
  expect(phrasesIn(words('out they ran'))).toEqual([]);
});
