import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeReader } from '../../../src/answers/understand/understand.ts';
import { readWords } from '../../../src/language/read-words.ts';
import { anyText } from '../../helpers/any-text.ts';
import { loadFixturePack } from '../../helpers/load-fixture-pack.ts';
import { makePack } from '../../helpers/make-pack.ts';

const pack = await loadFixturePack('lighthouse-story');
const reader = makeReader(pack);
const wordsOf = (text: string): string[] => reader.read(text).terms.map(({ word }) => word);
const stemsOf = (text: string): string[] => reader.read(text).terms.map(({ stem }) => stem);

describe('a question is understood as the same', () => {
  test.each([
    ['with misspelt words', 'How many steps did the keeper climb?', 'how meny stpes did teh keeper clmib'],
    ['with any spelling of a name', 'What has the United Shoals offered?', 'what has the us offered'],
    ['with a misspelt name', 'Will Veyland pay?', 'will veylnd pay'],
    ['with a name misspelt as the editor foresaw', 'What did Brennock light?', 'What did Brenock light?'],
    ['with numbers written out', '1,400 homes', 'one thousand four hundred homes'],
    ['with numbers without a comma', '1,400 homes', '1400 homes'],
    ['with other forms of its words', 'the keeper climbed steps', 'the keeper climbing step'],
    ['in capitals', 'who climbed the steps', 'WHO CLIMBED THE STEPS'],
    ['with emphasis', 'who climbed the steps', '**who** climbed the ||steps||'],
    ['in a block of code', 'who climbed the steps', '```\nwho climbed the steps\n```'],
    ['with the bot mentioned', 'who climbed the steps', '<@123456789> who climbed the steps 🙏'],
  ])('%s', (_, plain, written) => {
    expect(stemsOf(written)).toEqual(stemsOf(plain));
  });
});

describe('the reader', () => {
  test('tells a country in capitals from everyday "us"', () => {
    expect(wordsOf('did US offer it')).toContain('united_shoals');
    expect(wordsOf('did anyone tell us')).not.toContain('united_shoals');
  });

  test('tells which words it corrected, and to what', () => {
    expect(reader.read('how meny stpes, saltmre').corrected).toEqual({
      meny: 'many',
      stpes: 'steps',
      saltmre: 'Saltmere',
    });
  });

  test('corrects nothing where every word is a word', () => {
    expect(reader.read('Did anyone see the lend, the stork or the bacon?').corrected).toEqual({});
  });

  test('gives no weight to fillers, little to common words, and most to rare words, names and numbers', () => {
    const weights = new Map(
      reader
        .read('lol what did Brennock and the United Shoals do with 212 goats')
        .terms.map(({ word, weight }) => [word, weight]),
    );
    expect(weights.get('lol')).toBe(0);
    expect(weights.get('what')).toBeLessThan(0.2);
    expect(weights.get('goats')).toBeGreaterThan(weights.get('with') ?? 1);
    expect(weights.get('united_shoals')).toBe(1);
    expect(weights.get('brennock')).toBe(1);
    expect(weights.get('212')).toBe(1);
  });

  test('corrects a dozen words of one message and leaves the rest of the gibberish alone', () => {
    const { corrected } = reader.read(
      Array.from({ length: 40 }, (_, at) => `lihgthouse${'abcdefghij'[at % 10]}`).join(' '),
    );
    expect(Object.keys(corrected).length).toBeLessThanOrEqual(12);
  });

  test('never changes a word that the editor wrote in an article, a name, a fact, an answer or a question', () => {
    const texts = [
      ...pack.articles.flatMap(({ title, paragraphs }) => [title, ...paragraphs.map(({ text }) => text)]),
      ...pack.names.flatMap(({ name, also }) => [name, ...also]),
      ...pack.facts.map(({ fact }) => fact),
      ...pack.questions.flatMap(({ question, answer }) => [question, answer]),
      ...pack.unanswered.flatMap(({ question, note }) => [question, note ?? '']),
    ];
    expect(texts.length).toBeGreaterThan(90);
    expect(
      texts.map((text) => reader.read(text).corrected).filter((corrected) => Object.keys(corrected).length > 0),
    ).toEqual([]);
  });

  test('reads any text twice alike, tells only words of it as corrected, and weighs every word from 0 to 1', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const { terms, corrected } = reader.read(text);
        expect(reader.read(text)).toEqual({ terms, corrected });
        const words = new Set(readWords(text).map((word) => word.text));
        expect(Object.keys(corrected).filter((word) => !words.has(word))).toEqual([]);
        expect(
          terms.filter(({ stem, word, weight }) => stem === '' || word === '' || !(weight >= 0 && weight <= 1)),
        ).toEqual([]);
      }),
    );
  });

  test('reads nothing in an empty text, and words as they are with an empty pack', () => {
    expect(reader.read('')).toEqual({ terms: [], corrected: {} });
    const bare = makeReader(makePack({})).read('US lens');
    expect(bare.terms.map(({ word }) => word)).toEqual(['us', 'lens']);
  });
});
