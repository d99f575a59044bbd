import { expect, test } from 'vitest';
import { makeReader } from '../../../src/answers/understand/understand.ts';
import { writtenAsNames } from '../../../src/answers/understand/written-as-names.ts';
import { makePack } from '../../helpers/make-pack.ts';

const reader = makeReader(makePack({}));

test.each([
  ['What did NATO say?', ['NATO']],
  ['NATO said what?', ['NATO']],
  ['what did Quillon do there', ['Quillon']],
  ['Quillon did what?', []],
  ['what did nato say', []],
  ['WHAT DID NATO SAY', []],
  ['What Did The Navy Say?', []],
  ['', []],
])('the names in %j', (question, names) => {
  expect(writtenAsNames(reader.read(question).terms).map(({ written }) => written)).toEqual(names);
});
