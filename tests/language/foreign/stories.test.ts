import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { trainAnswerer } from '../../../src/answers/answerer.ts';
import { parseLabelledQuestions } from '../../../src/answers/quality/labelled-questions.ts';
import { judgeAnswer, type Verdict } from '../../../src/answers/quality/score-answers.ts';
import type { Pack } from '../../../src/pack/pack.ts';
import { fixtureFolder, loadFixturePack } from '../../helpers/load-fixture-pack.ts';

/** Of ten questions that the story answers and five that it does not: so many right, so many right or shown, and at most so many false. */
describe.each([
  ['es', { bare: [6, 9, 0], taught: [6, 9, 0] }],
  ['uk', { bare: [7, 10, 0], taught: [7, 10, 0] }],
  ['de', { bare: [4, 9, 0], taught: [6, 9, 0] }],
  ['fr', { bare: [4, 9, 0], taught: [6, 9, 0] }],
])('a story in its own language (%s)', (language, floors) => {
  test.each([
    ['its article alone', floors.bare, (pack: Pack) => ({ ...pack, questions: [], unanswered: [] })],
    ['a small pack', floors.taught, (pack: Pack) => pack],
    ['an article that does not say its language', floors.bare, withoutLanguage],
  ])('is answered from %s', async (_, [right = 0, rightOrShown = 0, mostFalse = 0], prepare) => {
    const counts = countVerdicts(prepare(await loadFixturePack(`other-languages/${language}`)), language);
    expect(counts.wrong).toBe(0);
    expect(counts.false).toBeLessThanOrEqual(mostFalse);
    expect(counts.right).toBeGreaterThanOrEqual(right);
    expect(counts.right + counts.shown).toBeGreaterThanOrEqual(rightOrShown);
  });
});

function withoutLanguage(pack: Pack): Pack {
  const articles = pack.articles.map(({ language: _, ...article }) => article);
  return { ...pack, articles, questions: [], unanswered: [] };
}

function countVerdicts(pack: Pack, language: string): Record<Verdict, number> {
  const parsed = parseLabelledQuestions(
    readFileSync(join(fixtureFolder('other-languages'), language, 'asked.jsonl'), 'utf8'),
  );
  if (!('questions' in parsed)) throw new Error(parsed.problem);
  const answerer = trainAnswerer(pack);
  const counts = { right: 0, wrong: 0, shown: 0, missed: 0, refused: 0, hedged: 0, false: 0 };
  for (const labelled of parsed.questions) counts[judgeAnswer(labelled, answerer.ask(labelled.q), pack)] += 1;
  return counts;
}
