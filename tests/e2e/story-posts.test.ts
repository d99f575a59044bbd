import { PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, onTestFinished } from 'vitest';
import { openStore } from '../../src/infra/store/open-store.ts';
import type { OpenStore } from '../../src/infra/store/store.ts';
import type { Channel } from '../../src/sandbox/handles.ts';
import type { Message } from '../../src/sandbox/reader/message.ts';
import type { Reader } from '../../src/sandbox/reader/reader.ts';
import { copyPack } from '../helpers/edited-pack.ts';
import { NIGHT_MARKET, saidBy, test, textOf, type World } from '../helpers/world.ts';

const ARTICLE = 'articles/lantern-quay.md';
const log = { debug() {}, info() {}, warn() {}, error() {} };

function editorIn({ sandbox, guild }: World, locale?: string): Reader {
  const eve = sandbox.createReader('Eve', { guilds: [], ...(locale && { locale }) });
  guild.addReader(eve, { permissions: PermissionFlagsBits.ManageGuild });
  return eve;
}

async function readStore<T>({ databaseUrl }: World, read: (store: OpenStore) => T): Promise<T> {
  const store = await openStore({ url: databaseUrl, retentionDays: 90, log });
  const found = await read(store);
  await store.close();
  return found;
}

function postsOf(world: World): Promise<string[]> {
  return readStore(world, (store) => store.posts(world.guild.id).map(({ channelId }) => channelId));
}

/** The one public message of the bot in a channel, after a card was placed there. */
function cardIn({ bot }: World, channel: Channel): Message {
  const [card, ...others] = saidBy(bot, channel).filter(({ ephemeral }) => !ephemeral);
  expect(others).toEqual([]);
  return card ?? expect.fail('there is no card');
}

const labelsOf = ({ buttons }: Message) => buttons.map(({ label }) => label);

describe('/desk post', () => {
  test('places headline, lead, link, three questions and a form to ask, and answers each user alone', async ({
    world,
  }) => {
    await world.startBot();
    const { ada, channel } = world;
    const eve = editorIn(world);
    const { message } = await eve.types(channel, '/desk post');
    expect(message.ephemeral).toBe(true);
    const card = cardIn(world, channel);
    expect(textOf(message)).toContain(`/${channel.id}/${card.id})`);
    expect(card.embeds[0]?.title).toBe('Night market \\*returns\\* to Lantern Quay');
    expect(card.embeds[0]?.url).toBe('https://harbour-post.example/lantern-quay_%28market%29');
    expect(textOf(card)).toContain('will reopen on 3 May, two years after a fire closed hall 4.');
    expect(textOf(card)).toContain('The Harbour Post (invented)');
    expect(labelsOf(card)).toHaveLength(4);
    expect(labelsOf(card).at(-1)).toBe('Ask');

    const pressed = await ada.presses(card, card.buttons[0]?.label ?? '');
    expect(pressed.message.ephemeral).toBe(true);
    expect(textOf(pressed.message)).toContain('> ');
    expect(labelsOf(pressed.message)).toContain('Share');

    const { modal } = await ada.presses(card, 'Ask');
    const asked = await ada.submits(modal, { question: 'opening day?' });
    expect(asked.message.ephemeral).toBe(true);
    expect(textOf(asked.message)).toContain('It reopens on 3 May.');
    expect(saidBy(world.bot, channel).filter(({ ephemeral }) => !ephemeral)).toHaveLength(1);
  });

  test('places it in another channel, a thread, or as a new post of a forum', async ({ world }) => {
    await world.startBot();
    const { guild, channel } = world;
    const eve = editorIn(world);
    const thread = channel.createThread('questions');
    await eve.types(thread, '/desk post');
    expect(cardIn(world, thread).embeds).toHaveLength(1);
    const other = guild.createChannel('other');
    await eve.types(channel, '/desk post', { channel: other });
    expect(cardIn(world, other).embeds).toHaveLength(1);
    const forum = guild.createChannel('forum', { kind: 'forum' });
    await eve.types(channel, '/desk post', { channel: forum });
    const post = eve.channels().find(({ parentId }) => parentId === forum.id) ?? expect.fail('no post');
    expect(post.name).toBe('Night market *returns* to Lantern Quay');
    expect(cardIn(world, post).id).toBe(post.id);
    expect(await postsOf(world)).toEqual([thread.id, other.id, post.id]);
  });

  test('names the permissions that the bot, or the editor, lacks, and posts nothing', async ({ world }) => {
    await world.startBot();
    const { bot, guild, channel, sandbox } = world;
    const eve = editorIn(world);
    const place = async (into: Channel) => textOf((await eve.types(channel, '/desk post', { channel: into })).message);
    const { SendMessages, EmbedLinks, ViewChannel, SendMessagesInThreads } = PermissionFlagsBits;
    const quiet = guild.createChannel('quiet', { overwrites: [{ for: bot, deny: SendMessages | EmbedLinks }] });
    expect(await place(quiet)).toBe(`I may not post in <#${quiet.id}>. There I need: Send Messages and Embed Links.`);
    const hidden = guild.createChannel('hidden', { overwrites: [{ for: bot, deny: ViewChannel }] });
    expect(await place(hidden)).toContain('View Channel');
    const parent = guild.createChannel('parent', { overwrites: [{ for: bot, deny: SendMessagesInThreads }] });
    expect(await place(parent.createThread('thread'))).toContain('I need: Send Messages in Threads.');
    const staff = guild.createChannel('staff', { overwrites: [{ for: eve, deny: SendMessages }] });
    expect(await place(staff)).toBe(
      `I post only where you may write yourself. In <#${staff.id}> you lack: Send Messages.`,
    );
    // Discord refuses for reasons of its own, and what it says is told.
    sandbox.faults.plan({ method: 'POST', path: /\/messages$/ }, { kind: 'error', code: 50_035 });
    expect(await place(guild.createChannel('odd'))).toMatch(
      /^Discord does not let me post in <#\d+>: “Invalid Form Body/,
    );
    expect(await postsOf(world)).toEqual([]);
    for (const place of [quiet, hidden, parent, staff]) expect(saidBy(bot, place)).toEqual([]);
  });

  test('goes to no channel of another server, and to none that takes no messages', async ({ world }) => {
    await world.startBot();
    const { bot, sandbox, channel } = world;
    const eve = editorIn(world);
    const elsewhere = sandbox.createGuild({ bots: [bot], readers: [eve] }).createChannel('elsewhere');
    const direct = eve.opensDirectMessage(bot);
    for (const place of [elsewhere, direct]) {
      const { message } = await eve.types(channel, '/desk post', { channel: place });
      expect(textOf(message)).toMatch(/^Discord does not let me post in <#\d+>/);
      expect(saidBy(bot, place)).toEqual([]);
    }
  });

  test('speaks the server’s language, and each user’s on what they press', async ({ world }) => {
    await readStore(world, (store) => store.changeSettings(world.guild.id, { language: 'de' }));
    await world.startBot();
    const { message } = await editorIn(world, 'fr').types(world.channel, '/desk post');
    expect(textOf(message)).toMatch(/^C'est fait/);
    expect(labelsOf(cardIn(world, world.channel)).at(-1)).toBe('Fragen');
  });

  test('is refused without a database, and beyond 25 cards', async ({ world }) => {
    const { guild, channel } = world;
    const eve = editorIn(world);
    const first = await world.startBot({ databaseUrl: undefined });
    expect(textOf((await eve.types(channel, '/desk post')).message)).toContain('There is no database');
    await first.stop();
    await world.startBot();
    await readStore(world, async (store) => {
      for (let count = 10; count < 35; count++) {
        const ids = { guildId: guild.id, channelId: channel.id, messageId: `1000000000000000${count}` };
        await store.keepPost({ ...ids, story: '', shown: '' });
      }
    });
    // The bot reads what another process has written once it writes something itself.
    await eve.types(channel, '/desk settings', { on: true });
    expect(textOf((await eve.types(channel, '/desk post')).message)).toContain('This server has 25 such cards');
    expect(saidBy(world.bot, channel).filter(({ ephemeral }) => !ephemeral)).toEqual([]);
  });
});

describe('a placed card', () => {
  test('follows the story when it is read anew, and after a restart', async ({ world }) => {
    const pack = await copyPack(NIGHT_MARKET, onTestFinished);
    const app = await world.startBot({ knowledgeFolder: pack.folder });
    const { channel } = world;
    const eve = editorIn(world);
    await eve.types(channel, '/desk post');
    const { id } = cardIn(world, channel);
    const { requests } = world.sandbox;
    const edits = () => requests.filter(({ method, path }) => method === 'PATCH' && path.endsWith(id)).length;

    await pack.edit('questions.yaml', 'It reopens on 3 May.', 'The market reopens on 3 May.');
    expect(await app.reload()).toEqual([]);
    await pack.edit(ARTICLE, 'Night market *returns*', 'Night market comes back');
    expect(await app.reload()).toEqual([]);
    await expect.poll(() => cardIn(world, channel).embeds[0]?.title).toBe('Night market comes back to Lantern Quay');
    expect(cardIn(world, channel).id).toBe(id);
    // What the card does not show is no reason to edit it.
    expect(edits()).toBe(1);

    await app.stop();
    await pack.edit(ARTICLE, 'Night market comes back', 'The night market is back');
    await world.startBot({ knowledgeFolder: pack.folder });
    await expect.poll(() => cardIn(world, channel).embeds[0]?.title).toBe('The night market is back to Lantern Quay');
    expect(edits()).toBe(2);
  });

  test.for(['message', 'channel', 'thread'] as const)(
    'is forgotten once its %s is deleted',
    async (gone, { world }) => {
      await world.startBot();
      const eve = editorIn(world);
      const channel = world.guild.createChannel('place');
      const place = gone === 'thread' ? channel.createThread('questions') : channel;
      await eve.types(place, '/desk post');
      expect(await postsOf(world)).toEqual([place.id]);
      if (gone === 'message') {
        world.guild.addReader(eve, { permissions: PermissionFlagsBits.ManageMessages });
        eve.deletes(cardIn(world, place));
      } else place.deletes();
      await expect.poll(() => postsOf(world)).toEqual([]);
    },
  );

  test('is forgotten if it was deleted while the bot was off', async ({ world }) => {
    const pack = await copyPack(NIGHT_MARKET, onTestFinished);
    const app = await world.startBot({ knowledgeFolder: pack.folder });
    const eve = editorIn(world);
    const [one, other] = [world.guild.createChannel('one'), world.guild.createChannel('other')];
    await eve.types(one, '/desk post');
    await eve.types(other, '/desk post');
    await app.stop();
    one.deletes();
    world.guild.addReader(eve, { permissions: PermissionFlagsBits.ManageMessages });
    eve.deletes(cardIn(world, other));
    await pack.edit(ARTICLE, 'Night market *returns*', 'Night market comes back');
    await world.startBot({ knowledgeFolder: pack.folder });
    await expect.poll(() => postsOf(world)).toEqual([]);
  });

  test('follows the language that its server is set to', async ({ world }) => {
    await world.startBot();
    const eve = editorIn(world);
    await eve.types(world.channel, '/desk post');
    await eve.types(world.channel, '/desk settings', { language: 'de' });
    await expect.poll(() => labelsOf(cardIn(world, world.channel)).at(-1)).toBe('Fragen');
  });

  test('in an archived thread follows the story once the thread is open again', async ({ world }) => {
    const pack = await copyPack(NIGHT_MARKET, onTestFinished);
    const app = await world.startBot({ knowledgeFolder: pack.folder });
    const thread = world.channel.createThread('questions');
    await editorIn(world).types(thread, '/desk post');
    thread.archives(true);
    await pack.edit(ARTICLE, 'Night market *returns*', 'Night market comes back');
    await app.reload();
    thread.archives(false);
    await expect.poll(() => cardIn(world, thread).embeds[0]?.title).toBe('Night market comes back to Lantern Quay');
    expect(await postsOf(world)).toEqual([thread.id]);
  });

  test('stays where the bot may no longer look, and is edited when it may again', async ({ world }) => {
    const pack = await copyPack(NIGHT_MARKET, onTestFinished);
    const app = await world.startBot({ knowledgeFolder: pack.folder });
    const { bot, channel } = world;
    await editorIn(world).types(channel, '/desk post');
    channel.setPermissions({ for: bot, deny: PermissionFlagsBits.ViewChannel });
    await pack.edit(ARTICLE, 'Night market *returns*', 'Night market comes back');
    await app.reload();
    await expect.poll(() => world.logged.map(({ msg }) => msg)).toContain('card of the story not updated');
    expect(await postsOf(world)).toEqual([channel.id]);
    channel.setPermissions({ for: bot });
    await app.reload();
    await expect.poll(() => cardIn(world, channel).embeds[0]?.title).toBe('Night market comes back to Lantern Quay');
  });

  test('no longer follows once the server has its data deleted', async ({ world }) => {
    await world.startBot();
    const eve = editorIn(world);
    await eve.types(world.channel, '/desk post');
    const { message } = await eve.types(world.channel, '/desk forget');
    await eve.presses(message, 'Delete for good');
    expect(await postsOf(world)).toEqual([]);
    expect(cardIn(world, world.channel).embeds).toHaveLength(1);
  });
});

describe('several processes', () => {
  test.override('pace', { shards: 2 });

  test('each edit the cards of their own servers alone', async ({ world }) => {
    const { sandbox, bot } = world;
    const places: Channel[] = [];
    const eve = sandbox.createReader('Eve', { guilds: [] });
    while (places.filter(Boolean).length < 2) {
      const guild = sandbox.createGuild({ bots: [bot] });
      guild.addReader(eve, { permissions: PermissionFlagsBits.ManageGuild });
      places[Number((BigInt(guild.id) >> 22n) % 2n)] ??= guild.createChannel('news');
    }
    const pack = await copyPack(NIGHT_MARKET, onTestFinished);
    const part = (shard: number) => ({ knowledgeFolder: pack.folder, part: { shards: [shard], count: 2 } });
    const apps = [await world.startBot(part(0)), await world.startBot(part(1))];
    for (const place of places) await eve.types(place, '/desk post');
    await pack.edit(ARTICLE, 'Night market *returns*', 'Night market comes back');
    const titles = () => places.map((place) => cardIn(world, place).embeds[0]?.title);
    const [before, after] = ['Night market \\*returns\\* to Lantern Quay', 'Night market comes back to Lantern Quay'];
    await apps[1]?.reload();
    await expect.poll(titles).toEqual([before, after]);
    await apps[0]?.reload();
    await expect.poll(titles).toEqual([after, after]);
    const edits = sandbox.requests.filter(
      ({ method, path }) => method === 'PATCH' && /\/channels\/\d+\/messages/.test(path),
    );
    expect(edits).toHaveLength(2);
  });
});
