import { describe, expect, it, test } from 'vitest';
import { type AskedValue, valuesFor } from '../../../src/answers/newest/asked-value.ts';
import { isCorrection, takesBack } from '../../../src/answers/newest/corrections.ts';
import { makePicker } from '../../../src/answers/newest/pick-articles.ts';
import { type Report, takesBack as takesBackReport } from '../../../src/answers/newest/reports.ts';
import { valuesOf, withCounted } from '../../../src/answers/newest/values.ts';
import { dayOf } from '../../../src/pack/article/article-day.ts';
import { makeArticle, makePack } from '../../helpers/make-pack.ts';

test.each([
  ['2026-04-09', '2026-04-09'],
  ['2026-04-09T23:30:00-05:00', '2026-04-09'],
  [' 9 April 2026 ', '2026-04-09'],
  ['Thursday, 9 April 2026', '2026-04-09'],
  ['April 9, 2026', '2026-04-09'],
  ['Apr 9, 2026', '2026-04-09'],
  ['2026-02-31', undefined],
  ['2026-13-01', undefined],
  ['09/04/2026', undefined],
  ['April 2026', undefined],
  ['9 Sprint 2026', undefined],
  ['yesterday', undefined],
  ['', undefined],
  [undefined, undefined],
])('an article published on %j is of the day %j', (published, day) => {
  expect(dayOf(published === undefined ? {} : { published })).toBe(day);
});

describe('a sentence that takes something back', () => {
  it.each([
    'Correction: An earlier version of this story said 20 children died.',
    'An earlier version said 12; it is 14.',
    'The number was wrongly reported as 12.',
    'Corrección: eran 14.',
    'Berichtigung: Es waren 14.',
    'Виправлення: їх було 14.',
    '정정: 14명입니다.',
  ])('is a correction: %s', (sentence) => expect(isCorrection(sentence)).toBe(true));

  it.each(['The police corrected what they had said.', 'The correct number is 14.', 'He read an early edition.'])(
    'is none: %s',
    (sentence) => expect(isCorrection(sentence)).toBe(false),
  );

  it.each([
    ['Eleven coins were stolen, not 14.', '14', true],
    ['Eleven coins were stolen, not 14.', 'Eleven', false],
    ['There were two thieves instead of 3.', '3', true],
    ['An earlier version said 12; it is 14.', '12', true],
    ['An earlier version said 12; it is 14.', '14', false],
    ['An earlier version said 12, but it was 14.', '14', false],
    ['The mayor said 12 coins were stolen.', '12', false],
  ])('%s: %s', (sentence, value, isTakenBack) => {
    expect(takesBack(sentence, sentence.indexOf(value))).toBe(isTakenBack);
  });
});

describe('the values of a sentence', () => {
  const read = (sentence: string) =>
    valuesOf(sentence).map(({ sort, says, unit, counted }) => [sort, says, unit ?? counted.join(' ')]);

  it.each([
    [
      'They took 14 gold coins worth 2.3 million euros.',
      [
        ['count', 'n14', 'gold coin worth'],
        ['money', 'n2300000', 'euro'],
      ],
    ],
    [
      'The toll reached 287 on Thursday.',
      [
        ['count', 'n287', ''],
        ['date', 'Thursday', ''],
      ],
    ],
    ['It rose to 207, the mayor said.', [['count', 'n207', '']]],
    ['150 people were killed.', [['count', 'n150', 'peopl']]],
    [
      'It opens on 3 May, not May 10th.',
      [
        ['date', '3 May', ''],
        ['date', '10 May', ''],
      ],
    ],
    ['It is 3 km long.', [['measure', 'n3', 'kilometre']]],
    ['A farmer found it in 1936.', []],
    ['Nothing was said.', []],
  ])('%s', (sentence, values) => expect(read(sentence)).toEqual(values));

  it('count what a correction takes back', () => {
    const values = valuesOf('An earlier version said 20 children died. The number is 16.');
    expect(withCounted(values).map(({ counted }) => counted)).toEqual([
      ['child', 'die'],
      ['child', 'die'],
    ]);
  });
});

describe('articles that a question names by their place in time', () => {
  const articles = [
    makeArticle([['A quake struck early on Monday.']], { id: 'a', published: '2026-03-30' }),
    makeArticle([['The toll rose.']], { id: 'b', published: '2026-04-08' }),
    makeArticle([['The mayor will speak on Friday.']], { id: 'c', published: '2026-04-09' }),
  ];
  const pick = makePicker(makePack({ articles }));

  it.each([
    ['What did the first article say?', 'a', 'What did say?'],
    ['How many died, according to the latest report?', 'c', 'How many died, ?'],
    ['how many died on Monday', 'a', 'how many died on Monday'],
    ['how many died as of Wednesday', 'b', 'how many died'],
    ['how many had died by 8 April?', 'b', 'how many had died ?'],
    ['how many had died on April 9th, 2026', 'c', 'how many had died'],
    ['how many died in March', 'a', 'how many died'],
    ['how many died in April 2026', 'b c', 'how many died'],
  ])('%s', (question, ids, rest) => {
    const picked = pick(question);
    expect([[...(picked?.articles ?? [])].join(' '), picked?.question]).toEqual([ids, rest]);
  });

  it.each([
    '',
    'How many died?',
    'how many died on Saturday',
    'how many died in May',
    'what may happen',
    'how many died on 8 April 2025',
    'What is the first sentence of the article?',
  ])('none: %s', (question) => expect(pick(question)).toBeUndefined());

  it('none where all of them are meant, or a sentence tells of that day', () => {
    const dated = ['2026-04-08', '2026-04-09'].map((published) =>
      makeArticle([['It happened on 8 April and was a Monday.']], { id: published, published }),
    );
    const pickOf = makePicker(makePack({ articles: dated }));
    for (const question of ['what happened in April', 'what happened on 8 April', 'what happened on Monday'])
      expect(pickOf(question)).toBeUndefined();
  });

  it('none without dates, or where one of those that are counted has none', () => {
    const undated = articles.map(({ published: _, ...article }) => article);
    expect(makePicker(makePack({ articles: undated }))('how many in the first article')).toBeUndefined();
    const partly = [...articles, makeArticle([['More.']], { id: 'd' })];
    expect(makePicker(makePack({ articles: partly }))('how many in the first article')).toBeUndefined();
    expect(makePicker(makePack({ articles: partly }))('how many died on 8 April')?.articles).toEqual(new Set(['b']));
  });
});

test('a question about one sort of value is answered by values of that sort and unit alone', () => {
  const values = valuesOf('On Monday 14 ships of 30 metres paid 5 dollars, then 6 euros.');
  const saysOf = (asked: AskedValue) => valuesFor(asked, values, new Set()).map(({ says }) => says);
  expect(saysOf({ sort: 'count' })).toEqual(['n14']);
  expect(saysOf({ sort: 'measure' })).toEqual(['n30']);
  expect(saysOf({ sort: 'money' })).toEqual(['n5', 'n6']);
  expect(saysOf({ sort: 'money', unit: 'euro' })).toEqual(['n6']);
  expect(saysOf({ sort: 'date' })).toEqual(['Monday']);
});

describe('a report takes back what another says', () => {
  const report = (sentence: string) => ({ values: valuesOf(sentence), words: new Set(['child']) }) as unknown as Report;
  const asked: AskedValue = { sort: 'count' };
  const corrected = report('An earlier version said 20 children died.');

  it('where it names the same value as wrong', () => {
    expect(takesBackReport(corrected, report('20 children died.'), asked)).toBe(true);
  });

  it('but not another value, nor what it only repeats', () => {
    expect(takesBackReport(corrected, report('12 children died.'), asked)).toBe(false);
    expect(takesBackReport(report('20 children died.'), report('20 children died.'), asked)).toBe(false);
  });
});
