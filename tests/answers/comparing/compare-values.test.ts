import { expect, test } from 'vitest';
import { toAnswerJson } from '../../../src/answers/answer-json.ts';
import { trainAnswerer } from '../../../src/answers/answerer.ts';
import { makeArticle, makePack } from '../../helpers/make-pack.ts';

const article = makeArticle([
  ['The crane is 80 metres tall.', 'The chimney beside it is 200 feet high, and the mast 0.1 kilometres high.'],
  [
    'The bridge opened in 1932.',
    'The tunnel was dug in 1967.',
    'The ferry stopped on 3 May, while the tram began on 12 April.',
  ],
  ['The bell weighs 2 tonnes.', 'The clock weighs 900 kilograms.', 'The organ weighs about 3 tonnes.'],
  ['The lease cost 5 million dollars.', 'The land was sold for 3 million euros.', 'The licence cost 900,000 dollars.'],
  ['The beam fell on a house 12 metres tall.', 'The shed is 3 metres tall.'],
  ['Anna Berg, who is 41 years old, sells fish.', 'Bert Olsen is 38 years old.'],
]);
const { ask } = trainAnswerer(makePack({ articles: [article] }));

test.each([
  ['Which is taller, the crane or the chimney?', 'crane', 2],
  ['Which is higher, the mast or the crane?', 'mast', 2],
  ['which one is lower: the chimney or the mast', 'chimney', 1],
  ['What came first, the tunnel or the bridge?', 'bridge', 2],
  ['Which came last, the ferry or the tram?', 'ferry', 1],
  ['What is heavier, the bell or the clock?', 'bell', 2],
  ['Which cost more, the licence or the lease?', 'lease', 2],
  ['Who is older, Anna Berg or Bert Olsen?', 'Anna Berg', 2],
  ['Is the bell or the clock lighter?', 'clock', 2],
])('%s', (question, thing, quotes) => {
  const answer = ask(question);
  expect(answer).toMatchObject({ outcome: 'answered', compared: { thing } });
  expect(answer).toHaveProperty('citations.length', quotes);
  expect(toAnswerJson(answer).answer).toContain(`It is: ${thing}. `);
});

test.each([
  // One of the values is missing, rough, in another currency or of something else.
  'Which is taller, the crane or the bridge?',
  'Which is heavier, the bell or the organ?',
  'Which cost more, the lease or the land?',
  'Which is longer, the crane or the chimney?',
  'Who is older, Anna Berg or the crane?',
  'Which came first, the crane or the bridge?',
  'Which is taller, the crane or the crane?',
  'Which is taller, the beam or the shed?',
  'taller or shorter?',
])('what the story does not give of both is not compared: %s', (question) => {
  expect(ask(question)).not.toHaveProperty('compared');
});
