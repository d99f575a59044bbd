import { expect, test } from 'vitest';
import { makeLiveStory } from '../../src/app/live-story.ts';
import { makeStoryReader } from '../../src/app/read-story.ts';
import { noStore } from '../../src/infra/store/no-store.ts';
import { fixtureFolder } from '../helpers/load-fixture-pack.ts';

const QUESTION = 'how many steps did she climb';

/** A story of its own, whose learning waits until it is let go. */
async function open(fixture: string) {
  const folder = fixtureFolder(fixture);
  const reader = makeStoryReader({ knowledgeFolder: folder });
  const first = await reader();
  let letGo: () => void = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const learn = () => held.then(first.learn);
  const story = makeLiveStory({
    id: 'own',
    folder,
    reader,
    first: { ...first, learn },
    store: noStore,
    desk: { work: () => Promise.reject(new Error('not here')), vitals: () => Promise.reject(new Error('not here')) },
    whenReloading() {},
    whenReloaded() {},
    whenRefused() {},
  });
  return { story, letGo };
}

test('a much taught story answers from its articles until it is learned, and knows its entries by their id', async () => {
  const { story, letGo } = await open('lighthouse-story');
  const early = await story.story();
  expect(story.learned()).toBeUndefined();
  const answer = early.answerer.ask(QUESTION);
  expect(JSON.stringify(answer)).toContain('212 steps');
  expect(answer.candidates.every(({ id }) => id.includes('#'))).toBe(true);
  const [starter] = early.answerer.starters(1);
  expect(early.answerer.askEntry(starter?.id ?? '')?.outcome).toBe('answered');

  letGo();
  await story.learn();
  const late = await story.story();
  expect(late).toBe(story.learned());
  expect(late.answerer.ask(QUESTION)).toMatchObject({ outcome: 'answered', entries: [{ kind: 'question' }] });
});

test('a story that is forgotten is learned again when it is asked about', async () => {
  const { story, letGo } = await open('night-market');
  letGo();
  const [first, same] = await Promise.all([story.story(), story.story()]);
  expect(first).toBe(same);
  story.forget();
  expect(story.learned()).toBeUndefined();
  const again = await story.story();
  expect(again).not.toBe(first);
  expect(again.answerer.ask('When does it reopen?')).toEqual(first.answerer.ask('When does it reopen?'));
});
