import { describe, expect, it } from 'vitest';
import { trainAnswerer } from '../../../src/answers/answerer.ts';
import { makeArticle, makePack } from '../../helpers/make-pack.ts';

const LOOSE = 'Stolen lamp found after a night in the marsh';

describe('a claim about what a sentence tells by the way', () => {
  const article = {
    ...makeArticle([
      [
        'The outage, which began on Monday, was caused by high tides and thick ice that led the dam to close.',
        'Rita Okafor carried the lamp she repaired to the museum on June 14, and a curator cleaned it.',
        'On Friday, the Norland council announced a plan to suggest names for the ferry, and determine whether its captains agree.',
        'Ivo Brandt also became unable to lift his arm.',
        'The pilot was able to land near Porth.',
      ],
      [
        'A farmer found the lamp in his field.',
        'Three of the wounded are students.',
        'The wounded and the dead have been taken to Porth.',
        'The keeper welcomed Rita Okafor’s decision.',
      ],
      ['“We are glad,” said the museum’s director, Emil Kroon.'],
      ['Lena Ortiz, who lives in Porth, fell ill after she crossed the marsh.'],
    ]),
    title: LOOSE,
  };
  const { check } = trainAnswerer(makePack({ articles: [article] }));

  it.each([
    ['of two causes with a clause about them', 'High tides and thick ice caused the outage'],
    ['of what they did', 'Thick ice led the dam to close'],
    ['past a clause about the object', 'Rita Okafor carried the lamp to the museum on June 14'],
    ['with a clause of purpose behind it', 'The council announced a plan on Friday'],
    ['of what somebody cannot do', 'Ivo Brandt could no longer lift his arm'],
    ['of what somebody was able to do', 'The pilot landed near Porth'],
    ['of a pronoun within the sentence', 'Lena Ortiz crossed the marsh'],
  ])('%s is said: %s', (_, claim) => {
    expect(check(claim).verdict).toBe('said');
  });

  it('with another day in such a sentence is otherwise', () => {
    expect(check('Rita Okafor carried the lamp to the museum on June 24')).toMatchObject({
      verdict: 'otherwise',
      says: ['14'],
    });
  });

  it.each([
    ['with a word of the title in a phrase that is no event', 'The farmer found the lamp in his night'],
    ['that stops within', 'The farmer found the lamp within'],
    ['of one alone', 'Only Ivo Brandt became unable to lift his arm'],
    ['that is only supposed', 'Perhaps the farmer found the lamp in his field'],
    ['with owner and thing exchanged', 'Emil Kroon is the museum of the director'],
    ['with the owner of another thing', 'Rita Okafor’s keeper welcomed the decision'],
    ['of where nobody was taken', 'The wounded were taken to the dead'],
  ])('%s is not said: %s', (_, claim) => {
    expect(check(claim).verdict).not.toBe('said');
  });

  it('of more than a part is not contradicted by the part', () => {
    expect(check('Twelve people were wounded').verdict).not.toBe('otherwise');
  });
});
