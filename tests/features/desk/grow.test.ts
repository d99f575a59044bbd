import { expect, test } from 'vitest';
import { growthOf, likelyEntry } from '../../../src/features/desk/grow.ts';
import { makePack, makeQuestion, makeUnanswered } from '../../helpers/make-pack.ts';

const gap = {
  id: 1,
  question: 'how did the council vote',
  sample: 'How did the council  vote',
  count: 2,
  lastSeen: 0,
  nearest: 'turnout',
  outcome: 'closest' as const,
};
const turnout = makeUnanswered({ id: 'turnout', question: 'How many people voted?' });
const vote = makeQuestion({ id: 'vote', question: 'How did the council vote?' });

test('a question that was asked in vain is nearest to the entry that was written for it since', () => {
  expect(likelyEntry(gap, makePack({ unanswered: [turnout] }))).toMatchObject({ id: 'turnout' });
  const grown = makePack({ questions: [vote], unanswered: [turnout] });
  expect(likelyEntry(gap, grown)).toMatchObject({ id: 'vote' });
  expect(growthOf([gap], grown, 'phrasing')).toEqual([]);
});
