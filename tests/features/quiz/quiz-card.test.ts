import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { QuizQuestion } from '../../../src/features/quiz/make-quiz.ts';
import { quizCard } from '../../../src/features/quiz/quiz-card.ts';
import { mayNotStopCard, noQuizCard, notYourQuizCard, staleQuizCard } from '../../../src/features/quiz/quiz-notices.ts';
import { quizOutcomeCard, stoppedQuizCard } from '../../../src/features/quiz/quiz-outcome-card.ts';
import { MOST_ROUNDS, type QuizState, readQuizState } from '../../../src/features/quiz/quiz-state.ts';
import { readScores, type Score, withPoint } from '../../../src/features/quiz/score-list.ts';
import { decodeCustomId } from '../../../src/ui/custom-id.ts';
import { LANGUAGE_OF_LOCALE } from '../../../src/words/language.ts';
import { wordingFor } from '../../../src/words/wording.ts';
import { brokenLimits } from '../../helpers/discord-limits.ts';
import { ENGLISH } from '../../helpers/english.ts';
import { cite, makeArticle, makePack } from '../../helpers/make-pack.ts';
import { customIdsOf, labelsOf, visibleText } from '../../helpers/shown.ts';

const article = makeArticle([['They saw 7,000 gulls that day.']]);
const pack = makePack({ articles: [article] });
const gulls: QuizQuestion = {
  key: 'gulls',
  question: 'How many gulls were seen?',
  answer: 'They saw 7,000 gulls.',
  citations: [cite(article, 1, 1)],
  options: ['9,000', '7,000', '3,500', '4,000'],
  right: 1,
};
const state: QuizState = { seed: '123456789012345678', version: 'abc', index: 1, rounds: 3, right: 1, isOpen: false };
const choose = (option: number, name = 'Ada', scores: Score[] = []) => ({ option, name, scores });

describe('a question', () => {
  test('has its options once, on the buttons, and the score', () => {
    const card = quizCard(ENGLISH, gulls, state);
    expect(visibleText(card)).toBe(
      'How many gulls were seen?\nQuestion 2 of 3. Right so far: 1.\nOnly the person who started it can answer.',
    );
    expect(labelsOf(card)).toEqual(['A: 9,000', 'B: 7,000', 'C: 3,500', 'D: 4,000', 'Stop']);
  });

  test('of a sentence with a gap quotes it', () => {
    const { question: _, ...sentence } = gulls;
    const card = quizCard(ENGLISH, { ...sentence, gap: ['They saw ', ' gulls that day.'] }, state);
    expect(visibleText(card)).toMatch(/^What belongs in the gap\?\n> They saw \*\*____\*\* gulls that day\.\n/);
  });
});

describe('an outcome', () => {
  test('of the right option says so, counts it and gives the sentence', () => {
    const card = quizOutcomeCard(ENGLISH, gulls, state, choose(1), pack);
    expect(visibleText(card)).toBe(
      'How many gulls were seen?\n**Right.** B: 7,000\n\nThey saw 7,000 gulls.\n\n' +
        '> They saw 7,000 gulls that day.\n-# — paragraph 1\nQuestion 2 of 3. Right so far: 2.',
    );
    expect(labelsOf(card)).toEqual(['Next question', 'Stop', 'In context']);
  });

  test('of a wrong option names both', () => {
    const text = visibleText(quizOutcomeCard(ENGLISH, gulls, state, choose(2), pack));
    expect(text).toContain('**Not right.** Chosen: C: 3,500\nThe right answer: **B: 7,000**');
    expect(text).toContain('Right so far: 1.');
  });

  test('of the last question gives the score, and offers another quiz', () => {
    const card = quizOutcomeCard(ENGLISH, gulls, { ...state, index: 2 }, choose(1), pack);
    expect(visibleText(card)).toContain('That was the last question. Right answers: 2 of 3.');
    expect(labelsOf(card)).toEqual(['Again', 'In context']);
  });

  test('names who answered an open quiz, as plain text', () => {
    const card = quizOutcomeCard(ENGLISH, gulls, { ...state, isOpen: true }, choose(1, '**@everyone**'), pack);
    expect(card.embeds?.[0]?.description).toContain('Answered by \\*\\*\\@everyone\\*\\*.');
  });
});

describe('the scores of an open quiz', () => {
  test('are read back from the card, the best first', () => {
    const scores = withPoint(withPoint(withPoint([], '11'), '22'), '22');
    expect(scores).toEqual([
      { userId: '22', right: 2 },
      { userId: '11', right: 1 },
    ]);
    for (const card of [
      quizCard(ENGLISH, gulls, state, scores),
      quizOutcomeCard(ENGLISH, gulls, state, choose(1, 'Ada', scores), pack),
      stoppedQuizCard(ENGLISH, state, scores),
    ]) {
      expect(readScores(card.embeds ?? [])).toEqual(scores);
      expect(visibleText(card)).toContain('**Right answers**\n<@22>: 2\n<@11>: 1');
    }
  });

  test('are none where nobody was right, whatever the story says', () => {
    const told = { ...gulls, answer: '<@33>: 9' };
    expect(readScores(quizOutcomeCard(ENGLISH, told, state, choose(1), pack).embeds ?? [])).toEqual([]);
  });
});

describe('the state in a button', () => {
  test('comes back as it was, with the option that was pressed', () => {
    const [, second = ''] = customIdsOf(quizCard(ENGLISH, gulls, state));
    expect(readQuizState(decodeCustomId(second).args)).toEqual({ state, option: 1 });
  });

  test.each([
    [[]],
    [['seed', 'v', 'x', '3', '0', '0', '1']],
    [['seed', 'v', '-1', '3', '0', '0', '1']],
    [['seed', 'v', '3', '3', '0', '0', '1']],
    [['seed', 'v', '1', '3', '2', '0', '1']],
    [['seed', 'v', '1', String(MOST_ROUNDS + 1), '0', '0', '1']],
    [['seed', 'v', '1e1', '20', '0', '0', '1']],
    [['seed', 'v', '1', '3', '0']],
  ])('that nobody here wrote is refused: %j', (args) => {
    expect(readQuizState(args)).toBeUndefined();
  });
});

describe.each(['en-US', ...Object.keys(LANGUAGE_OF_LOCALE)])('with the words of %s', (locale) => {
  const wording = wordingFor(locale);
  const unit = fc.constantFrom(...'ab \\*_~`|[]()<>@#-.:/1\n', '🌙', 'é', '@everyone', 'https://x.example');
  const text = (most: number) =>
    fc.tuple(fc.string({ unit, minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: most })).map(
      ([part, length]) =>
        part
          .repeat(length)
          .slice(0, length)
          .replace(/\p{Cs}/gu, '') || 'x',
    );

  test('every card of a quiz fits, whatever the pack holds', () => {
    fc.assert(
      fc.property(
        fc.record({
          sentences: fc.array(text(4000), { minLength: 1, maxLength: 25 }),
          question: text(300),
          answer: text(4000),
          options: fc.array(text(70), { minLength: 4, maxLength: 4 }),
          gap: fc.option(fc.tuple(text(130), text(130)), { nil: undefined }),
          players: fc.nat({ max: MOST_ROUNDS }),
          name: text(32),
          index: fc.integer({ min: 0, max: MOST_ROUNDS - 1 }),
          isOpen: fc.boolean(),
        }),
        ({ sentences, question, answer, options, gap, players, name, index, isOpen }) => {
          const long = makeArticle([sentences], { title: '*'.repeat(256), url: 'https://news.example' });
          const citations = sentences.map((_, sentence) => cite(long, 1, sentence + 1));
          const asked: QuizQuestion = {
            key: 'q',
            ...(gap ? { gap } : { question }),
            answer,
            citations,
            options,
            right: 0,
          };
          const at = { seed: '9'.repeat(20), version: 'z'.repeat(7), index, rounds: MOST_ROUNDS, right: index, isOpen };
          const scores = Array.from({ length: players }, (_, at) => ({ userId: `${at}`.padStart(20, '9'), right: 20 }));
          const story = makePack({ articles: [long] });
          const cards = [
            quizCard(wording, asked, at, scores, true),
            ...[0, 1].map((chosen) => quizOutcomeCard(wording, asked, at, choose(chosen, name, scores), story)),
            stoppedQuizCard(wording, at, scores),
            noQuizCard(wording),
            notYourQuizCard(wording),
            mayNotStopCard(wording),
            staleQuizCard(wording),
          ];
          expect(cards.flatMap(brokenLimits)).toEqual([]);
          expect(labelsOf(quizCard(wording, asked, at))).toHaveLength(options.length + 1);
        },
      ),
      { numRuns: locale === 'en-US' ? 30 : 6 },
    );
  });
});
