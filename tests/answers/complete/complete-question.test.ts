import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeCompleter } from '../../../src/answers/complete/complete-question.ts';
import type { Pack } from '../../../src/pack/pack.ts';
import { anyText } from '../../helpers/any-text.ts';
import { loadFixturePack } from '../../helpers/load-fixture-pack.ts';
import { makeFact, makePack, makeQuestion } from '../../helpers/make-pack.ts';

const LIMIT = 8;

const pack = await loadFixturePack('lighthouse-story');
const completer = makeCompleter(pack);
const idsFor = (typed: string, { complete } = completer): string[] => complete(typed, LIMIT).map(({ id }) => id);

describe('what is typed', () => {
  test.each([
    ['the beginning of a question', 'How many st', 'steps'],
    ['a whole question', 'How much will a new lens cost?', 'lens-price'],
    ['one word of it', 'steps', 'steps'],
    ['another form of a word', 'stepping', 'steps'],
    ['the end of it', 'enter the bay at night', 'night-ban'],
    ['in capitals', 'HOW STRONG WAS', 'wind-speed'],
    ['with a slip', 'How storng was the', 'wind-speed'],
    ['with a slip in a half-typed word', 'how strng', 'wind-speed'],
    ['with several slips', 'how mutch wil a nwe lens', 'lens-price'],
    ['with spaces around it', '   How strong was   ', 'wind-speed'],
    ['as another phrasing has it', 'whos the person in the tow', 'keeper'],
    ['by a name', 'veyland', 'veyland-refusal'],
    ['by a half-typed name', 'veyl', 'veyland-refusal'],
    ['by a misspelt name', 'vayland', 'veyland-refusal'],
    [
      'in more words than a question has',
      `${'so tell me, please, '.repeat(3)}how strong was the wind that night`,
      'wind-speed',
    ],
  ])('is completed: %s', (_, typed, id) => {
    expect(idsFor(typed).slice(0, 3)).toContain(id);
  });

  test.each(['', '   ', '\n\t'])('is nothing yet, and starters of every topic come first: %j', (typed) => {
    const starters = completer.complete(typed, 25);
    expect(new Set(starters.slice(0, pack.topics.length).map(({ topics: [topic] }) => topic)).size).toBe(
      pack.topics.length,
    );
    expect(starters).toEqual(completer.starters(25));
    expect(starters.length).toBe(pack.questions.length);
  });

  test.each([
    'xqzvkjw pqxz',
    'cats',
    'how much do cats',
    'trump',
    'what did nato',
    '???',
    '🐐🐐',
    '\u200b',
    'ігри',
    '猫はどこ',
  ])('can be so unlike any question that nothing is offered: %s', (typed) => {
    expect(idsFor(typed)).toEqual([]);
  });
});

describe('the choices', () => {
  test.each(['', 'how', 'lens'])('are never more than asked for: %j', (typed) => {
    expect([0, 1, 3].map((limit) => completer.complete(typed, limit).length)).toEqual([0, 1, 3]);
  });

  test('are questions and facts of the pack, each once, always the same, whatever is typed', () => {
    fc.assert(
      fc.property(anyText(), (typed) => {
        const choices = completer.complete(typed, LIMIT);
        expect(choices.length).toBeLessThanOrEqual(LIMIT);
        expect(new Set(choices).size).toBe(choices.length);
        expect([...pack.questions, ...pack.facts]).toEqual(expect.arrayContaining(choices));
        expect(completer.complete(typed, LIMIT)).toEqual(choices);
      }),
      { numRuns: 60 },
    );
  });

  test('for common words alone begin with them', () => {
    const { complete } = completer;
    for (const entry of complete('how', 3)) expect(entry).toMatchObject({ question: expect.stringMatching(/^How /) });
    expect(complete('how many', 1)).toMatchObject([{ question: expect.stringMatching(/^How many /) }]);
  });
});

describe('a pack of its own', () => {
  const goats = makeQuestion({ id: 'goats', question: 'How many goats live on the pier?', also: ['goat headcount'] });
  const ferry = makeQuestion({
    id: 'ferry',
    question: 'When does the ferry leave?',
    also: ['my aunt, who keeps goats, would like to know by what time one has to be at the pier for the boat across'],
  });
  const bell = makeFact({ id: 'bell', fact: 'The bell of the pier was cast in 1,887 by the Tarn brothers.' });
  const small = makeCompleter(makePack({ questions: [ferry, goats], facts: [bell] }));
  const large = makeCompleter(manyQuestions(1_000));

  test.each([
    ['by a fact', 'bell', ['bell']],
    ['by a number in it, with and without its comma', '1887', ['bell']],
    ['by another phrasing', 'headcou', ['goats']],
    ['not by a word that one long, chatty phrasing happens to have', 'aunt', []],
    ['by that whole phrasing', 'my aunt, who keeps goats, would like to know by what time', ['ferry']],
    ['a question before a fact', 'pier', ['goats', 'bell']],
    ['not what only some small words are shared with', 'when does the price', []],
  ])('is completed %s: %s', (_, typed, ids) => {
    expect(idsFor(typed, small).slice(0, ids.length || LIMIT)).toEqual(ids);
  });

  test('of thousands of questions finds one by words that all of them have', () => {
    const thousands = makeCompleter(manyQuestions(6_000));
    const typed =
      'how many boats enter the bay at night, the keeper and my aunt and all of her friends would like to know';
    expect(thousands.complete(typed, LIMIT)).toHaveLength(LIMIT);
    expect(thousands.complete('how many boats of kind 5999', LIMIT)[0]).toMatchObject({ id: 'q5999' });
  });

  test('of a thousand questions finds the one', () => {
    expect(large.complete('How many boats of kind 77', LIMIT)[0]).toMatchObject({ id: 'q77' });
    expect(large.complete('how many boats of kind 77', LIMIT).length).toBeLessThanOrEqual(LIMIT);
  });

  test.each([
    ['Ukrainian', 'Скільки ракет випустила Росія?', 'скільки раке'],
    ['Ukrainian with a slip', 'Скільки ракет випустила Росія?', 'скільки ракте'],
    ['Korean', '우크라이나는 무엇을 발표했습니까?', '우크라이나'],
    ['Korean, half a syllable', '우크라이나는 무엇을 발표했습니까?', '우크라잉'],
    ['Chinese', '俄罗斯发射了多少枚导弹？', '多少枚'],
    ['Japanese', 'ロシアは何発のミサイルを使いましたか？', 'ミサイル'],
    ['Thai', 'รัสเซียใช้ขีปนาวุธกี่ลูก', 'ขีปนาวุธ'],
    ['Arabic', 'كم صاروخا أطلقت روسيا؟', 'كم صار'],
    ['German without its umlaut', 'Wie groß ist die Überraschung?', 'uberrasch'],
    ['French with capitals', 'Où est l’étoile d’été ?', 'L’ÉTOILE'],
  ])('in %s is completed', (_, question, typed) => {
    const story = makePack({ questions: [makeQuestion({ id: 'one', question }), ferry] });
    expect(idsFor(typed, makeCompleter(story))).toEqual(['one']);
  });

  test('without questions and facts offers none', () => {
    const none = makeCompleter(makePack({}));
    expect([none.complete('how', LIMIT), none.complete('', LIMIT), none.starters(LIMIT)]).toEqual([[], [], []]);
  });
});

describe('a keystroke', () => {
  const drafts = ['h', 'how', 'how many boats', 'how many baots of kidn 77 enter the bay at night'];

  test('on ten times as many questions takes far less than ten times as long', () => {
    const [small, large] = [200, 2_000].map((count) => makeCompleter(manyQuestions(count)));
    const ratio = timesAsLong(
      () => drafts.map((typed) => large?.complete(typed, LIMIT)),
      () => drafts.map((typed) => small?.complete(typed, LIMIT)),
    );
    expect(ratio).toBeLessThan(6);
  });

  test.each([
    ['6,000 characters', 'how many boats '.repeat(400)],
    ['6,000 characters without a space', 'boats'.repeat(1_200)],
    ['6,000 different words', Array.from({ length: 1_200 }, (_, at) => `bo${at}t`).join(' ')],
    ['6,000 question marks', '?'.repeat(6_000)],
    ['6,000 emoji', '🐐'.repeat(3_000)],
    ['6,000 accents', `a${'\u0301'.repeat(6_000)}`],
    ['6,000 characters of Chinese', '导弹'.repeat(3_000)],
    ['a million spaces', ' '.repeat(1_000_000)],
  ])('after %s takes about as long as after a long question', (_, typed) => {
    const completer = makeCompleter(manyQuestions(1_000));
    const usual = 'how many of the boats of kind 77 did not enter the bay in any of the nights before the great storm';
    const ratio = timesAsLong(
      () => completer.complete(typed, LIMIT),
      () => completer.complete(usual, LIMIT),
    );
    expect(ratio).toBeLessThan(8);
  });
});

/** How many times as long one takes as the other, in processor time: each at its fastest of many short runs, by turns. */
function timesAsLong(one: () => unknown, other: () => unknown): number {
  const time = (run: () => unknown) => {
    const { user, system } = process.cpuUsage();
    for (let times = 0; times < 5; times++) run();
    const used = process.cpuUsage({ user, system });
    return used.user + used.system;
  };
  const rounds = Array.from({ length: 24 }, () => [time(one), time(other)] as const);
  return Math.min(...rounds.map(([first]) => first)) / Math.min(...rounds.map(([, second]) => second));
}

function manyQuestions(count: number): Pack {
  const places = ['bay', 'harbour', 'river', 'canal', 'strait'];
  const questions = Array.from({ length: count }, (_, at) =>
    makeQuestion({
      id: `q${at}`,
      question: `How many boats of kind ${at} enter the ${places[at % places.length]} at night?`,
      also: [`count of boats ${at}`, `number of kind ${at} ships`, `is there any boat of kind ${at} in the bay`],
    }),
  );
  return makePack({ questions });
}
