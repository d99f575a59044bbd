import { expect, test } from 'vitest';
import { trainMatcher } from '../../../src/answers/match/matcher.ts';
import { makeReader } from '../../../src/answers/understand/understand.ts';
import { finish } from '../../../src/contracts/steps.ts';
import { cite, makeArticle, makePack, makeQuestion } from '../../helpers/make-pack.ts';

const article = makeArticle([['The mill burned down.', 'The mayor promised a new mill.']]);
const pack = makePack({
  articles: [article],
  questions: [
    makeQuestion({
      id: 'fire',
      question: 'What burned?',
      also: ['what burned', 'and the mill'],
      citations: [cite(article, 1, 1)],
    }),
    makeQuestion({
      id: 'pledge',
      question: 'Who promised it?',
      also: ['and the mill'],
      citations: [cite(article, 1, 2)],
    }),
  ],
});
const reader = makeReader(pack);
const { weigh } = finish(trainMatcher(pack, reader));
const written = (question: string) =>
  weigh(reader.read(question).terms).evidence.flatMap(({ isWritten, entry }) => (isWritten ? [entry.id] : []));

test('a question is an entry’s own where that one has it as a phrasing, once or twice, and no other has', () => {
  expect(written('What burned')).toEqual(['fire']);
  expect(written('who promised it?')).toEqual(['pledge']);
  expect(written('And the mill?')).toEqual([]);
  expect(written('what else burned')).toEqual([]);
});
