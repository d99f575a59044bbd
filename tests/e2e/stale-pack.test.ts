import { PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect } from 'vitest';
import type { Reader } from '../../src/sandbox/reader/reader.ts';
import { copyPack, type EditedPack } from '../helpers/edited-pack.ts';
import { NIGHT_MARKET, test, textOf, type World } from '../helpers/world.ts';

const HEALTH = { host: '127.0.0.1', port: 0 };
const ARTICLE = 'articles/lantern-quay.md';

const correct = (pack: EditedPack) => pack.edit(ARTICLE, 'About 140 traders', 'About 155 traders');

async function ask({ ada, channel }: World, question: string): Promise<string> {
  return textOf((await ada.types(channel, '/ask', { question, private: true })).message);
}

function editorIn({ sandbox, guild }: World): Reader {
  const eve = sandbox.createReader('Eve');
  guild.addReader(eve, { permissions: PermissionFlagsBits.ManageGuild });
  return eve;
}

function warnings({ logged }: World): string[] {
  return logged.filter(({ level }) => level === 'warn').map(({ msg }) => msg);
}

async function packNote(url: string | undefined) {
  const { checks } = (await (await fetch(`${url}/readyz`)).json()) as { checks: { pack: { note?: string } } };
  return checks.pack.note;
}

describe('an article whose number is corrected while the bot runs', () => {
  test('answers with the new number at once, and editors are told what to do', async ({ world }) => {
    const pack = await copyPack(NIGHT_MARKET);
    const { healthUrl } = await world.startBot({ knowledgeFolder: pack.folder, isWatching: true, health: HEALTH });
    expect(await ask(world, 'How many traders have signed up?')).toContain('140');
    await correct(pack);
    await expect.poll(() => warnings(world).join()).toContain('1 entry is out of service');

    const answer = await ask(world, 'How many traders have signed up?');
    expect(answer).toContain('About 155 traders');
    expect(answer).not.toContain('140');
    expect(await ask(world, 'opening-day')).toContain('It reopens on 3 May.');

    const told = warnings(world).find((line) => line.includes('out of service'));
    expect(told).toContain('trader-number');
    expect(told).toContain('npm run knowledge -- --fix');
    expect(world.logged.find(({ msg }) => msg === 'problem of the pack')).toMatchObject({
      file: 'questions.yaml',
      advice: expect.stringContaining('Did you mean “About 155 traders have signed up”?'),
    });
    expect(await packNote(healthUrl)).toBe(told);
    const editor = editorIn(world);
    expect(textOf((await editor.types(world.channel, '/desk status')).message)).toContain('1 entry is out of service');
  });

  test('is whole again once the entry is corrected', async ({ world }) => {
    const pack = await copyPack(NIGHT_MARKET);
    const app = await world.startBot({ knowledgeFolder: pack.folder, health: HEALTH });
    await correct(pack);
    expect(await app.reload()).toEqual([]);
    expect(app.hidden()).toHaveLength(1);
    // The quote first: now it is the answer that says another number.
    await pack.edit('questions.yaml', '["About 140 traders', '["About 155 traders');
    expect(await app.reload()).toEqual([]);
    expect(app.hidden()).toMatchObject([{ expected: 'only numbers and dates that the cited sentences have' }]);
    expect(await ask(world, 'trader-number')).not.toContain('140');
    await pack.edit('questions.yaml', 'answer: "About 140', 'answer: "About 155');
    expect(await app.reload()).toEqual([]);
    expect(app.hidden()).toEqual([]);
    expect(await packNote(app.healthUrl)).toBeUndefined();
    expect(await ask(world, 'trader-number')).toContain('About 155 traders have signed up.');
  });

  test('takes answers out of service that have a number which their sentences have lost', async ({ world }) => {
    const pack = await copyPack(NIGHT_MARKET);
    // The quote stays as it is; the sentence it stands in does not.
    await pack.edit(
      'questions.yaml',
      '["The night market on Lantern Quay will reopen on 3 May"]',
      '["The night market on Lantern Quay will reopen"]',
    );
    const app = await world.startBot({ knowledgeFolder: pack.folder });
    await pack.edit(ARTICLE, 'will reopen on 3 May', 'will reopen on 10 May');
    expect(await app.reload()).toEqual([]);
    expect(app.hidden().map(({ unsupported }) => unsupported?.entry)).toEqual(['opening-day']);
    expect(await ask(world, 'When does the night market reopen?')).toContain('10 May');
  });

  test('is told to who reads it anew at the desk, with what is wrong as a file', async ({ world }) => {
    const pack = await copyPack(NIGHT_MARKET);
    await world.startBot({ knowledgeFolder: pack.folder });
    await correct(pack);
    const editor = editorIn(world);
    const { message } = await editor.types(world.channel, '/desk reload');
    expect(textOf(message)).toContain('1 entry is out of service');
    expect(message.attachments.map(({ name }) => name)).toEqual(['problems.txt']);
  });

  test('is refused as a whole where the host wants that', async ({ world }) => {
    const pack = await copyPack(NIGHT_MARKET);
    const app = await world.startBot({ knowledgeFolder: pack.folder, stale: 'refuse' });
    await correct(pack);
    expect(await app.reload()).toHaveLength(1);
    expect(await ask(world, 'trader-number')).toContain('140');
  });

  test('is refused where anything else is wrong as well', async ({ world }) => {
    const pack = await copyPack(NIGHT_MARKET);
    const app = await world.startBot({ knowledgeFolder: pack.folder });
    await correct(pack);
    await pack.edit('questions.yaml', 'question: "When does', 'quesion: "When does');
    expect((await app.reload()).length).toBeGreaterThan(1);
    expect(app.hidden()).toEqual([]);
  });

  test('is no excuse for a slip in the pack: a quote that never stood in the article is refused', async ({ world }) => {
    const pack = await copyPack(NIGHT_MARKET);
    const app = await world.startBot({ knowledgeFolder: pack.folder });
    await pack.edit('questions.yaml', '["About 140 traders', '["About 990 traders');
    expect(await app.reload()).toHaveLength(1);
    expect(await ask(world, 'trader-number')).toContain('140');
  });
});

describe('a pack whose quotes are gone when the bot starts', () => {
  test('is an error with its cure', async ({ world }) => {
    const pack = await copyPack(NIGHT_MARKET);
    await correct(pack);
    await expect(world.startBot({ knowledgeFolder: pack.folder })).rejects.toThrow(/STALE=hide/);
  });

  test('answers without the entries concerned where the host wants that', async ({ world }) => {
    const pack = await copyPack(NIGHT_MARKET);
    await correct(pack);
    const { healthUrl } = await world.startBot({ knowledgeFolder: pack.folder, stale: 'hide', health: HEALTH });
    expect(await ask(world, 'How many traders have signed up?')).toContain('About 155 traders');
    expect(await packNote(healthUrl)).toContain('1 entry is out of service');
    expect(warnings(world).join()).toContain('1 entry is out of service');
  });
});
