import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeCompleter } from '../../src/core/complete-question.ts';
import { anyText } from '../helpers/any-text.ts';
import { loadFixturePack } from '../helpers/load-fixture-pack.ts';
import { makePack, makeQuestion } from '../helpers/make-pack.ts';

/** Discord shows at most this many choices. */
const LIMIT = 25;

const pack = await loadFixturePack('lighthouse-story');
const complete = makeCompleter(pack);
const idsFor = (typed: string): string[] => complete(typed, LIMIT).map(({ id }) => id);

describe('what is typed', () => {
  test.each([
    ['the beginning of a question', 'How many st', 'steps'],
    ['a whole question', 'How much will a new lens cost?', 'lens-price'],
    ['one word of it', 'steps', 'steps'],
    ['the end of it', 'enter the bay at night', 'night-ban'],
    ['in capitals', 'HOW STRONG WAS', 'wind-speed'],
    ['with a slip', 'How storng was the', 'wind-speed'],
    ['with several slips', 'how mutch wil a nwe lens', 'lens-price'],
    ['with spaces around it', '   How strong was   ', 'wind-speed'],
    ['as another phrasing has it', 'whos the person in the tow', 'keeper'],
    ['by a name', 'veyland', 'veyland-refusal'],
  ])('is completed: %s', (_, typed, id) => {
    expect(idsFor(typed).slice(0, 3)).toContain(id);
  });

  test.each(['', '   ', '\n\t'])('is nothing yet, and starters of every topic come first: %j', (typed) => {
    const topics = complete(typed, LIMIT).map(({ topics: [topic] }) => topic);
    expect(new Set(topics.slice(0, pack.topics.length)).size).toBe(pack.topics.length);
    expect(idsFor(typed).length).toBe(pack.questions.length);
  });

  test('can be so unlike any question that nothing is offered', () => {
    expect(idsFor('xqzvkjw pqxz')).toEqual([]);
  });
});

describe('the choices', () => {
  test.each(['', 'how', 'lens'])('are never more than asked for: %j', (typed) => {
    expect([0, 1, 3].map((limit) => complete(typed, limit).length)).toEqual([0, 1, 3]);
  });

  test('are questions of the pack, each once, always the same, whatever is typed', () => {
    fc.assert(
      fc.property(anyText(), (typed) => {
        const choices = complete(typed, LIMIT);
        expect(choices.length).toBeLessThanOrEqual(LIMIT);
        expect(new Set(choices).size).toBe(choices.length);
        expect(choices.every((choice) => pack.questions.includes(choice))).toBe(true);
        expect(complete(typed, LIMIT)).toEqual(choices);
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ['6,000 characters', 'how many steps '.repeat(400)],
    ['6,000 question marks', '?'.repeat(6_000)],
    ['6,000 emoji', '🐐'.repeat(3_000)],
    ['a million spaces', ' '.repeat(1_000_000)],
  ])('come within a keystroke for %s', (_, typed) => {
    const started = performance.now();
    expect(complete(typed, LIMIT).length).toBeLessThanOrEqual(LIMIT);
    expect(performance.now() - started).toBeLessThan(500);
  });

  test('come within a keystroke from a pack of a thousand questions', () => {
    const questions = Array.from({ length: 1_000 }, (_, at) =>
      makeQuestion({
        id: `q${at}`,
        question: `How many boats of kind ${at} enter the bay?`,
        also: [`count of boats ${at}`],
      }),
    );
    const completeMany = makeCompleter(makePack({ questions }));
    const started = performance.now();
    expect(completeMany('How many boats of kind 77', LIMIT)[0]?.question).toContain('77');
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

test('a pack without questions offers none', () => {
  expect(makeCompleter(makePack({}))('how', LIMIT)).toEqual([]);
  expect(makeCompleter(makePack({}))('', LIMIT)).toEqual([]);
});
