import { describe, expect, it } from 'vitest';
import { trainAnswerer } from '../../../src/answers/answerer.ts';
import { makeArticle, makePack } from '../../helpers/make-pack.ts';

describe('a claim in other words', () => {
  const article = makeArticle([
    [
      'Residents of Mill Row were woken by the police and taken to the sports hall of the school.',
      'The bridge, which a mason built in 1904, was painted by Lena Ortiz.',
      'The council plans to hold two votes on the bridge in May, said Mr Tom Hale, 42, its secretary.',
      'The storm led to Norland’s deployment of 300 soldiers, closing 12 roads or more.',
      'The roads, Hale said, could stay closed until Friday.',
    ],
  ]);
  const { check } = trainAnswerer(makePack({ articles: [article] }));

  it.each([
    ['of two passives', 'The residents were taken to a sports hall'],
    ['put the other way round', 'Lena Ortiz painted the bridge'],
    ['told by the way', 'A mason built the bridge in 1904'],
    ['of what is planned', 'The council will hold two votes'],
    ['of a deed named by a noun', 'Norland sent 300 soldiers'],
    ['of an age', 'Tom Hale is 42 years old'],
  ])('%s is said: %s', (_, claim) => {
    expect(check(claim).verdict).toBe('said');
  });

  it.each([
    ['number', 'Norland sent 500 soldiers'],
    ['number', 'The storm closed 7 roads'],
    ['number', 'Tom Hale is 52 years old'],
    ['date', 'The council will hold two votes in June'],
  ])('with another %s is otherwise: %s', (difference, claim) => {
    expect(check(claim)).toMatchObject({ verdict: 'otherwise', differences: [difference] });
  });

  it.each([
    ['of a name put together from two', 'Tom Ortiz painted the bridge'],
    ['with another title', 'Mrs Hale is 42 years old'],
    ['of what may happen', 'The roads stay closed until Friday'],
    ['with who does it and to whom exchanged', 'The residents woke the police'],
    ['of half a name of a thing', 'The residents were taken to a sports school'],
    ['that compares', 'More roads than soldiers closed'],
  ])('%s is not said: %s', (_, claim) => {
    expect(check(claim).verdict).not.toBe('said');
  });
});
