import { describe, expect, it } from 'vitest';
import { trainAnswerer } from '../../../src/answers/answerer.ts';
import { makeArticle, makePack } from '../../helpers/make-pack.ts';

const article = makeArticle([
  [
    'The flood killed four people in Porth, Mayor Dana Holt said.',
    'Ivo Brandt of Norrin Bank said the price was too high for a ferry.',
    'The harbour is empty, the police said.',
    'Repairs cost 46 million crowns, of which Norrin Bank is paying 29 million.',
  ],
  ['Keeper Odalys Brennock lit an old oil lamp by hand.', 'Lorvane Foods, a maker of bread, has agreed to buy a mill.'],
]);
const { check } = trainAnswerer(makePack({ articles: [article] }));

describe('a claim about what somebody says', () => {
  it.each([
    ['of the speaker instead of what is told', 'The mayor died in the flood'],
    ['of what one person thinks', 'The price was too high'],
    ['of how somebody says that it is', 'The harbour is empty'],
  ])('%s is not said: %s', (_, claim) => {
    expect(check(claim).verdict).not.toBe('said');
  });

  it('is said of whoever says so', () => {
    expect(check('Ivo Brandt said the price was too high').verdict).toBe('said');
  });
});

it.each(['The flood killed four people', 'The keeper lit an oil lamp by hand', 'Lorvane has agreed to buy a mill'])(
  'a claim of a speaker’s news, an office or a firm is said: %s',
  (claim) => {
    expect(check(claim).verdict).toBe('said');
  },
);

it.each(['The council paid for the repairs', 'The keeper lit an oil lamp by hand'])(
  'a share of somebody, or an office, contradicts nobody: %s',
  (claim) => {
    expect(check(claim).verdict).not.toBe('otherwise');
  },
);
