import { expect, test } from 'vitest';
import { detectLanguage } from '../../src/language/detect-language.ts';
import { expectLinearIn } from '../helpers/growth.ts';
import { loadFixturePack } from '../helpers/load-fixture-pack.ts';
import { NOT_FOREIGN, QUESTIONS } from './questions-in-languages.ts';

const languages = Object.entries(QUESTIONS);

test.each(languages)('no question in %s is taken for another language', (language, questions) => {
  const taken = questions.map((question) => [detectLanguage(question), question]);
  expect(taken.filter(([found]) => found !== undefined && found !== language)).toEqual([]);
});

// Russian is there only not to be taken for Ukrainian.
test.each(languages.filter(([language]) => language !== 'ru'))(
  'nearly all questions in %s are recognised',
  (language, questions) => {
    expect(questions.length).toBeGreaterThan(20);
    const missed = questions.filter((question) => detectLanguage(question) !== language);
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(questions.length * 0.1);
  },
);

test.each(NOT_FOREIGN)('is not sure of a foreign language in %j', (text) => {
  expect([undefined, 'en']).toContain(detectLanguage(text));
});

test.each([['night-market'], ['lighthouse-story'], ['../../knowledge']])(
  'no phrasing of the pack %s looks foreign',
  async (name) => {
    const { questions, unanswered } = await loadFixturePack(name);
    const phrasings = [...questions, ...unanswered].flatMap(({ question, also }) => [question, ...also]);
    const found = phrasings.map((phrasing) => [detectLanguage(phrasing), phrasing]);
    expect(found.filter(([language]) => language !== undefined && language !== 'en')).toEqual([]);
  },
);

test('reads endless texts in time that grows with them', async () => {
  await expectLinearIn('wie viele ', 250_000, (text) => expect(detectLanguage(text)).toBe('de'));
  await expectLinearIn('l’', 500_000, detectLanguage);
});
