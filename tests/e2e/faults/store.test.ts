import { rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createClient } from '@libsql/client';
import { describe, expect } from 'vitest';
import { MIGRATIONS, migrate } from '../../../src/infra/store/migrations.ts';
import { countVotes, expectAnswers } from '../../helpers/still-answers.ts';
import { test, textOf, type World } from '../../helpers/world.ts';

const KEPT = /^Thank you: your vote/;
const NOT_KEPT = 'Thank you. Your vote could not be kept just now and may be lost.';

/** Asks, and presses “Helpful” as a reader who has not done so before. */
async function votes({ sandbox, guild, channel }: World, name: string): Promise<string> {
  const reader = sandbox.createReader(name, { guilds: [guild] });
  const { message } = await reader.types(channel, '/ask', { question: 'opening-day' });
  expect(textOf(message)).toContain('It reopens on 3 May.');
  return textOf((await reader.presses(message, '👍')).message);
}

function fileOf({ databaseUrl }: World): string {
  return databaseUrl.replace(/^file:/, '');
}

describe('a database that, while the bot runs,', () => {
  test('another program locks, keeps no answer waiting, and takes the votes afterwards', async ({ world }) => {
    const app = await world.startBot();
    expect(await votes(world, 'Bert')).toMatch(KEPT);
    const other = createClient({ url: world.databaseUrl, timeout: 5_000 });
    const lock = await other.transaction('write');
    await expectAnswers(world);
    expect(await votes(world, 'Cleo')).toBe(NOT_KEPT);
    await lock.rollback();
    other.close();
    await app.stop();
    expect(await countVotes(world.databaseUrl)).toBe(2);
  });

  test('is deleted is begun anew', async ({ world }) => {
    const app = await world.startBot();
    expect(await votes(world, 'Bert')).toMatch(KEPT);
    await rm(dirname(fileOf(world)), { recursive: true });
    expect(await votes(world, 'Cleo')).toMatch(KEPT);
    await expectAnswers(world);
    await app.stop();
    expect(await countVotes(world.databaseUrl)).toBe(1);
    expect(world.logged).toContainEqual(
      expect.objectContaining({ level: 'error', msg: expect.stringContaining('deleted, replaced or emptied') }),
    );
  });

  test('becomes garbage is left as it is, and what readers see is the truth', async ({ world }) => {
    const app = await world.startBot();
    expect(await votes(world, 'Bert')).toMatch(KEPT);
    for (const ending of ['', '-wal', '-shm']) await rm(`${fileOf(world)}${ending}`, { force: true });
    await writeFile(fileOf(world), 'no database at all '.repeat(500));
    expect(await votes(world, 'Cleo')).toBe(NOT_KEPT);
    await expectAnswers(world);
    await rm(fileOf(world));
    expect(await votes(world, 'Dora')).toMatch(KEPT);
    await app.stop();
    expect(await countVotes(world.databaseUrl)).toBe(2);
  });
});

test('a bot whose database was damaged while it was off answers all the same, says why it keeps nothing, and keeps it once that is mended', async ({
  world,
}) => {
  await writeFile(fileOf(world), 'no database at all '.repeat(500));
  const app = await world.startBot();
  await expectAnswers(world);
  expect(await votes(world, 'Bert')).toBe(NOT_KEPT);
  expect(world.logged).toContainEqual(
    expect.objectContaining({ level: 'error', msg: expect.stringMatching(/is damaged.*Answers go on/) }),
  );
  await rm(fileOf(world));
  expect(await votes(world, 'Cleo')).toMatch(KEPT);
  await app.stop();
  expect(await countVotes(world.databaseUrl)).toBe(2);
});

test('a bot whose database is of a newer version does not start, and says why', async ({ world }) => {
  const newer = createClient({ url: world.databaseUrl });
  await migrate(newer, [...MIGRATIONS, ['CREATE TABLE news (id INTEGER)']]);
  newer.close();
  await expect(world.startBot()).rejects.toMatchObject({
    name: 'StartError',
    isFinal: true,
    message: expect.stringMatching(/^The database is of a newer Footnote/),
  });
  expect(world.sandbox.frames).toEqual([]);
});
