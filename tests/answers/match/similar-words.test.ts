import { describe, expect, test } from 'vitest';
import { trainAnswerer } from '../../../src/answers/answerer.ts';
import { learnSimilarWords } from '../../../src/answers/match/similar-words.ts';
import { makeReader } from '../../../src/answers/understand/understand.ts';
import { finish } from '../../../src/contracts/steps.ts';
import { makeArticle, makePack } from '../../helpers/make-pack.ts';

const article = makeArticle([
  ['The bakery opened at dawn.', 'Officers searched the cellar for an hour.'],
  ['Her father bought the mill.', 'The mill employs forty people.'],
]);
const { ask } = trainAnswerer(makePack({ articles: [article] }));
const nearest = (question: string) => {
  const answer = ask(question);
  return 'citations' in answer ? answer.citations[0]?.quote : answer.outcome;
};

test.each([
  ['what were the cops doing in the cellar', 'Officers searched the cellar for an hour.'],
  ['what did her daddy purchase', 'Her father bought the mill.'],
])('an everyday word finds what news says instead: %s', (question, sentence) => {
  expect(nearest(question)).toBe(sentence);
});

test('words of a family are alike, and words that only begin alike are not', () => {
  const { read } = makeReader(makePack({ articles: [makeArticle([['A driver left the corner.']])] }));
  const similarTo = finish(learnSimilarWords([read('the driver left the corner').terms]));
  const similarOf = (word: string) => read(word).terms.flatMap((term) => similarTo(term).map(({ stem }) => stem));
  expect(similarOf('drive')).toContain('driver');
  expect(similarOf('corn')).not.toContain('corner');
});

describe('a phrase', () => {
  const { ask } = trainAnswerer(
    makePack({
      articles: [
        makeArticle([
          ['The council voted on the lease.', 'It expires in March.'],
          ['The mayor stood down after the vote.', 'A ring was stood on the lease.'],
        ]),
      ],
    }),
  );
  const nearestTo = (question: string) => {
    const answer = ask(question);
    return 'citations' in answer ? answer.citations[0]?.quote : answer.outcome;
  };

  test.each([
    ['when does it run out', 'It expires in March.'],
    ['did anybody resign', 'The mayor stood down after the vote.'],
  ])('is found by what it means, and the other way round: %s', (question, sentence) => {
    expect(nearestTo(question)).toBe(sentence);
  });
});
