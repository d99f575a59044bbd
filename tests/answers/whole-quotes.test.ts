import { describe, expect, test } from 'vitest';
import { trainAnswerer } from '../../src/answers/answerer.ts';
import { makeArticle, makePack } from '../helpers/make-pack.ts';

const article = makeArticle(
  [
    ['Governor Ines Calder tweeted to the apprentice on Monday:'],
    ['"Lovely lantern, Tom.', 'Bring it to the castle."'],
    ['Harbour master Ole Brandt remarked, "The lighthouse never went dark.', 'No ship was ever lost."'],
    [
      'Keeper Ruth Amsel described the storm as the worst.',
      '“It shook the stairs for hours,” she said.',
      'The rain stopped.',
    ],
    ['The beacon has glass panes of 30".', 'Its paint is white.'],
  ],
  { title: 'Apprentice invited to the castle' },
);
const { ask } = trainAnswerer(makePack({ articles: [article] }));
const cited = (question: string) => {
  const answer = ask(question);
  return answer.outcome === 'answered' ? answer.citations.map(({ quote }) => quote) : answer.outcome;
};

describe('an answer that is a sentence of the article cites the whole quotation', () => {
  test('that it leads up to', () => {
    expect(cited('What did Governor Ines Calder tweet?')).toEqual([
      'Governor Ines Calder tweeted to the apprentice on Monday:',
      '"Lovely lantern, Tom.',
      'Bring it to the castle."',
    ]);
  });

  test('that it opens, or closes', () => {
    const both = ['Harbour master Ole Brandt remarked, "The lighthouse never went dark.', 'No ship was ever lost."'];
    expect(cited('What did harbour master Ole Brandt remark?')).toEqual(both);
    expect(cited('was no ship ever lost')).toEqual(both);
  });

  test('whose speaker only it names, where that is what was asked', () => {
    expect(cited('What did keeper Ruth Amsel say about the storm?')).toEqual([
      'Keeper Ruth Amsel described the storm as the worst.',
      '“It shook the stairs for hours,” she said.',
    ]);
    expect(cited('Did keeper Ruth Amsel describe the storm as the worst?')).toHaveLength(1);
  });

  test('but nothing else: inches are no quotation mark', () => {
    expect(cited('What panes does the beacon have?')).toEqual(['The beacon has glass panes of 30".']);
  });
});
