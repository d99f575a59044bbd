import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Store } from '../../../src/contracts/store.ts';
import { makeStoreFolder, type StoreFolder } from '../../helpers/temporary-store.ts';

let folder: StoreFolder;
beforeEach(async () => {
  folder = await makeStoreFolder();
});
afterEach(() => folder.remove());

const alice = '123456789012345678';
const guildId = '323456789012345678';
const taught = { guildId, question: 'When?', answer: 'In May.', quote: 'it reopens in May' };

/** What a story has of each. */
async function kept(store: Store) {
  return {
    gaps: (await store.listGaps()).rows.map(({ sample, count }) => `${sample} ${count}`),
    votes: (await store.listVotes()).rows.map(
      ({ entry, helpful, notHelpful }) => `${entry} +${helpful} -${notHelpful}`,
    ),
    drafts: (await store.listDrafts(guildId)).map(({ question }) => question),
    live: store.liveDrafts(guildId).length,
  };
}

test('each story has its own questions, votes and drafts, even with the same words and ids', async () => {
  const store = await folder.open();
  const [ferry, market] = [store.ofStory('ferry'), store.ofStory('market')];
  await store.changeSettings(guildId, { areDraftsLive: true });
  for (const story of [ferry, ferry, market]) story.recordGap({ question: 'How long?', outcome: 'unknown', guildId });
  await ferry.recordVote({ entry: 'when', isHelpful: true, userId: alice, guildId });
  await market.recordVote({ entry: 'when', isHelpful: false, expectation: 'a date', userId: alice, guildId });
  await ferry.addDraft(taught);
  await store.flush();
  expect(await kept(ferry)).toEqual({ gaps: ['How long? 2'], votes: ['when +1 -0'], drafts: ['When?'], live: 1 });
  expect(await kept(market)).toEqual({ gaps: ['How long? 1'], votes: ['when +0 -1'], drafts: [], live: 0 });
  expect(await ferry.listVotes()).toMatchObject({ rows: [{ expectations: [] }], total: 1 });
  expect(await market.listVotes()).toMatchObject({ rows: [{ expectations: ['a date'] }], total: 1 });
  expect((await store.listGaps()).total).toBe(2);

  expect(await market.deleteUserVotes(alice)).toBe(2);
  expect(await store.forgetGuild(guildId)).toMatchObject({ questions: 2, drafts: 1, hadSettings: true });
});

test('what a single story had is handed over once, to the story that it is about', async () => {
  const single = await folder.open();
  single.recordGap({ question: 'How long?', outcome: 'closest', nearest: 'ferry-length', guildId });
  await single.recordVote({ entry: 'when', isHelpful: true, userId: alice, guildId });
  await single.addDraft(taught);
  const post = { guildId, channelId: guildId, messageId: '423456789012345678', story: '', shown: 'a' };
  await single.keepPost(post);
  await single.close();

  const store = await folder.open();
  const told: string[][] = [];
  const choose = (id: string) => (entries: string[]) => {
    told.push(entries.toSorted());
    return id;
  };
  await store.handOver(choose('ferry'));
  await store.handOver(choose('market'));
  expect(told).toEqual([['ferry-length', 'when']]);
  expect(await kept(store.ofStory('ferry'))).toMatchObject({
    gaps: ['How long? 1'],
    votes: ['when +1 -0'],
    drafts: ['When?'],
  });
  expect(await kept(store.ofStory('market'))).toMatchObject({ gaps: [], votes: [], drafts: [] });
  expect(store.posts(guildId)).toEqual([{ ...post, story: 'ferry' }]);
  // The vote is found again by its old mark.
  expect(await store.deleteUserVotes(alice)).toBe(1);
});

test('a channel’s story is chosen and taken away by itself', async () => {
  const store = await folder.open();
  const [here, there] = ['423456789012345678', '523456789012345678'];
  await store.changeSettings(guildId, { channelStories: { [here]: 'ferry' }, story: 'market' });
  await store.changeSettings(guildId, { channelStories: { [there]: 'market' } });
  expect(store.settings(guildId)).toMatchObject({
    story: 'market',
    channelStories: { [here]: 'ferry', [there]: 'market' },
  });
  await store.changeSettings(guildId, { channelStories: { [here]: null } });
  expect(store.settings(guildId).channelStories).toEqual({ [there]: 'market' });
  await expect(store.changeSettings(guildId, { channelStories: { x: 'ferry' } })).rejects.toThrow('channelStories');
});
