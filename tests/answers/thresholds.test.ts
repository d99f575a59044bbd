import { describe, expect, test } from 'vitest';
import type { Answer, Answerer } from '../../src/answers/answer.ts';
import { trainAnswerer } from '../../src/answers/answerer.ts';
import { answererOf } from '../helpers/learned.ts';
import { loadFixturePack } from '../helpers/load-fixture-pack.ts';

/** Examples near the limits of the decision: each fails where one of its constants is about half or twice as large. */

const lighthouse = await loadFixturePack('lighthouse-story');
const bare = { ...lighthouse, unanswered: [] };
const stories = {
  lighthouse: answererOf(lighthouse),
  'lighthouse, without unanswered questions': trainAnswerer(bare),
  'lighthouse, with three questions': trainAnswerer({ ...bare, questions: lighthouse.questions.slice(0, 3) }),
  'lighthouse, with one question': trainAnswerer({
    ...bare,
    questions: lighthouse.questions.filter(({ id }) => id === 'steps'),
  }),
  market: answererOf(await loadFixturePack('night-market')),
  coins: answererOf(await loadFixturePack('stories/coins')),
  biscuits: answererOf(await loadFixturePack('stories/biscuit-works')),
} satisfies Record<string, Answerer>;
type Story = keyof typeof stories;

const ask = (story: Story, question: string): Answer => stories[story].ask(question);
const shown = (answer: Answer) => (answer.outcome === 'unknown' ? 0 : answer.citations.length);

describe('a foreseen question without an answer is taken as the one asked', () => {
  test.each<[string, Story, string, string]>([
    ['where it is likely', 'biscuits', 'how many biscuits do they make a day', 'output'],
    ['where a word differs, if it is nearly certain', 'lighthouse', 'can i visit gannet', 'visit'],
  ])('%s: %s, %s', (_, story, question, id) => {
    expect(ask(story, question)).toMatchObject({ outcome: 'unknown', entry: { id } });
  });

  test.each<[string, Story, string]>([
    ['where it is only possible', 'coins', 'where do the coins come from'],
    ['where it is only possible', 'biscuits', 'when will the injured get out of hospital'],
    ['where a word differs and it is only likely', 'lighthouse', 'taxpayers pay for next storm coming?'],
  ])('but not %s: %s, %s', (_, story, question) => {
    expect(ask(story, question)).not.toHaveProperty('entry');
  });
});

describe('of the closest sentences', () => {
  test.each<[Story, string, number]>([
    ['lighthouse, without unanswered questions', 'Brennock’s age', 2],
    ['lighthouse, without unanswered questions', 'what broke the roof', 3],
    ['coins', 'when was it found', 3],
  ])('those are shown that are at least two fifths as near as the nearest: %s, %s', (story, question, count) => {
    const answer = ask(story, question);
    expect(answer.outcome).toBe('closest');
    expect(shown(answer)).toBe(count);
  });
});

describe('an answer is given', () => {
  test.each<[string, Story, string]>([
    ['that is more than twice as probable as another', 'coins', 'Who is Emil Kroon?'],
    ['that is more than twice as probable as another', 'biscuits', 'How many people in hospital?'],
    ['that others on its sentence bear out', 'lighthouse, with one question', 'Who looks after the lighthouse?'],
    ['that others on its sentence bear out', 'lighthouse', 'the lens'],
    ['which leaves a word unsaid that tells little', 'biscuits', 'when they want to bake biskits again'],
    ['which says enough of it for a pack so small', 'lighthouse, with three questions', 'number of stairs in tower'],
    ['that counts the same in another word', 'lighthouse, without unanswered questions', 'How many houses lost power?'],
  ])('%s: %s, %s', (_, story, question) => {
    expect(ask(story, question).outcome).toBe('answered');
  });
});

describe('the nearest is shown in place of an answer', () => {
  test.each<[string, Story, string]>([
    ['that is not twice as probable as another', 'coins', 'Are there'],
    ['that others on its sentence bear out too little', 'biscuits', 'What time did the fire go out?'],
    ['that is not probable enough', 'biscuits', 'How many people work at the works altogether?'],
    ['that leaves a telling word unsaid', 'biscuits', 'will they fined for the sprinklers'],
    [
      'without the kind of thing that is asked for',
      'lighthouse, with three questions',
      'Which country refused to pay?',
    ],
    ['that counts something else', 'coins', 'How many paintings stolen?'],
  ])('%s: %s, %s', (_, story, question) => {
    expect(ask(story, question).outcome).toBe('closest');
  });
});

describe('nothing is shown', () => {
  test.each<[string, Story, string]>([
    ['where hardly anything may answer', 'coins', 'how do i sell coins on ebay'],
    ['off the topic', 'biscuits', 'whats wifi password'],
    ['off the topic', 'lighthouse, without unanswered questions', 'how i bake an'],
  ])('%s: %s, %s', (_, story, question) => {
    expect(ask(story, question).outcome).toBe('unknown');
  });

  test.each<[string, Story, string]>([
    ['something may answer', 'coins', 'How old is Emil'],
    ['it is on the topic', 'coins', 'How big are the'],
  ])('unless %s: %s, %s', (_, story, question) => {
    expect(ask(story, question).outcome).toBe('closest');
  });
});

test('a word that the story lacks is named where it tells enough', () => {
  expect(ask('lighthouse', 'Will taxpayers pay for the next storm?').notInStory).toEqual(['taxpayers']);
  expect(ask('lighthouse', 'Brennock’s age').notInStory).toEqual([]);
});
