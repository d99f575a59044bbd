import { describe, expect } from 'vitest';
import { copyPack } from '../helpers/edited-pack.ts';
import { NIGHT_MARKET, test, textOf } from '../helpers/world.ts';

const STALE = /^This button is from an earlier version of the story's pack/;

/** Nine paragraphs of about 400 characters. */
function longArticle(title: string): string {
  const paragraphs = Array.from(
    { length: 9 },
    (_, index) => `Chapter ${index + 1} begins. ${'The tide rose. '.repeat(26)}`,
  );
  return `---\ntitle: "${title}"\n---\n\n${paragraphs.join('\n\n')}\n`;
}

async function packWithTides() {
  const pack = await copyPack(NIGHT_MARKET);
  await pack.write('articles/tides.md', longArticle('A book of tides'));
  return pack;
}

describe('a reader who types /article', () => {
  test('reads its numbered paragraphs, how often each is cited, and finds where it was published', async ({
    world,
  }) => {
    await world.startBot();
    const { message } = await world.ada.types(world.channel, '/article');
    expect(textOf(message)).toMatch(
      /^Night market \*returns\* to Lantern Quay\n-# Paragraph 1 · questions and facts that cite it: 3\nThe night market on Lantern Quay will reopen/,
    );
    expect(textOf(message)).toContain('\n\n-# Paragraph 3 · questions and facts that cite it: 2\nThe repairs cost');
    expect(textOf(message)).toContain(
      '[Read the article where it was published](https://harbour-post.example/lantern-quay_%28market%29)',
    );
    expect(textOf(message)).toMatch(/1 to 4 of 4 · The Harbour Post \(invented\)$/);
    expect(message.buttons.map(({ label }) => label)).toEqual(['✕']);
    expect(message.selects).toEqual([]);
  });

  test('jumps to a paragraph, and turns pages from there', async ({ world }) => {
    await world.startBot({ knowledgeFolder: (await packWithTides()).folder });
    const { ada, channel } = world;
    const { message } = await ada.types(channel, '/article', { title: 'tides', paragraph: 4 });
    expect(textOf(message)).toMatch(/^A book of tides\n-# Paragraph 4\nChapter 4 begins\..*4 to 6 of 9$/s);
    const next = await ada.presses(message, 'Next');
    expect([next.message.id, textOf(next.message)]).toEqual([message.id, expect.stringMatching(/7 to 9 of 9$/)]);
    const back = await ada.presses(next.message, 'Previous');
    const first = await ada.presses(back.message, 'Previous');
    expect(textOf(first.message)).toMatch(/1 to 3 of 9$/);
    expect(first.message.buttons.find(({ label }) => label === 'Previous')?.disabled).toBe(true);
  });

  test('hears that a paragraph is not there, and is shown the last one', async ({ world }) => {
    await world.startBot();
    const { message } = await world.ada.types(world.channel, '/article', { paragraph: 99 });
    expect(textOf(message)).toMatch(/^There is no paragraph 99; the last one is 4\.\nNight market.*\n4 of 4 · The/s);
    await expect(world.ada.types(world.channel, '/article', { paragraph: 0 })).rejects.toThrow();
    await expect(world.ada.types(world.channel, '/article', { paragraph: 1.5 })).rejects.toThrow();
  });

  test('chooses between several by typing or from the menu', async ({ world }) => {
    await world.startBot({ knowledgeFolder: (await packWithTides()).folder });
    const { ada, channel } = world;
    expect(await ada.completes(channel, '/article', 'title', '')).toEqual([
      { name: 'Night market *returns* to Lantern Quay', value: 'lantern-quay' },
      { name: 'A book of tides', value: 'tides' },
    ]);
    expect((await ada.completes(channel, '/article', 'title', 'boook of tide'))[0]?.value).toBe('tides');
    const { message } = await ada.types(channel, '/article');
    const other = await ada.selects(message, 'article', ['tides']);
    expect([other.message.id, textOf(other.message)]).toEqual([message.id, expect.stringMatching(/^A book of tides/)]);
  });

  test('hears that there is no article of that title, and is offered those there are', async ({ world }) => {
    await world.startBot();
    const { ada, channel } = world;
    const { message } = await ada.types(channel, '/article', { title: '||penguins||' });
    expect(message.content).toBe('No article here is called “\\|\\|penguins\\|\\|”. These are the ones there are:');
    expect(message.ephemeral).toBe(true);
    const shown = await ada.selects(message, 'article', ['lantern-quay']);
    expect(textOf(shown.message)).toMatch(/^Night market/);
  });

  test('reads in a direct message or a group, with the bot’s words in their language', async ({ world }) => {
    await world.startBot();
    const { bot, sandbox, guild } = world;
    const zoe = sandbox.createReader('Zoé', { guilds: [guild], locale: 'fr' });
    zoe.installs(bot);
    for (const place of [zoe.opensDirectMessage(bot), sandbox.createGroup([zoe, sandbox.createReader('Mo')])]) {
      const { message } = await zoe.types(place, '/article', { paragraph: 2 });
      expect(textOf(message)).toContain('-# Paragraphe 2 · questions et faits qui le citent : 2\nMayor Ada Wren');
      expect(textOf(message)).toContain('2 à 4 sur 4');
    }
  });
});

test('an article that somebody else asked for stays as it is; who presses reads on privately', async ({ world }) => {
  await world.startBot({ knowledgeFolder: (await packWithTides()).folder });
  const { ada, channel, guild, sandbox } = world;
  const bert = sandbox.createReader('Bert', { guilds: [guild] });
  const { message } = await ada.types(channel, '/article', { title: 'tides', private: false });
  const own = await bert.presses(message, 'Next');
  expect([own.message.ephemeral, textOf(own.message)]).toEqual([true, expect.stringContaining('Chapter 4 begins.')]);
  expect(ada.looksAgain(message)?.edited).toBe(false);
  const turned = await bert.presses(own.message, 'Next');
  expect([turned.message.id, turned.message.ephemeral]).toEqual([own.message.id, true]);
});

test('an old button leads to what is left of the article, or says that it is gone', async ({ world }) => {
  const pack = await packWithTides();
  const app = await world.startBot({ knowledgeFolder: pack.folder });
  const { ada, channel } = world;
  const { message } = await ada.types(channel, '/article', { title: 'tides' });
  const market = await ada.types(channel, '/article');
  await pack.write('articles/tides.md', '---\ntitle: "A book of tides"\n---\n\nThe tide fell.\n');
  expect(await app.reload()).toEqual([]);
  expect(textOf((await ada.presses(message, 'Next')).message)).toContain('-# Paragraph 1\nThe tide fell.');
  await app.stop();
  await world.startBot();
  const stale = await ada.selects(market.message, 'article', ['tides']);
  expect([textOf(stale.message), stale.message.ephemeral]).toEqual([expect.stringMatching(STALE), true]);
});

describe('a paragraph in context', () => {
  test('leads on into the article, before it and after it, privately', async ({ world }) => {
    await world.startBot();
    const { ada, channel, guild, sandbox } = world;
    const bert = sandbox.createReader('Bert', { guilds: [guild] });
    const answer = await ada.types(channel, '/ask', { question: 'repair-cost' });
    const context = await bert.presses(answer.message, 'In context');
    expect(context.message.buttons.map(({ label }) => label)).toEqual(['Previous paragraph', 'Next paragraph']);
    const before = await bert.presses(context.message, 'Previous paragraph');
    expect([before.message.ephemeral, before.message.id]).toEqual([true, context.message.id]);
    expect(textOf(before.message)).toMatch(/-# Paragraph 2 .*\nMayor Ada Wren/);
    const again = await bert.presses(answer.message, 'In context');
    const after = await bert.presses(again.message, 'Next paragraph');
    expect(textOf(after.message)).toMatch(/\n4 of 4 · /);
    expect(ada.sees(channel)).toHaveLength(1);
  });

  test('has nothing before the first paragraph', async ({ world }) => {
    await world.startBot();
    const answer = await world.ada.types(world.channel, '/ask', { question: 'opening-day' });
    const context = await world.ada.presses(answer.message, 'In context');
    expect(context.message.buttons.map(({ label }) => label)).toEqual(['Next paragraph']);
  });
});
