import { describe, expect, test } from 'vitest';
import { onlySentence } from '../../src/answers/only-sentence.ts';
import { storyLanguages } from '../../src/pack/story-languages.ts';
import { makeArticle, makePack } from '../helpers/make-pack.ts';

const article = makeArticle([
  ['Ada Wren opened the market with 140 traders.', 'The repairs cost 12,000 marks.'],
  ['Port Sallow paid 12,000 marks for lanterns.', 'Ada Wren thanked Port Sallow.', 'It took 2 years.'],
]);
const pack = makePack({
  articles: [article],
  names: [
    { name: 'Ada Wren', also: ['the mayor', 'Бургомістр Рен'] },
    { name: 'Port Sallow', also: ['Sallow'] },
  ],
});

describe('the only sentence with the names and numbers of a question', () => {
  test.each([
    ['Kommen wirklich 140 Händler?', 'Ada Wren opened the market with 140 traders.'],
    ['Hat Sallow 12.000 bezahlt?', 'Port Sallow paid 12,000 marks for lanterns.'],
    ['Що сказала бургомістр Рен про Port Sallow?', 'Ada Wren thanked Port Sallow.'],
    ['¿ADA WREN y sallow?', 'Ada Wren thanked Port Sallow.'],
  ])('%s', (question, quote) => {
    expect(onlySentence(question, pack)?.quote).toBe(quote);
  });

  test.each([
    ['Was sagte Ada Wren?'],
    ['Wer hat 12.000 Mark bezahlt?'],
    ['Kommen 150 Händler?'],
    ['Hat Sallow 140 Mark bezahlt?'],
    ['Dauert es 2 Jahre?'],
    ['Wann öffnet der Markt?'],
    [''],
    ['\u0000\ud83d '.repeat(3000)],
  ])('is not known where several or none fit, or nothing can be compared: %j', (question) => {
    expect(onlySentence(question, pack)).toBeUndefined();
  });
});

test.each([
  [[undefined], ['en']],
  [['de'], ['de']],
  [
    ['EN-gb', 'pt_BR', undefined, ' en '],
    ['en', 'pt'],
  ],
  [[], []],
])('the languages of articles with %j are %j', (tags, languages) => {
  const articles = tags.map((language) => makeArticle([['One.']], language === undefined ? {} : { language }));
  expect(storyLanguages(makePack({ articles }))).toEqual(languages);
});
