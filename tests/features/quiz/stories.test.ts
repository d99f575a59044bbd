import { describe, expect, test } from 'vitest';
import { makeQuiz } from '../../../src/features/quiz/make-quiz.ts';
import { loadFixturePack } from '../../helpers/load-fixture-pack.ts';

const MONTHS = 'January February March April May June July August September October November December';

/** What an option looks like: its digits, months, weekdays, names and other words by their kind alone. */
function formOf(option: string): string {
  return option
    .replace(new RegExp(`\\b(?:${MONTHS.replaceAll(' ', '|')})\\b`, 'g'), 'M')
    .replace(/\b[A-Z][a-z]+day\b/g, 'D')
    .replace(/\d+(?=st|nd|rd|th)../g, '#')
    .replace(/[\d.,]*\d/g, '#')
    .replace(/\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|eleven|twelve|twenty)\b/gi, 'W')
    .replace(/\b(?:spring|summer|autumn|winter)\b/g, 'S')
    .replace(/\b(?:hours|days|weeks|months|years|night|week|month|year)\b/g, 'T')
    .replace(/\p{Lu}[\p{L}\p{M}'’-]{2,}(?: \p{Lu}[\p{L}\p{M}'’-]+)*/gu, 'N');
}

const STORIES = ['biscuit-works', 'coins', 'runway', 'tranvia'];

describe.each(STORIES)('the quiz of %s', (story) => {
  test('has four options of one kind for every question, with sixty seeds', async () => {
    const pack = await loadFixturePack(`stories/${story}`);
    for (let seed = 0; seed < 60; seed++) {
      const quiz = makeQuiz(pack, `13123456789012345${seed}`, 20);
      expect(quiz.length).toBeGreaterThanOrEqual(5);
      for (const { options, right, question, gap, answer, citations } of quiz) {
        expect(options).toHaveLength(4);
        const forms = new Set(options.map(formOf));
        expect([...forms], options.join(' / ')).toHaveLength(1);
        const shown = [question ?? gap?.join(' ') ?? '', answer].join(' ');
        const told = options.filter((option, index) => index !== right && ` ${shown} `.includes(` ${option} `));
        expect(told, shown).toEqual([]);
        expect(citations.length).toBeGreaterThan(0);
      }
    }
  });
});
