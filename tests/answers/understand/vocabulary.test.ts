import { describe, expect, test } from 'vitest';
import { collectVocabulary } from '../../../src/answers/understand/vocabulary.ts';
import { finish } from '../../../src/contracts/steps.ts';
import { readWords } from '../../../src/language/read-words.ts';
import type { Pack } from '../../../src/pack/pack.ts';
import { makeArticle, makePack, makeQuestion, makeUnanswered } from '../../helpers/make-pack.ts';

const article = makeArticle([['The Hesper tore a roof off.']], { title: 'Storm over Saltmere' });
const cited = { kind: 'fact' as const, citations: [], topics: [] };

describe("a pack's vocabulary", () => {
  test('has every word that the editor wrote: titles, articles, names, facts, questions, answers and notes', () => {
    const vocabulary = collect(
      makePack({
        articles: [article],
        names: [{ name: 'Veyland', also: ['Veylanders'] }],
        facts: [{ ...cited, id: 'f', fact: 'Glassmaking at Pellwick' }],
        questions: [makeQuestion({ question: 'Who is Odalys?', answer: 'The lampkeeper' })],
        unanswered: [makeUnanswered({ question: 'Is Brannoc here?', note: 'Nobody names Quillon.' })],
      }),
    );
    const words = 'hesper saltmere veyland veylanders glassmaking pellwick odalys lampkeeper brannoc quillon'.split(
      ' ',
    );
    expect(words.filter((word) => !vocabulary.has(word))).toEqual([]);
  });

  test('counts how often a word is written', () => {
    const vocabulary = collect(makePack({ articles: [makeArticle([['Hesper came.', 'Hesper went.']])] }));
    expect(vocabulary.get('hesper')).toBe(2);
    expect(vocabulary.get('went')).toBe(1);
  });

  test('has a word that only other phrasings use, if it is English or several of them share it', () => {
    const vocabulary = collect(
      makePack({ questions: [makeQuestion({ also: ['a gale', 'zorbled', 'it zorbled', 'he zorbled', 'whosit'] })] }),
    );
    expect([...vocabulary.keys()]).toEqual(expect.arrayContaining(['gale', 'zorbled']));
    expect(vocabulary.has('whosit')).toBe(false);
  });

  test('leaves out misspellings that an editor put into a phrasing on purpose', () => {
    const vocabulary = collect(
      makePack({ articles: [article], unanswered: [makeUnanswered({ also: ['was it the hepser'] })] }),
    );
    expect(vocabulary.has('hepser')).toBe(false);
  });

  test('is empty for an empty pack', () => {
    expect(collect(makePack({}))).toEqual(new Map());
  });

  test('holds words that JavaScript knows like any others', () => {
    const vocabulary = collect(makePack({ articles: [makeArticle([['__proto__ constructor constructor']])] }));
    expect([...vocabulary]).toEqual(
      expect.arrayContaining([
        ['proto', 1],
        ['constructor', 2],
      ]),
    );
  });
});

function collect(pack: Pack): Map<string, number> {
  return finish(collectVocabulary(pack, readWords));
}
