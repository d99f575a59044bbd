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
    [
      'Keeper Odalys Brennock, who lives in Norland’s capital, Porth, climbed 212 steps.',
      'Guests like Mark Osei, Ines Hallo and Bo Lund arrested and questioned nobody.',
      'Each passenger trapped in the tunnel was offered 400 crowns.',
      'Brisk Rail has refused to pay for the lamps, and has offered to lend a boat.',
      'The ferry is not coming back.',
      'Lena Ortiz painted the tower and Hale believes it fell.',
    ],
    ['Lena Ortiz pulled the brake.', 'She won a medal.', 'The Poles, whose 14-year-old captain is Jan Kos, lost.'],
    ['“The bridge is safe now,” said the museum’s director, Emil Kroon.'],
  ]);
  const { check } = trainAnswerer(makePack({ articles: [article] }));

  it.each([
    ['of two passives', 'The residents were taken to a sports hall'],
    ['put the other way round', 'Lena Ortiz painted the bridge'],
    ['told by the way', 'A mason built the bridge in 1904'],
    ['before what is only believed', 'The tower was painted by Lena Ortiz'],
    ['of what is planned', 'The council will hold two votes'],
    ['of a deed named by a noun', 'Norland sent 300 soldiers'],
    ['of an age', 'Tom Hale is 42 years old'],
    ['of somebody by the first name', 'Emil is the director of the museum'],
    ['of somebody by the office', 'The keeper climbed 212 steps'],
    ['of one example', 'Ines Hallo was a guest'],
    ['that leaves out an aside', 'Each passenger was offered 400 crowns'],
    ['of who is she', 'Lena Ortiz won a medal'],
    ['of who is quoted', 'Emil Kroon is the director of the museum'],
    ['of a report', 'Tom Hale said the council plans to hold two votes'],
  ])('%s is said: %s', (_, claim) => {
    expect(check(claim).verdict).toBe('said');
  });

  it.each([
    ['number', 'Norland sent 500 soldiers'],
    ['number', 'The storm closed 7 roads'],
    ['number', 'Tom Hale is 52 years old'],
    ['date', 'The council will hold two votes in June'],
    ['number', 'Each trapped passenger was offered 500 crowns'],
    ['negation', 'The ferry will come back'],
  ])('with another %s is otherwise: %s', (difference, claim) => {
    expect(check(claim)).toMatchObject({ verdict: 'otherwise', differences: [difference] });
  });

  it.each([
    ['of a name put together from two', 'Tom Ortiz painted the bridge'],
    ['with another title', 'Mrs Hale is 42 years old'],
    ['of what may happen', 'The roads stay closed until Friday'],
    ['with who does it and to whom exchanged', 'The residents woke the police'],
    ['of half a name of a thing', 'The residents were taken to a sports school'],
    ['that was refused', 'Brisk Rail paid for the lamps'],
    ['that was only offered', 'Brisk Rail lent a boat'],
    ['that somebody else says', 'The bridge is safe'],
    ['that another says', 'Emil Kroon said the council plans to hold two votes'],
    ['that compares', 'More roads than soldiers closed'],
  ])('%s is not said: %s', (_, claim) => {
    expect(check(claim).verdict).not.toBe('said');
  });
});
