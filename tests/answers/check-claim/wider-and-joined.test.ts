import { describe, expect, it } from 'vitest';
import { trainAnswerer } from '../../../src/answers/answerer.ts';
import { makeArticle, makePack } from '../../helpers/make-pack.ts';

const article = makeArticle([
  [
    'The grey van was stolen by two students on Tuesday.',
    'No passengers were hurt.',
    'Every house on Mill Street was flooded.',
    'Twelve cars were towed away.',
  ],
  ['The mayor, Tom Hale, flew to Porth and opened the new bridge.', 'If the dam breaks, Norland will close the road.'],
  ['The first meeting was held on Friday afternoon.', 'The vote is planned for the autumn.'],
]);
const { check } = trainAnswerer(makePack({ articles: [article] }));

describe('a claim in wider words', () => {
  it.each(['The vehicle was stolen', 'A politician went to Porth'])('is said: %s', (claim) => {
    expect(check(claim).verdict).toBe('said');
  });

  it.each([
    ['of what was denied of some', 'No people were hurt'],
    ['of what was denied of some', 'People were hurt'],
    ['of all', 'Every building on Mill Street was flooded'],
    ['with a count of some', 'Twelve vehicles were towed away'],
    ['with a count of some', 'Nine vehicles were towed away'],
    ['that are narrower', 'Two schoolboys stole the van'],
  ])('%s is not decided: %s', (_, claim) => {
    expect(check(claim).verdict).toBe('closest');
  });
});

describe('two claims in one', () => {
  it.each(['Two students stole a van and the mayor opened a bridge', 'Tom Hale flew to Porth and opened a new bridge'])(
    'are said where both are: %s',
    (claim) => {
      const checked = check(claim);
      expect(checked.verdict).toBe('said');
      expect(checked).toHaveProperty('citations.0.quote');
    },
  );

  it('are otherwise where one is, and the other is said', () => {
    expect(check('Two students stole the van and Nine cars were towed away')).toMatchObject({
      verdict: 'otherwise',
      says: ['Twelve'],
    });
  });

  it.each([
    'Tom Hale flew to Porth and opened the school',
    'Tom Hale was flown to Porth and opened the road',
    'If the dam breaks and Norland will close the road',
    'Two students opened a bridge and the mayor stole a van',
  ])('are not said where only one is: %s', (claim) => {
    expect(check(claim).verdict).not.toBe('said');
  });
});

it.each([
  ['The meeting was held on Friday morning', 'afternoon'],
  ['The vote is planned for the summer', 'autumn'],
])('a claim with another time of day or year is otherwise: %s', (claim, says) => {
  expect(check(claim)).toMatchObject({ verdict: 'otherwise', differences: ['date'], says: [says] });
});
