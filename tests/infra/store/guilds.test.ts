import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type SettingsChange } from '../../../src/contracts/settings.ts';
import { makeStoreFolder, type StoreFolder } from '../../helpers/temporary-store.ts';

let folder: StoreFolder;
beforeEach(async () => {
  folder = await makeStoreFolder();
});
afterEach(() => folder.remove());

const guild = '123456789012345678';
const other = '223456789012345678';
const taught = { guildId: guild, question: 'Why?', answer: 'Because.', quote: 'It is so.' };

describe('settings of a guild', () => {
  test('hold at once, over a restart, and for that guild alone', async () => {
    const store = await folder.open();
    expect(store.settings(guild)).toEqual(DEFAULT_SETTINGS);
    await store.changeSettings(guild, { mentionChannels: [other], language: 'pt-BR' });
    const changed = { ...DEFAULT_SETTINGS, mentionChannels: [other], language: 'pt-BR' };
    expect(await store.changeSettings(guild, { cooldownSeconds: 5 })).toEqual({ ...changed, cooldownSeconds: 5 });
    expect(store.settings(other)).toEqual(DEFAULT_SETTINGS);
    await store.close();
    expect((await folder.open()).settings(guild)).toEqual({ ...changed, cooldownSeconds: 5 });
  });

  test('that another process changed are seen at the next look', async () => {
    const [first, second] = [await folder.open(), await folder.open()];
    await Promise.all([first.changeSettings(guild, { isOn: false }), second.changeSettings(guild, { roles: [other] })]);
    await first.maintain();
    expect(first.settings(guild)).toEqual({ ...DEFAULT_SETTINGS, isOn: false, roles: [other] });
  });

  test.each<[string, unknown]>([
    ['another name', { token: 'x' }],
    ['a wrong type', { isOn: 'yes' }],
    ['a channel that is no id', { mentionChannels: ['general'] }],
    ['too many channels', { mentionChannels: Array.from({ length: 501 }, () => guild) }],
    ['a cooldown below zero', { cooldownSeconds: -1 }],
    ['a language that is none', { language: "uk'; DROP TABLE settings" }],
    ['nothing at all', null],
  ])('with %s are refused, and stay', async (_, change) => {
    const store = await folder.open();
    await expect(store.changeSettings(guild, change as SettingsChange)).rejects.toMatchObject({ reason: 'invalid' });
    expect(store.settings(guild)).toEqual(DEFAULT_SETTINGS);
  });

  test.each(['not json', '[]', '{"isOn":"maybe"}', 'null'])('kept as %s count as the usual ones', async (value) => {
    const store = await folder.open();
    await store.close();
    await folder.connect().execute('INSERT INTO settings (guild, value) VALUES (?, ?)', [guild, value]);
    const again = await folder.open();
    expect(again.settings(guild)).toEqual(DEFAULT_SETTINGS);
    expect(await again.changeSettings(other, { isOn: false })).toMatchObject({ isOn: false });
  });
});

describe('drafts', () => {
  test('answer in their guild alone, while that is switched on and until they are removed', async () => {
    const store = await folder.open();
    const id = await store.addDraft(taught);
    await store.changeSettings(other, { areDraftsLive: true });
    expect([store.liveDrafts(guild), store.liveDrafts(other)]).toEqual([[], []]);
    await store.changeSettings(guild, { areDraftsLive: true });
    expect(store.liveDrafts(guild)).toEqual([{ ...taught, also: '', id }]);
    expect(await store.removeDraft(guild, id)).toBe(true);
    expect(store.liveDrafts(guild)).toEqual([]);
  });

  test('are out of reach for another guild', async () => {
    const store = await folder.open();
    const id = await store.addDraft(taught);
    expect(await store.listDrafts(other)).toEqual([]);
    expect(await store.removeDraft(other, id)).toBe(false);
    expect(await store.removeDraft(guild, id)).toBe(true);
    expect(await store.listDrafts(guild)).toEqual([]);
  });

  test('that are empty, overlong or too many are refused', async () => {
    const store = await folder.open();
    await expect(store.addDraft({ ...taught, quote: '' })).rejects.toThrow(/quote cannot be kept/);
    await expect(store.addDraft({ ...taught, answer: 'x'.repeat(4_001) })).rejects.toThrow(/found 4001/);
    for (let number = 0; number < 200; number++) await store.addDraft(taught);
    await expect(store.addDraft(taught)).rejects.toThrow(/200 drafts/);
    expect(await store.addDraft({ ...taught, guildId: other })).toBeGreaterThan(200);
  });
});

test('a guild that is forgotten leaves nothing', async () => {
  const store = await folder.open();
  await store.changeSettings(guild, { isOn: false, areDraftsLive: true });
  await store.addDraft(taught);
  void store.recordVote({ entry: 'range', isHelpful: true, userId: other, guildId: guild });
  store.recordGap({ question: 'Asked here', outcome: 'unknown', guildId: guild });
  store.recordGap({ question: 'Asked in two', outcome: 'unknown', guildId: guild });
  store.recordGap({ question: 'Asked in two', outcome: 'unknown', guildId: other });
  await store.addDraft({ ...taught, guildId: other });
  expect(await store.forgetGuild(guild)).toEqual({ questions: 1, votes: 1, drafts: 1, hadSettings: true });
  expect(store.settings(guild)).toEqual(DEFAULT_SETTINGS);
  expect(await store.measure()).toMatchObject({ gaps: 1, votes: 0, drafts: 1, guilds: 0 });
  expect(await store.forgetGuild(other)).toMatchObject({ questions: 1 });
  expect(await folder.query('SELECT * FROM gap_places')).toEqual([]);
});

test('what still waits to be written when a server is forgotten is not kept afterwards', async () => {
  const store = await folder.open();
  store.recordGap({ question: 'Who paid?', outcome: 'unknown', guildId: guild });
  void store.recordVote({ entry: 'range', isHelpful: true, userId: other, guildId: guild });
  await store.forgetGuild(guild);
  await store.flush();
  expect(await store.measure()).toMatchObject({ gaps: 0, votes: 0 });
});

describe('the cards placed in a guild', () => {
  const post = { guildId: guild, channelId: other, messageId: '323456789012345678', story: 'ferry', shown: 'a' };
  const second = { ...post, messageId: '1023456789012345678', channelId: guild };

  test('are known at once and over a restart, oldest first, with what they show now', async () => {
    const store = await folder.open();
    await store.keepPost(second);
    await store.keepPost(post);
    await store.keepPost({ ...post, shown: 'b' });
    expect(store.posts(guild)).toEqual([{ ...post, shown: 'b' }, second]);
    expect(store.posts(other)).toEqual([]);
    await store.close();
    expect((await folder.open()).posts(guild)).toEqual([{ ...post, shown: 'b' }, second]);
  });

  test('are forgotten one by one, and all with their guild', async () => {
    const store = await folder.open();
    for (const kept of [post, second, { ...post, guildId: other, messageId: '423456789012345678' }])
      await store.keepPost(kept);
    await store.forgetPost(second.messageId);
    await store.forgetPost('999999999999999999');
    expect(store.posts(guild)).toEqual([post]);
    await store.forgetGuild(guild);
    expect(store.posts(guild)).toEqual([]);
    expect(store.posts(other)).toHaveLength(1);
  });

  test('that another process placed are seen at the next look', async () => {
    const [first, another] = [await folder.open(), await folder.open()];
    await first.keepPost(post);
    expect(another.posts(guild)).toEqual([]);
    await another.maintain();
    expect(another.posts(guild)).toEqual([post]);
  });
});
