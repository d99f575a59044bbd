import { expect, test } from 'vitest';
import { ALL_TOPICS, factsOfTopic, NO_TOPIC, topicsWithFacts } from '../../../src/features/facts/facts-of-topic.ts';
import type { FactEntry } from '../../../src/pack/pack.ts';
import { makePack } from '../../helpers/make-pack.ts';

const fact = (id: string, topics: string[]): FactEntry => ({ kind: 'fact', id, fact: id, citations: [], topics });

const pack = makePack({
  facts: [fact('one', ['storm']), fact('two', []), fact('three', ['lamp', 'storm'])],
  topics: [
    { id: 'lamp', title: 'The lamp' },
    { id: 'bay', title: 'The bay' },
    { id: 'storm', title: 'The storm' },
  ],
});

test.each([
  [ALL_TOPICS, ['one', 'two', 'three']],
  [NO_TOPIC, ['two']],
  ['storm', ['one', 'three']],
  ['lamp', ['three']],
  ['bay', []],
  ['penguins', []],
  ['', []],
])('the facts of “%s” are %j', (topic, ids) => {
  expect(factsOfTopic(pack, topic).map(({ id }) => id)).toEqual(ids);
});

test('only topics with facts are offered, in the order of the pack', () => {
  expect(topicsWithFacts(pack).map(({ id }) => id)).toEqual(['lamp', 'storm']);
});
