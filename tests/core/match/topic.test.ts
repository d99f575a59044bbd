import { describe, expect, test } from 'vitest';
import { trainAnswerer } from '../../../src/core/answerer.ts';
import { topicOdds } from '../../../src/core/match/topic.ts';
import { loadFixturePack } from '../../helpers/load-fixture-pack.ts';
import { makePack } from '../../helpers/make-pack.ts';

const pack = await loadFixturePack('lighthouse-story');

describe('an article alone shows nothing to what is not about it', () => {
  const { ask } = trainAnswerer(makePack({ articles: pack.articles }));

  test.each([
    'what is the best pizza topping',
    'how do i fix my laptop screen',
    'who is your favourite singer',
    'can you write an essay about photosynthesis',
    'recommend me a good anime',
    'what is the bitcoin price',
  ])('%s', (question) => {
    expect(ask(question).outcome).toBe('unknown');
  });

  test.each([
    'was anybody harmed',
    'how long was the power out',
    'who looks after the lamp',
    'what did the storm break',
  ])('but something to %s', (question) => {
    expect(ask(question).outcome).not.toBe('unknown');
  });
});

test('words of the story speak for a question being about it, a telling word that it lacks against', () => {
  const signs = { context: 0.3, near: 0.3, frames: 0, meaning: 0.5, seen: 0.5, best: 0.4, strangeness: 0 };
  expect(topicOdds({ ...signs, seen: 1, best: 0.8 })).toBeGreaterThan(topicOdds(signs));
  expect(topicOdds({ ...signs, strangeness: 0.9 })).toBeLessThan(topicOdds(signs));
});
