import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect } from 'vitest';
import { test, textOf } from '../helpers/world.ts';

const folders: string[] = [];

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

/** A story of 25 long paragraphs with one question that rests on all of them. */
async function longStory(id = 'all-stalls'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-'));
  folders.push(folder);
  const paragraphs = Array.from(
    { length: 25 },
    (_, index) => `Stall ${index + 101} sells ${'lanterns and '.repeat(40)}tea.`,
  );
  await writeFile(join(folder, 'stalls.md'), ['---\ntitle: The stalls\n---', ...paragraphs].join('\n\n'));
  const cites = paragraphs.map((text) => `      - "${text}"`).join('\n');
  const question = 'What do all of the stalls sell?';
  const entry = `  - id: ${id}\n    question: "${question}"\n    answer: "Lanterns and tea."\n    cites:\n${cites}`;
  await writeFile(join(folder, 'questions.yaml'), `questions:\n${entry}\n`);
  return folder;
}

describe('an answer with more quotes than a message holds', () => {
  test('is turned by its asker in its place, and by others for themselves', async ({ world }) => {
    await world.startBot({ knowledgeFolder: await longStory() });
    const { ada, bot, channel, guild, sandbox } = world;
    const bert = sandbox.createReader('Bert', { guilds: [guild] });
    const asked = ada.says(channel, `${bot.mention} What do all of the stalls sell?`);
    const reply = await ada.getsReply(asked);
    expect(textOf(reply)).toMatch(/Stall 101 [\s\S]*Quotes 1 to \d+ of 25$/);
    const forBert = await bert.presses(reply, 'Next');
    expect(forBert.kind).toBe('message');
    expect(forBert.message.ephemeral).toBe(true);
    expect(textOf(forBert.message)).toMatch(/Quotes (?!1 )\d+ to \d+ of 25$/);
    const turned = await ada.presses(reply, 'Next');
    expect(turned.kind).toBe('update');
    expect(textOf(turned.message)).toBe(textOf(forBert.message));
    const back = await ada.presses(turned.message, 'Previous');
    expect(textOf(back.message)).toBe(textOf(reply));
    await bert.presses(forBert.message, 'Next');
  });

  test('tells on each page of the other parts of the message', async ({ world }) => {
    await world.startBot({ knowledgeFolder: await longStory() });
    const { ada, bot, channel } = world;
    const questions = ['What do all of the stalls sell?', 'Who sings the anthem?', 'How old is the mayor?'];
    const asked = ada.says(channel, `${bot.mention} ${questions.join(' ')} What does it cost?`);
    const reply = await ada.getsReply(asked);
    const told = [/does not say[^:]*: “Who sings the anthem\??”/, /Left: “What does it cost\?”/];
    for (const line of told) expect(textOf(reply)).toMatch(line);
    const turned = (await ada.presses(reply, 'Next')).message;
    expect(textOf(turned)).toMatch(/Quotes (?!1 )\d+ to \d+ of 25/);
    for (const line of told) expect(textOf(turned)).toMatch(line);
    expect(textOf((await ada.presses(turned, 'Previous')).message)).toBe(textOf(reply));
  });

  test('keeps for whom it is, and stays private where it was', async ({ world }) => {
    await world.startBot({ knowledgeFolder: await longStory() });
    const { ada, channel, guild, sandbox } = world;
    const bert = sandbox.createReader('Bert', { guilds: [guild] });
    const open = await ada.types(channel, '/ask', { question: 'all-stalls', for: bert.id });
    expect((await ada.presses(open.message, 'Next')).message.content).toBe('For \\@Bert:');
    const own = await ada.types(channel, '/ask', { question: 'all-stalls', private: true });
    const turned = await ada.presses(own.message, 'Next');
    expect(turned.message.ephemeral).toBe(true);
    expect(turned.message.buttons.map(({ label }) => label)).toContain('Share');
  });

  test('that was shared stays shared on its other pages', async ({ world }) => {
    await world.startBot({ knowledgeFolder: await longStory() });
    const { ada, bot, channel } = world;
    const { message } = await ada.types(channel, '/ask', { question: 'all-stalls', private: true });
    const next = channel.nextMessageFrom(bot);
    await ada.presses(message, 'Share');
    const link = `https://discord.com/channels/${message.guildId}/${channel.id}/${(await next).id}`;
    const isShared = () => ada.looksAgain(message)?.buttons.some(({ url }) => url === link);
    await expect.poll(isShared).toBe(true);
    const turned = (await ada.presses(ada.looksAgain(message) ?? message, 'Next')).message;
    expect(turned.buttons.find(({ label }) => label === 'Shared')?.url).toBe(link);
    expect(turned.buttons.map(({ label }) => label)).not.toContain('Share');
  });

  test('says so where the pack no longer has it', async ({ world }) => {
    const before = await world.startBot({ knowledgeFolder: await longStory() });
    const { message } = await world.ada.types(world.channel, '/ask', { question: 'all-stalls' });
    await before.stop();
    await world.startBot({ knowledgeFolder: await longStory('renamed') });
    const shown = await world.ada.presses(message, 'Next');
    expect(textOf(shown.message)).toMatch(/^The story has changed since this was posted/);
  });
});
