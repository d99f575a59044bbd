import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { QuizQuestion } from '../../../src/features/quiz/make-quiz.ts';
import { quizCard } from '../../../src/features/quiz/quiz-card.ts';
import { noQuizCard, notYourQuizCard, staleQuizCard } from '../../../src/features/quiz/quiz-notices.ts';
import { quizOutcomeCard } from '../../../src/features/quiz/quiz-outcome-card.ts';
import { MOST_ROUNDS, type QuizState, readQuizState } from '../../../src/features/quiz/quiz-state.ts';
import { decodeCustomId } from '../../../src/ui/custom-id.ts';
import { LANGUAGE_OF_LOCALE } from '../../../src/words/language.ts';
import { wordingFor } from '../../../src/words/wording.ts';
import { brokenLimits } from '../../helpers/discord-limits.ts';
import { ENGLISH } from '../../helpers/english.ts';
import { cite, makeArticle, makePack, makeQuestion } from '../../helpers/make-pack.ts';
import { customIdsOf, labelsOf, visibleText } from '../../helpers/shown.ts';

const article = makeArticle([['They saw 7,000 gulls that day.']]);
const pack = makePack({ articles: [article] });
const entry = makeQuestion({
  question: 'How many gulls were seen?',
  answer: 'They saw 7,000 gulls.',
  citations: [cite(article, 1, 1)],
});
const gulls: QuizQuestion = { entry, options: ['12', '7,000', '30'], right: 1 };
const state: QuizState = { seed: '123456789012345678', version: 'abc', index: 1, rounds: 3, right: 1, isOpen: false };

describe('a question', () => {
  test('has its options once, on the buttons, and the score', () => {
    const card = quizCard(ENGLISH, { ...gulls, unit: 'gulls' }, state);
    expect(visibleText(card)).toBe(
      'How many gulls were seen?\nCounted in: gulls\n' +
        'Question 2 of 3. Right so far: 1.\nOnly the person who started it can answer.',
    );
    expect(labelsOf(card)).toEqual(['A: 12', 'B: 7,000', 'C: 30']);
  });

  test('has letters alone on the buttons where an option is long, cut at a word in the text', () => {
    const long = 'Because the keeper slept. '.repeat(20).trim();
    const card = quizCard(ENGLISH, { ...gulls, options: ['12', long, '30'] }, state);
    expect(labelsOf(card)).toEqual(['A', 'B', 'C']);
    expect(visibleText(card)).toMatch(/\*\*B:\*\* Because [\w. ]+ (?:Because|the|keeper|slept\.)…\n/);
  });
});

describe('an outcome', () => {
  test('of the right option says so, counts it and gives the sentence', () => {
    const card = quizOutcomeCard(ENGLISH, gulls, state, 1, 'Ada', pack);
    expect(visibleText(card)).toBe(
      'How many gulls were seen?\n**Right.** **B:** 7,000\n\nThey saw 7,000 gulls.\n\n' +
        '> They saw 7,000 gulls that day.\n-# — paragraph 1\nQuestion 2 of 3. Right so far: 2.',
    );
  });

  test('of a wrong option names both', () => {
    const text = visibleText(quizOutcomeCard(ENGLISH, gulls, state, 2, 'Ada', pack));
    expect(text).toContain('**Not right.** Chosen: **C:** 30\nThe right answer: **B:** 7,000');
    expect(text).toContain('Right so far: 1.');
  });

  test('does not say a whole answer twice', () => {
    const whole = { ...gulls, options: ['They saw 7,000 gulls.', 'No.'], right: 0 };
    const text = visibleText(quizOutcomeCard(ENGLISH, whole, state, 0, 'Ada', pack));
    expect(text.split('They saw 7,000 gulls.')).toHaveLength(2);
  });

  test('names who answered an open quiz, as plain text', () => {
    const open = { ...state, isOpen: true };
    const card = quizOutcomeCard(ENGLISH, gulls, open, 1, '**@everyone**', pack);
    expect(card.embeds?.[0]?.description).toContain('Answered by \\*\\*\\@everyone\\*\\*.');
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
          options: fc.array(text(4000), { minLength: 2, maxLength: 4 }),
          unit: fc.option(text(300), { nil: undefined }),
          name: text(32),
          index: fc.integer({ min: 0, max: MOST_ROUNDS - 1 }),
          isOpen: fc.boolean(),
        }),
        ({ sentences, question, answer, options, unit, name, index, isOpen }) => {
          const long = makeArticle([sentences], { title: '*'.repeat(256), url: 'https://news.example' });
          const citations = sentences.map((_, sentence) => cite(long, 1, sentence + 1));
          const asked: QuizQuestion = {
            entry: makeQuestion({ question, answer, citations }),
            options,
            right: 0,
            ...(unit !== undefined && { unit }),
          };
          const at = { seed: '9'.repeat(20), version: 'z'.repeat(7), index, rounds: MOST_ROUNDS, right: index, isOpen };
          const cards = [
            quizCard(wording, asked, at, true),
            ...[0, 1].map((chosen) =>
              quizOutcomeCard(wording, asked, at, chosen, name, makePack({ articles: [long] })),
            ),
            noQuizCard(wording),
            notYourQuizCard(wording),
            staleQuizCard(wording),
          ];
          expect(cards.flatMap(brokenLimits)).toEqual([]);
          expect(labelsOf(quizCard(wording, asked, at))).toHaveLength(options.length);
        },
      ),
      { numRuns: locale === 'en-US' ? 30 : 6 },
    );
  });
});
