import { expect, test } from 'vitest';
import { trainAnswerer } from '../../../src/answers/answerer.ts';
import { finish } from '../../../src/contracts/steps.ts';
import { growthOf, lookUpGaps } from '../../../src/features/desk/grow.ts';
import type { Pack } from '../../../src/pack/pack.ts';
import { cite, makeArticle, makePack, makeQuestion, makeUnanswered } from '../../helpers/make-pack.ts';

const gap = {
  id: 1,
  question: 'how did the council vote',
  sample: 'How did the council  vote',
  count: 2,
  lastSeen: 0,
  nearest: 'turnout',
  outcome: 'closest' as const,
};
const article = makeArticle([['The council voted nine to two for the bridge.', 'It opens in May.']]);
const articles = [article];
const turnout = makeUnanswered({ id: 'turnout', question: 'How many people voted?' });
const vote = makeQuestion({
  id: 'vote',
  question: 'How did the council vote?',
  answer: 'Nine to two for the bridge.',
  citations: [cite(article, 1, 1)],
});

function look(pack: Pack, sample = gap.sample) {
  return finish(lookUpGaps([{ ...gap, sample }], { pack, answerer: trainAnswerer(pack) }));
}

test('a question that was asked in vain is nearest to the entry that was written for it since', () => {
  expect(look(makePack({ articles, unanswered: [turnout] }))).toMatchObject([{ likely: undefined }]);
  const grown = makePack({ articles, questions: [vote], unanswered: [turnout] });
  const lookedUp = look(grown);
  expect(lookedUp).toMatchObject([{ isAnswered: true, likely: { id: 'vote' } }]);
  expect(growthOf(lookedUp, grown, 'phrasing')).toEqual([]);
});

test('what is answered by now, in whatever words, is told from what is not', () => {
  const grown = makePack({ articles, questions: [vote], unanswered: [turnout] });
  expect(look(grown, 'how did the council vote please')).toMatchObject([{ isAnswered: true }]);
  expect(look(grown, 'how many people voted then')).toMatchObject([{ isAnswered: false, likely: { id: 'turnout' } }]);
});

test('nothing is nearest to what the pack is not about', () => {
  const [lookedUp] = look(makePack({ articles, questions: [vote], unanswered: [turnout] }), 'best pizza in Naples?');
  expect(lookedUp).toMatchObject({ isAnswered: false, likely: undefined });
});
