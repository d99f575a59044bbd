import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type LibsqlServer, startLibsqlServer } from '../../helpers/libsql-server.ts';
import { makeStoreFolder, type StoreFolder } from '../../helpers/temporary-store.ts';

let folder: StoreFolder;
let server: LibsqlServer;
let file: string;
beforeEach(async () => {
  folder = await makeStoreFolder();
  file = join(folder.path, 'remote.db');
  server = await startLibsqlServer(file);
});
afterEach(async () => {
  await folder.remove();
  await server.stop();
});

const reader = '123456789012345678';
const guild = '223456789012345678';
const open = () => folder.open({ url: server.url, authToken: server.token });

test('two machines share a remote database: a reader counts once, and settings hold on both', async () => {
  const [first, second] = await Promise.all([open(), open()]);
  expect(await first.recordVote({ entry: 'range', isHelpful: true, userId: reader })).toBe(true);
  // Two that begin a database at once agree on its time when they next meet.
  await first.maintain();
  await second.maintain();
  expect(await second.recordVote({ entry: 'range', isHelpful: false, userId: reader })).toBe(true);
  for (const store of [first, second]) store.recordGap({ question: 'What did NATO say?', outcome: 'unknown' });
  await Promise.all([first.flush(), second.flush()]);
  await first.changeSettings(guild, { cooldownSeconds: 5, areDraftsLive: true });
  await first.addDraft({ guildId: guild, question: 'Why?', answer: 'Because.', quote: 'It is so.' });
  await second.maintain();

  expect((await second.listVotes()).rows).toEqual([{ entry: 'range', helpful: 0, notHelpful: 1, expectations: [] }]);
  expect((await first.listGaps()).rows).toMatchObject([{ count: 2 }]);
  expect(second.settings(guild).cooldownSeconds).toBe(5);
  expect(second.liveDrafts(guild)).toHaveLength(1);
  expect(await second.forgetGuild(guild)).toEqual({ questions: 0, votes: 0, drafts: 1, hadSettings: true });
  expect(await second.deleteUserVotes(reader)).toBe(1);
  expect(await first.measure()).toEqual({ gaps: 1, openGaps: 1, votes: 0, drafts: 0, guilds: 0 });
});

test('a token that the server refuses is told to whoever hosts, and itself is not', async () => {
  const store = await folder.open({ url: server.url, authToken: 'a-wrong-token' });
  const told = /refused the bot\. Check DATABASE_AUTH_TOKEN\.$/;
  expect(store.health()).toMatchObject({ isUsable: false, problem: expect.stringMatching(told) });
  await expect(store.measure()).rejects.toThrow(told);
  expect(folder.log).toMatchObject([{ level: 'error' }]);
  expect(JSON.stringify(folder.log)).not.toContain('a-wrong-token');
});

test('while the server is gone answers go on, and what waits is written when it is back', async () => {
  const store = await open();
  const port = Number(new URL(server.url).port);
  await server.stop();
  store.recordGap({ question: 'What did NATO say?', outcome: 'unknown' });
  expect(await store.flush()).toBe(false);
  expect(store.health()).toMatchObject({ isUsable: false, waiting: 1 });
  server = await startLibsqlServer(file, port);
  expect(await store.recordVote({ entry: 'range', isHelpful: true, userId: reader })).toBe(true);
  await store.flush();
  expect(await store.measure()).toMatchObject({ gaps: 1, votes: 1 });
});

test('a server that takes requests and never answers counts as gone after ten seconds', async () => {
  const store = await open();
  server.isSilent = true;
  store.recordGap({ question: 'What did NATO say?', outcome: 'unknown' });
  expect(await store.flush()).toBe(false);
  expect(store.health().problem).toMatch(/no answer within 10 seconds/);
  server.isSilent = false;
  expect(await store.flush()).toBe(true);
});
