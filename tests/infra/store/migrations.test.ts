import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { MIGRATIONS, migrate } from '../../../src/infra/store/migrations.ts';
import { DAY } from '../../../src/infra/store/store-time.ts';
import { makeClock, makeStoreFolder, type StoreFolder } from '../../helpers/temporary-store.ts';

let folder: StoreFolder;
beforeEach(async () => {
  folder = await makeStoreFolder();
  await mkdir(dirname(folder.file));
});
afterEach(() => folder.remove());

const INSERT_GAP =
  "INSERT INTO gaps (question, sample, outcome, first_seen, last_seen) VALUES ('why', 'Why?', 'unknown', 1, 1)";
const schema = () => folder.query("SELECT value FROM meta WHERE name = 'schema'");

test.each(MIGRATIONS.map((_, index) => index + 1))('a database of schema %i keeps what is in it', async (version) => {
  const client = folder.connect();
  await migrate(client, MIGRATIONS.slice(0, version));
  await client.execute(INSERT_GAP);
  if (version >= 3) await client.execute("INSERT INTO gap_places (gap, place, asked_at) VALUES (1, '', 0)");
  client.close();

  const store = await folder.open();

  expect((await store.listGaps()).rows).toMatchObject([{ question: 'why', sample: 'Why?', count: 1 }]);
  await store.changeSettings('123456789012345678', { isOn: false });
  expect(await schema()).toEqual([{ value: String(MIGRATIONS.length) }]);
});

test('what was kept by the clock until now keeps its age, unless it was kept while the clock was ahead', async () => {
  const client = folder.connect();
  await migrate(client, MIGRATIONS.slice(0, 2));
  const ages = { old: 80 * DAY, young: 0, ahead: -5_000 * DAY };
  for (const [name, age] of Object.entries(ages)) {
    const at = Date.now() - age;
    await client.execute(
      "INSERT INTO gaps (question, sample, outcome, first_seen, last_seen) VALUES (?, ?, 'unknown', 1, ?)",
      [name, name, at],
    );
    await client.execute('INSERT INTO votes (mark, entry, is_helpful, voted_at) VALUES (?, ?, 1, ?)', [name, name, at]);
  }
  client.close();

  const clock = makeClock();
  const store = await folder.open({ clock });
  const left = async () => {
    const { gaps, votes } = await store.measure();
    return { gaps, votes };
  };
  expect(await left()).toEqual({ gaps: 3, votes: 3 });
  clock.pass(11 * DAY);
  await store.maintain();
  expect(await left()).toEqual({ gaps: 2, votes: 2 });
  clock.pass(80 * DAY);
  await store.maintain();
  expect(await left()).toEqual({ gaps: 0, votes: 0 });
});

test('a card that was placed when it went by its channel keeps that channel’s story', async () => {
  const client = folder.connect();
  await migrate(client, MIGRATIONS.slice(0, 6));
  const guild = '123456789012345678';
  const [here, there] = ['223456789012345678', '323456789012345678'];
  await client.execute(
    `INSERT INTO settings (guild, value) VALUES ('${guild}', '{"channelStories":{"${here}":"ferry"}}'), ('9', 'no JSON')`,
  );
  await client.execute(
    `INSERT INTO posts (message, guild, channel, shown) VALUES ('1', '${guild}', '${here}', ''), ('2', '${guild}', '${there}', ''), ('3', '9', '${here}', '')`,
  );
  client.close();
  const store = await folder.open();
  expect(store.posts(guild).map(({ story }) => story)).toEqual(['ferry', '']);
  expect(store.posts('9').map(({ story }) => story)).toEqual(['']);
});

test('a database of a newer version is refused and left as it is', async () => {
  const client = folder.connect();
  await migrate(client, [...MIGRATIONS, ['CREATE TABLE news (id INTEGER)']]);
  client.close();
  await expect(folder.open()).rejects.toMatchObject({
    reason: 'newer',
    message: expect.stringMatching(
      new RegExp(`expected schema ${MIGRATIONS.length} or older, found ${MIGRATIONS.length + 1}`),
    ),
  });
  expect(await schema()).toEqual([{ value: String(MIGRATIONS.length + 1) }]);
});

test('a migration that fails half-way changes nothing', async () => {
  const client = folder.connect();
  await migrate(client);
  await expect(migrate(client, [...MIGRATIONS, ['CREATE TABLE news (id INTEGER)', 'nonsense']])).rejects.toThrow();
  expect(await folder.query("SELECT name FROM sqlite_master WHERE name = 'news'")).toEqual([]);
  expect(await schema()).toEqual([{ value: String(MIGRATIONS.length) }]);
});
