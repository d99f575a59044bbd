import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/answers/answer.ts';
import { judgeAnswer, type LabelledQuestion, rate, type Verdict } from '../../../src/answers/quality/score-answers.ts';
import { answered, cite, closest, makeArticle, makePack, unknown } from '../../helpers/make-pack.ts';

const article = makeArticle([
  ['The storm reached 160 kilometres an hour.', 'It tore a roof off.'],
  ['About 1,400 homes had no electricity.'],
]);
const pack = makePack({ articles: [article] });
const wind = cite(article, 1, 1, 'The storm reached 160');
const roof = cite(article, 1, 2);
const homes = cite(article, 2, 1);

const wantsWind = { answerable: true, gold: ['p1s1'] };
const wantsEither = { answerable: true, gold: ['p1s1', 'p2s1'] };
const wantsBoth = { ...wantsEither, all: true };
const inArticle = (id: string) => ({ answerable: true, gold: [`${id}:p1s1`] });

describe('an answer to a question that the story answers', () => {
  test.each<[Verdict, string, Partial<LabelledQuestion>, Answer]>([
    ['right', 'cites the sentence', wantsWind, answered({ citations: [wind] })],
    ['right', 'cites one of several sentences', wantsEither, answered({ citations: [homes] })],
    ['right', 'cites the sentence of the article', inArticle(article.id), answered({ citations: [wind] })],
    ['wrong', 'cites that place in another article', inArticle('update'), answered({ citations: [wind] })],
    ['right', 'cites more than the sentence', wantsWind, answered({ citations: [roof, wind] })],
    ['right', 'cites all sentences that are needed', wantsBoth, answered({ citations: [homes, wind] })],
    ['wrong', 'cites one of two sentences that are needed', wantsBoth, answered({ citations: [wind] })],
    ['wrong', 'cites another sentence', wantsWind, answered({ citations: [roof] })],
    ['wrong', 'cites nothing', wantsWind, answered({ citations: [] })],
    [
      'wrong',
      'cites the sentence without what must be said',
      { ...wantsWind, must: [['gale']] },
      answered({ citations: [wind] }),
    ],
    [
      'right',
      'says what must be said, in any case',
      { ...wantsWind, must: [['gale']] },
      answered({ text: 'A GALE.', citations: [wind] }),
    ],
    [
      'right',
      'says it in the part of the sentence that is not quoted',
      { ...wantsWind, must: [['an hour']] },
      answered({ citations: [wind] }),
    ],
    [
      'right',
      'says one text of each group',
      {
        ...wantsWind,
        must: [
          ['x', '160'],
          ['km', 'kilometres'],
        ],
      },
      answered({ citations: [wind] }),
    ],
    ['wrong', 'says nothing of one group', { ...wantsWind, must: [['160'], ['km']] }, answered({ citations: [wind] })],
    ['shown', 'only shows the sentence', wantsWind, closest({ citations: [roof, wind] })],
    ['shown', 'only shows one of the sentences that are needed', wantsBoth, closest({ citations: [wind] })],
    ['missed', 'shows another sentence', wantsWind, closest({ citations: [roof] })],
    ['missed', 'says that the story does not say', wantsWind, unknown({})],
  ])('is %s if it %s', (verdict, _, labels, answer) => {
    expect(judgeAnswer(labelled(labels), answer, pack)).toBe(verdict);
  });
});

describe('an answer to a question that the story does not answer', () => {
  test.each<[Verdict, Answer]>([
    ['false', answered({ citations: [wind] })],
    ['hedged', closest({ citations: [wind] })],
    ['refused', unknown({})],
  ])('is %s', (verdict, answer) => {
    expect(judgeAnswer(labelled({ answerable: false, gold: [] }), answer, pack)).toBe(verdict);
  });
});

describe('the rates', () => {
  test('are shares of the answerable and of the unanswerable questions', () => {
    const verdicts: Verdict[] = [
      'right',
      'right',
      'right',
      'shown',
      'wrong',
      'missed',
      'missed',
      'missed',
      'refused',
      'hedged',
      'false',
      'refused',
    ];
    expect(rate(verdicts)).toMatchObject({
      questions: 12,
      answerable: 8,
      right: 3 / 8,
      rightOrShown: 4 / 8,
      wrong: 1 / 8,
      missed: 3 / 8,
      refused: 2 / 4,
      hedged: 1 / 4,
      false: 1 / 4,
    });
  });

  test.each<[string, Verdict[], number]>([
    ['1 for right answers and refusals', ['right', 'refused'], 1],
    ['½ for answers shown or hedged', ['shown', 'hedged'], 0.5],
    ['nothing for answers missed', ['missed'], 0],
    ['−1 for wrong and false ones', ['wrong', 'false'], -1],
    ['nothing for one right and one wrong answer', ['right', 'wrong'], 0],
  ])('earn trust: %s', (_, verdicts, trust) => {
    expect(rate(verdicts).trust).toBe(trust);
  });

  test('of no questions are 0, not undefined', () => {
    expect(Object.values(rate([])).every((value) => value === 0)).toBe(true);
    expect(rate(['right'])).toMatchObject({ refused: 0, hedged: 0, false: 0 });
  });
});

function labelled(labels: Partial<LabelledQuestion>): LabelledQuestion {
  return { id: 'L1', q: 'How strong was the wind?', answerable: true, gold: [], must: [], ...labels };
}
