import { expect, test } from 'vitest';
import { countCiting } from '../../../src/features/article/count-citing.ts';
import { cite, makeArticle, makePack, makeQuestion, makeUnanswered } from '../../helpers/make-pack.ts';

const article = makeArticle([['Rain fell.', 'It stopped.'], ['Snow fell.'], ['Nobody came.']]);
const other = makeArticle([['Rain fell.']], { id: 'other' });

test('each paragraph is counted once for every question and fact that cites it, of its article alone', () => {
  const questions = [
    makeQuestion({ id: 'a', citations: [cite(article, 1, 1), cite(article, 1, 2), cite(article, 2, 1)] }),
    makeQuestion({ id: 'b', citations: [cite(article, 1, 1)] }),
    makeQuestion({ id: 'c', citations: [cite(other, 1, 1)] }),
  ];
  const unanswered = [makeUnanswered({ nearest: [cite(article, 3, 1)] })];
  const facts = [{ kind: 'fact' as const, id: 'f', fact: 'Snow fell.', citations: [cite(article, 2, 1)], topics: [] }];
  const pack = makePack({ articles: [article, other], questions, facts, unanswered });
  expect(countCiting(pack, article.id)).toEqual([2, 2, 0]);
  expect(countCiting(pack, 'other')).toEqual([1]);
  expect(countCiting(pack, 'gone')).toEqual([]);
});
