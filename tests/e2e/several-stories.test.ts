import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, onTestFinished } from 'vitest';
import type { Bot, Channel } from '../../src/sandbox/handles.ts';
import type { Reader } from '../../src/sandbox/reader/reader.ts';
import { NIGHT_MARKET, saidBy, test, textOf, type World } from '../helpers/world.ts';

/** Two stories, to be changed while the bot runs; the lighthouse's is the newer. */
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-stories-'));
  await cp(NIGHT_MARKET, join(folder, 'market'), { recursive: true });
  await cp('tests/fixtures/lighthouse-story', join(folder, 'lighthouse'), { recursive: true });
  await change('lighthouse/articles/gannet-point.md', 'source:', 'published: 2024-11-20\nsource:');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function change(file: string, before: string, after: string): Promise<void> {
  const text = await readFile(join(folder, file), 'utf8');
  expect(text).toContain(before);
  await writeFile(join(folder, file), text.replace(before, after));
}

function editorIn({ sandbox, guild }: World): Reader {
  const eve = sandbox.createReader('Eve', { guilds: [] });
  guild.addReader(eve, { permissions: PermissionFlagsBits.ManageGuild });
  return eve;
}

const STEPS = 'How many steps did the keeper climb?';
const REOPENS = 'When does the night market reopen?';

async function ask({ ada }: World, channel: Channel, question: string, options = {}): Promise<string> {
  return textOf((await ada.types(channel, '/ask', { question, private: true, ...options })).message);
}

/** Of the cards that were placed. */
function titlesIn(bot: Bot, channel: Channel): (string | undefined)[] {
  return saidBy(bot, channel)
    .filter(({ ephemeral }) => !ephemeral)
    .map(({ embeds }) => embeds[0]?.title);
}

describe('a bot with two stories', () => {
  test('answers in each channel, thread and post from the story that is chosen there', async ({ world }) => {
    await world.startBot({ knowledgeFolder: folder });
    const { guild, channel, ada, bot } = world;
    const eve = editorIn(world);
    const quay = guild.createChannel('quay');
    expect(await ask(world, channel, STEPS)).toContain('212 steps');
    expect(await ask(world, quay, REOPENS)).not.toContain('reopens on 3 May');

    const { message } = await eve.types(channel, '/desk settings', { story: 'market', 'story-channel': quay.id });
    expect(textOf(message)).toMatch(/The story here: .*Lighthouse[\s\S]*Night market .*, in <#\d+>/);
    const thread = quay.createThread('stalls');
    for (const place of [quay, thread]) expect(await ask(world, place, REOPENS)).toContain('reopens on 3 May');
    expect(await ask(world, channel, STEPS)).toContain('212 steps');
    const said = ada.says(quay, `${bot.mention} ${REOPENS}`);
    expect(textOf(await ada.getsReply(said))).toContain('reopen on 3 May');
    expect(textOf((await ada.types(quay, '/article', {})).message)).toContain('Night market');
    expect(textOf((await ada.types(channel, '/article', {})).message)).toContain('Lighthouse');

    await eve.types(thread, '/desk settings', { story: 'lighthouse', 'story-channel': thread.id });
    expect(await ask(world, thread, STEPS)).toContain('212 steps');
    await eve.types(channel, '/desk settings', { story: 'market' });
    expect(await ask(world, channel, REOPENS)).toContain('reopens on 3 May');
    thread.deletes();
    await expect.poll(async () => textOf((await eve.types(quay, '/desk settings')).message)).not.toContain(thread.id);
  });

  test('gives a channel and a server back what they would have without a choice', async ({ world }) => {
    await world.startBot({ knowledgeFolder: folder });
    const { guild, channel } = world;
    const eve = editorIn(world);
    const quay = guild.createChannel('quay');
    const settings = async (options = {}) => textOf((await eve.types(channel, '/desk settings', options)).message);
    await settings({ story: 'market', 'story-channel': quay.id });
    await settings({ story: 'market' });
    const [own, ...stories] = await eve.completes(channel, '/desk settings', 'story', '');
    expect(own?.name).toBe('None of its own: the server’s, or the newest');
    expect(stories).toHaveLength(2);
    expect(await eve.completes(channel, '/desk settings', 'story', 'night')).toHaveLength(1);
    expect(await eve.completes(channel, '/desk post', 'story', '')).toHaveLength(2);

    const chosen = await settings({ story: own?.value });
    expect(chosen).toMatch(/The story here: .*Lighthouse[\s\S]*Night market .*, in <#\d+>/);
    expect(await ask(world, channel, STEPS)).toContain('212 steps');
    expect(await ask(world, quay, REOPENS)).toContain('reopens on 3 May');
    expect(await settings({ story: own?.value, 'story-channel': quay.id })).not.toContain('Night market');
    expect(await ask(world, quay, STEPS)).toContain('212 steps');
    expect(await ask(world, quay, STEPS, { story: own?.value })).toContain('212 steps');
  });

  test('names its other stories in help', async ({ world }) => {
    await world.startBot({ knowledgeFolder: folder });
    const { ada, channel } = world;
    const told = textOf((await ada.types(channel, '/help')).message);
    expect(told).toMatch(
      /one story: “Lighthouse .*\nOther stories: “Night market \*returns\* to Lantern Quay”\. Ask about one of them with <\/ask:\d+>/,
    );
  });

  test('asks for the story of a channel that is named without one', async ({ world }) => {
    await world.startBot({ knowledgeFolder: folder });
    const { channel } = world;
    const eve = editorIn(world);
    const { message } = await eve.types(channel, '/desk settings', { 'story-channel': channel.id, on: false });
    expect(textOf(message)).toBe(
      `Which story is <#${channel.id}> about? Choose it in \`story\` too, or “None of its own: the server’s, or the newest”. Nothing is changed.`,
    );
    expect(textOf((await eve.types(channel, '/desk settings')).message)).toContain('I answer in this server.');
  });

  test('tells at its settings which chosen stories are gone', async ({ world }) => {
    const app = await world.startBot({ knowledgeFolder: folder });
    const { guild, channel } = world;
    const eve = editorIn(world);
    const quay = guild.createChannel('quay');
    await eve.types(channel, '/desk settings', { story: 'market' });
    await eve.types(channel, '/desk settings', { story: 'market', 'story-channel': quay.id });
    await rm(join(folder, 'market'), { recursive: true });
    await app.reload();
    const told = textOf((await eve.types(channel, '/desk settings')).message);
    expect(told).toMatch(/The story here: .*Lighthouse/);
    expect(told).toContain('The story “market”, chosen for this server, is gone; the newest stands in for it.');
    expect(told).toContain(`The story “market”, chosen for <#${quay.id}>, is gone; another stands in for it.`);
  });

  test('answers from the story that a command names, and keeps to it in its buttons', async ({ world }) => {
    await world.startBot({ knowledgeFolder: folder });
    const { channel, ada } = world;
    const choices = await ada.completes(channel, '/ask', 'story', 'night');
    expect(choices).toEqual([{ name: 'Night market *returns* to Lantern Quay', value: 'market' }]);
    expect(await ada.completes(channel, '/ask', 'story', '')).toHaveLength(2);
    const offered = await ada.completes(channel, '/ask', 'question', 'reopen', { story: 'market' });
    expect(offered.map(({ value }) => value)).toContain('opening-day');
    const { message } = await ada.types(channel, '/ask', { question: REOPENS, story: 'market' });
    expect(textOf(message)).toContain('reopens on 3 May');
    const context = await ada.presses(message, message.buttons[0]?.customId ?? '');
    expect(textOf(context.message)).toContain('two years after a fire closed hall 4');
    const followUp = ada.says(channel, `${world.bot.mention} and how much did the repairs cost?`, { replyTo: message });
    expect(textOf(await ada.getsReply(followUp))).toContain('12 million marks');

    expect(await ask(world, channel, REOPENS, { story: 'Lighthouse at Gannet Point goes dark' })).not.toContain(
      '3 May',
    );
    const none = await ask(world, channel, REOPENS, { story: 'ferry' });
    expect(none).toContain('There is no such story. These are there:\n- Lighthouse');
  });

  test('offers the other where that surely answers, and only there', async ({ world }) => {
    await world.startBot({ knowledgeFolder: folder });
    const { channel, ada, bot } = world;
    const offer = 'In “Night market *returns* to Lantern Quay”';
    // Once it is learned, in the background.
    await ask(world, channel, REOPENS, { story: 'market' });
    const { message } = await ada.types(channel, '/ask', { question: REOPENS });
    expect(message.buttons.map(({ label }) => label)).toContain(offer);
    const pressed = await ada.presses(message, offer);
    expect(textOf(pressed.message)).toContain('reopens on 3 May');
    // The answer stays with its story.
    const context = await ada.presses(pressed.message, pressed.message.buttons[0]?.customId ?? '');
    expect(textOf(context.message)).toContain('two years after a fire closed hall 4');

    const mentioned = await ada.getsReply(ada.says(channel, `${bot.mention} ${REOPENS}`));
    expect(mentioned.buttons.map(({ label }) => label)).toContain(offer);
    for (const question of [STEPS, 'What did NATO say?', 'How much does a new car cost?', 'hello']) {
      const answer = (await ada.types(channel, '/ask', { question })).message;
      expect(answer.buttons.map(({ label }) => label).join()).not.toContain('In “');
    }
  });

  test('reads one of them anew, and neither a broken nor a new one stops the others', async ({ world }) => {
    await world.startBot({ knowledgeFolder: folder, isWatching: true });
    const { channel, logged } = world;
    const market = { story: 'market' };
    expect(await ask(world, channel, REOPENS, market)).toContain('It reopens on 3 May.');
    await change('market/questions.yaml', 'It reopens on 3 May.', 'The market reopens on 3 May.');
    await expect.poll(() => ask(world, channel, REOPENS, market)).toContain('The market reopens on 3 May.');
    const reloads = logged.filter(({ msg }) => msg === 'pack reloaded').map(({ story }) => story);
    expect(reloads).toEqual(['market']);

    await writeFile(join(folder, 'market', 'broken.yaml'), 'questions: 7\n');
    await mkdir(join(folder, 'ferry', 'articles'), { recursive: true });
    await writeFile(
      join(folder, 'ferry', 'articles', 'a.md'),
      '# The ferry sank\n\nThe ferry Anna sank on Sunday with 40 sheep on board.\n',
    );
    await expect
      .poll(() => ask(world, channel, 'How many sheep were on board?', { story: 'ferry' }))
      .toContain('40 sheep');
    await expect
      .poll(() => logged.filter(({ msg }) => msg === 'pack refused, the last good one goes on answering'))
      .toMatchObject([{ story: 'market' }]);
    expect(await ask(world, channel, REOPENS, market)).toContain('The market reopens on 3 May.');
    expect(await ask(world, channel, STEPS)).toContain('212 steps');
    await rm(join(folder, 'ferry'), { recursive: true });
    await expect.poll(() => ask(world, channel, 'How many?', { story: 'ferry' })).toContain('There is no such story.');
  });

  test('places a card of one, and answers below it from that', async ({ world }) => {
    await world.startBot({ knowledgeFolder: folder });
    const { guild, channel, ada, bot } = world;
    const eve = editorIn(world);
    const forum = guild.createChannel('stories', { kind: 'forum' });
    await eve.types(channel, '/desk post', { channel: forum.id, story: 'market' });
    // The forum's new post is about it, not the forum.
    const settings = textOf((await eve.types(channel, '/desk settings')).message);
    expect(settings).toMatch(/Night market .*, in <#\d+>/);
    expect(settings).not.toContain(forum.id);
    const quay = guild.createChannel('quay');
    await eve.types(quay, '/desk post', { story: 'market' });
    const [card] = saidBy(bot, quay).filter(({ ephemeral }) => !ephemeral);
    if (!card) return expect.fail('there is no card');
    expect(card.embeds[0]?.title).toContain('Night market');
    expect(await ask(world, quay, REOPENS)).toContain('reopens on 3 May');
    const pressed = await ada.presses(card, card.buttons[0]?.label ?? '');
    expect(textOf(pressed.message)).toContain('3 May');
  });

  test.for(['removed', 'renamed'])('leaves a placed card as it is when its story is %s', async (how, { world }) => {
    const app = await world.startBot({ knowledgeFolder: folder });
    const { guild, channel, ada, bot } = world;
    const eve = editorIn(world);
    const quay = guild.createChannel('quay');
    await eve.types(quay, '/desk post', { story: 'market' });
    await eve.types(channel, '/desk post', { story: 'lighthouse' });
    if (how === 'renamed') await cp(join(folder, 'market'), join(folder, 'quay-market'), { recursive: true });
    await rm(join(folder, 'market'), { recursive: true });
    await app.reload();
    await change('lighthouse/articles/gannet-point.md', 'goes dark', 'has gone dark');
    await app.reload();
    // Edited after the first one would be.
    await expect.poll(() => titlesIn(bot, channel)).toEqual(['Lighthouse at Gannet Point has gone dark']);
    expect(titlesIn(bot, quay)).toEqual(['Night market \\*returns\\* to Lantern Quay']);
    const [card] = saidBy(bot, quay).filter(({ ephemeral }) => !ephemeral);
    const pressed = card && (await ada.presses(card, card.buttons[0]?.label ?? ''));
    expect(pressed && textOf(pressed.message)).toContain('no longer there');
  });

  test('keeps each of two cards in a channel to its story', async ({ world }) => {
    const app = await world.startBot({ knowledgeFolder: folder });
    const { guild, bot } = world;
    const eve = editorIn(world);
    const quay = guild.createChannel('quay');
    await eve.types(quay, '/desk post', { story: 'market' });
    await eve.types(quay, '/desk post', { story: 'lighthouse' });
    await change('lighthouse/articles/gannet-point.md', 'goes dark', 'has gone dark');
    await app.reload();
    await expect
      .poll(() => titlesIn(bot, quay))
      .toEqual(['Night market \\*returns\\* to Lantern Quay', 'Lighthouse at Gannet Point has gone dark']);
  });

  test('gives each its own editors and open questions, and says which is over', async ({ world }) => {
    const { guild, channel } = world;
    await writeFile(
      join(folder, 'market', 'story.yaml'),
      'story:\n  title: The market\n  archived: true\n  desk_guilds: ["123456789012345678"]\n',
    );
    await world.startBot({ knowledgeFolder: folder });
    const eve = editorIn(world);
    const quay = guild.createChannel('quay');
    await eve.types(quay, '/desk post', { story: 'The market' });
    const unsaid = 'Who is the owner of the ice rink?';
    expect(await ask(world, quay, unsaid)).toContain('This story is archived: it is no longer followed.');
    expect(await ask(world, channel, 'How tall is the mayor?')).not.toContain('archived');
    // Its questions are for its editors, in a server of theirs.
    expect(textOf((await eve.types(quay, '/desk gaps')).message)).not.toContain('ice rink');
    await expect
      .poll(async () => textOf((await eve.types(channel, '/desk gaps')).message))
      .toContain('How tall is the mayor?');
    expect(textOf((await eve.types(channel, '/desk gaps')).message)).not.toContain('ice rink');
    expect(textOf((await eve.types(quay, '/quiz')).message)).toContain('archived');
  });

  test('tells once what comes into its folder and is no story, and answers as before', async ({ world }) => {
    const app = await world.startBot({ knowledgeFolder: folder });
    const { channel, logged } = world;
    const eve = editorIn(world);
    const told = () => logged.filter(({ level }) => level === 'warn').map(({ file, msg }) => `${file}: ${msg}`);
    await mkdir(join(folder, 'two words', 'articles'), { recursive: true });
    for (let time = 0; time < 2; time++) expect(await app.reload()).toMatchObject([{ file: 'two words' }]);
    expect(told()).toEqual(['two words: this is no story']);
    await writeFile(join(folder, 'loose.md'), '# Loose\n\nA loose article.\n');
    expect(await app.reload()).toMatchObject([{ file: '.' }]);
    expect(told().slice(1)).toEqual(['.: this is no story']);
    expect(textOf((await eve.types(channel, '/desk status')).message)).toMatch(
      /To look at: The knowledge folder has a problem, told in the log: expected one story/,
    );
    for (const file of ['loose.md', 'two words', 'market', 'lighthouse'])
      await rm(join(folder, file), { recursive: true });
    expect(await app.reload()).toMatchObject([{ found: 'nothing in it that can be read' }]);
    expect(told()).toHaveLength(3);
    expect(told()[2]).toMatch(/: this is no story$/);
    expect(await ask(world, channel, STEPS)).toContain('212 steps');
    await cp(NIGHT_MARKET, join(folder, 'market'), { recursive: true });
    expect(await app.reload()).toEqual([]);
    expect(textOf((await eve.types(channel, '/desk status')).message)).not.toContain('To look at');
  });

  test('starts with the one that can be read, and says why the other does not answer', async ({ world }) => {
    await writeFile(join(folder, 'market', 'broken.yaml'), 'questions: 7\n');
    await mkdir(join(folder, 'two words', 'articles'), { recursive: true });
    await world.startBot({ knowledgeFolder: folder });
    expect(await ask(world, world.channel, STEPS)).toContain('212 steps');
    expect(world.logged).toContainEqual(
      expect.objectContaining({ level: 'warn', story: 'market', msg: 'this story does not answer, the others do' }),
    );
    expect(world.logged).toContainEqual(expect.objectContaining({ file: 'market/broken.yaml' }));
    expect(world.logged).toContainEqual(expect.objectContaining({ file: 'two words', msg: 'this is no story' }));
  });
});

describe('a bot with one story', () => {
  test('takes a second one while it runs, with the options for it', async ({ world }) => {
    const home = await mkdtemp(join(tmpdir(), 'footnote-stories-'));
    onTestFinished(() => rm(home, { recursive: true }));
    await cp(join(folder, 'market'), home, { recursive: true });
    const app = await world.startBot({ knowledgeFolder: home });
    const { ada, channel, bot } = world;
    const eve = editorIn(world);
    await eve.types(channel, '/desk post');
    await ask(world, channel, 'Who is the owner of the ice rink?');
    const asking = () => JSON.stringify(ada.commands(channel).find(({ name }) => name === 'ask'));
    expect(asking()).not.toContain('"story"');

    await cp(folder, home, { recursive: true });
    for (const file of await readdir(join(folder, 'market'))) await rm(join(home, file), { recursive: true });
    expect(await app.reload()).toEqual([]);
    await expect.poll(asking, { timeout: 10_000 }).toContain('"story"');
    expect(await ask(world, channel, STEPS)).toContain('212 steps');
    expect(await ask(world, channel, REOPENS, { story: 'market' })).toContain('reopens on 3 May');
    expect(textOf((await ada.types(channel, '/help')).message)).not.toContain('undefined');
    // What the one had is its own still.
    expect(titlesIn(bot, channel)).toEqual(['Night market \\*returns\\* to Lantern Quay']);
    await eve.types(channel, '/desk settings', { story: 'market' });
    await expect
      .poll(async () => textOf((await eve.types(channel, '/desk gaps')).message), { timeout: 10_000 })
      .toContain('ice rink');

    await rm(home, { recursive: true });
    await cp(join(folder, 'market'), home, { recursive: true });
    expect(await app.reload()).toEqual([]);
    await expect.poll(asking, { timeout: 10_000 }).not.toContain('"story"');
  });

  test('that becomes one of two keeps its placed card', async ({ world }) => {
    const one = await world.startBot({ knowledgeFolder: join(folder, 'market') });
    const { bot, channel } = world;
    await editorIn(world).types(channel, '/desk post');
    await one.stop();
    await change('market/articles/lantern-quay.md', 'Night market *returns*', 'Night market comes back');
    await world.startBot({ knowledgeFolder: folder });
    await expect.poll(() => titlesIn(bot, channel)).toEqual(['Night market comes back to Lantern Quay']);
    expect(await ask(world, channel, STEPS)).toContain('212 steps');
  });

  test('offers no options for others', async ({ world }) => {
    await world.startBot();
    const { ada, channel } = world;
    const [asking] = ada.commands(channel).filter(({ name }) => name === 'ask');
    expect(JSON.stringify(asking)).toContain('"question"');
    expect(JSON.stringify(ada.commands(channel))).not.toContain('"name":"story');
    expect(textOf((await editorIn(world).types(channel, '/desk settings')).message)).not.toContain('The story here');
  });
});
