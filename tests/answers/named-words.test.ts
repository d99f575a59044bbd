import { expect, test } from 'vitest';
import { namedWords } from '../../src/answers/named-words.ts';
import { makeReader } from '../../src/answers/understand/understand.ts';
import { finish } from '../../src/contracts/steps.ts';
import { makeArticle, makePack } from '../helpers/make-pack.ts';

test('a name of the pack is one symbol, and a thing among its names is none', () => {
  const article = makeArticle([['Soldiers of North Korea met Ada at the old mill.']]);
  const names = ['North Korea', 'Ada', 'troops'].map((name) => ({ name, also: [] }));
  const pack = makePack({ articles: [article], names });
  expect(finish(namedWords(pack, makeReader(pack)))).toEqual(new Set(['north_korea', 'ada']));
});
