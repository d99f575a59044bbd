import { expect, test } from 'vitest';
import { toAnswerJson } from '../../../src/answers/answer-json.ts';
import { trainAnswerer } from '../../../src/answers/answerer.ts';
import { makeArticle, makePack } from '../../helpers/make-pack.ts';

const article = makeArticle([
  ['The assault involved about 120 missiles and 90 drones.', 'Fourteen engines came, and later 20 engines.'],
  ['Ninety flags hung in Mill Street.', 'Two hundred lamps went out.'],
]);
const { ask } = trainAnswerer(makePack({ articles: [article] }));

test.each([
  ['Were there more missiles or drones?', { wants: 'more', thing: 'missiles' }, 1],
  ['Were there more drones or missiles?', { wants: 'more', thing: 'missiles' }, 1],
  ['which were fewer, the missiles or the drones', { wants: 'fewer', thing: 'drones' }, 1],
  ['more missiles or lamps?', { wants: 'more', thing: 'lamps' }, 2],
])('%s', (question, compared, quotes) => {
  const answer = ask(question);
  expect(answer).toMatchObject({ outcome: 'answered', compared });
  expect(answer).toHaveProperty('citations.length', quotes);
  expect(toAnswerJson(answer).answer).toContain(`${compared.thing}. `);
});

test.each([
  'Were there more engines or drones?',
  'Were there more flags or drones?',
  'Were there more missiles or tanks?',
  'Are there more missiles?',
  'did more missiles or drones come than last year',
  'more or less?',
])('two numbers, the same number or none of a thing is not compared: %s', (question) => {
  expect(ask(question)).not.toHaveProperty('compared');
});
