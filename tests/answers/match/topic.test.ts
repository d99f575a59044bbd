import { describe, expect, test } from 'vitest';
import { trainAnswerer } from '../../../src/answers/answerer.ts';
import { learnAsides, topicOdds } from '../../../src/answers/match/topic.ts';
import { makeReader } from '../../../src/answers/understand/understand.ts';
import { finish } from '../../../src/contracts/steps.ts';
import { loadFixturePack } from '../../helpers/load-fixture-pack.ts';
import { makeArticle, makePack } from '../../helpers/make-pack.ts';

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
    'who wants to be my friend',
    'are you going to take over the world',
  ])('%s', (question) => {
    expect(ask(question).outcome).toBe('unknown');
  });

  test.each([
    'was anybody harmed',
    'how long was the power out',
    'who looks after the lamp',
    'what did the storm break',
    'did I read that right, a storm broke the lens?',
  ])('but something to %s', (question) => {
    expect(ask(question).outcome).not.toBe('unknown');
  });
});

test('words of the story speak for a question being about it, a telling word that it lacks against', () => {
  const signs = {
    context: 0.3,
    near: 0.3,
    frames: 0,
    meaning: 0.5,
    seen: 0.5,
    best: 0.4,
    alien: 0,
    everyday: 0,
    aside: 0,
  };
  expect(topicOdds({ ...signs, seen: 1, best: 0.8 })).toBeGreaterThan(topicOdds(signs));
  expect(topicOdds({ ...signs, alien: 0.9 })).toBeLessThan(topicOdds(signs));
  expect(topicOdds({ ...signs, everyday: 0.4 })).toBeLessThan(topicOdds(signs));
  expect(topicOdds({ ...signs, aside: 1 })).toBeLessThan(topicOdds(signs));
});

test('speaking of oneself is an aside, but not where a pack is asked so', () => {
  const reader = makeReader(pack);
  const read = (text: string) => reader.read(text).terms;
  const plain = ['Who keeps the lamp?', 'How far can it be seen?'].map(read);
  expect(asides(plain)(read('can you help me'))).toBe(1);
  expect(asides(plain)(read('who keeps it'))).toBe(0);
  expect(asides([...plain, read('Where do I send it?')])(read('can you help me'))).toBe(0);
  // One wording in many may happen to.
  expect(asides([...Array(20).fill(plain).flat(), read('can I visit')])(read('can you help me'))).toBe(1);
});

describe('a country that the story says nothing of', () => {
  const { ask } = trainAnswerer(makePack({ articles: pack.articles }));

  test.each(['was the storm in Japan too', 'How many homes in Norway had no electricity?'])('%s', (question) => {
    expect(ask(question).outcome).toBe('unknown');
  });

  test('is no hindrance where the story names its people', () => {
    const { ask } = trainAnswerer(
      makePack({ articles: [makeArticle([['A Norwegian ferry was lost in the storm off Gannet Point on Tuesday.']])] }),
    );
    expect(ask('was the storm in Norway').outcome).not.toBe('unknown');
    expect(ask('was the storm in Japan').outcome).toBe('unknown');
  });
});

function asides(wordings: Parameters<typeof learnAsides>[0]) {
  return finish(learnAsides(wordings));
}

test('a word that only the title has is of the story', () => {
  const article = makeArticle([['It came at dawn.', 'Two people were hurt.']], { title: 'Zeppelin lands in Norfell' });
  const { ask } = trainAnswerer(makePack({ articles: [article] }));
  expect(ask('when did the zeppelin land in Norfell').notInStory).toEqual([]);
  expect(ask('when did the tram land in Norfell').notInStory).toEqual(['tram']);
});
