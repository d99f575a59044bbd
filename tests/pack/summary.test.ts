import { expect, test } from 'vitest';
import { formatSummary } from '../../src/pack/format-summary.ts';
import { summarise } from '../../src/pack/summary.ts';
import { loadWith } from './ferry-story.ts';

const { pack } = loadWith(`
questions:
  - { id: a, question: When?, also: [what day, which day], answer: Monday., cites: [again from Monday] }
  - { id: b, question: How much?, answer: "40,000 crowns.", cites: ["It cost 40,000 crowns"] }
facts:
  - { id: c, fact: 310 people live there., cites: [310 residents were supplied] }
unanswered:
  - { id: d, question: Who pays?, also: [who paid] }
aliases:
  - { name: Ruth Adler, also: [Adler, the captain] }
`);

test('a summary counts what the pack holds, and lists the sentences that no question cites', () => {
  if (!pack) throw new Error('expected the pack to load');
  const summary = summarise(pack);

  expect(summary).toMatchObject({ articles: 1, sentences: 5, questions: 2, phrasings: 4, facts: 1, unanswered: 1 });
  expect(summary).toMatchObject({ unansweredPhrasings: 2, names: 1, aliases: 2, topics: 0, cited: 2 });
  expect(summary.uncited.map(({ paragraph, sentence }) => [paragraph, sentence])).toEqual([
    [1, 2],
    [2, 1],
    [2, 2],
  ]);
});

test('the summary reads as plain text', () => {
  if (!pack) throw new Error('expected the pack to load');

  expect(formatSummary(summarise(pack))).toBe(`1 article with 5 sentences
2 questions in 4 phrasings
1 fact
1 unanswered question in 2 phrasings
1 name with 2 aliases
0 topics
2 of 5 sentences cited by at least one question

Cited by no question:
  ferry, paragraph 1, sentence 2: Captain Ruth Adler called the repair “quick, but not cheap”.
  ferry, paragraph 2, sentence 1: The island’s 310 residents were supplied by fishing boats.
  ferry, paragraph 2, sentence 2: “We ran out of coffee first,” said shopkeeper Jon Vik.`);
});
