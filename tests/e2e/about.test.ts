import { describe, expect } from 'vitest';
import { copyPack } from '../helpers/edited-pack.ts';
import { NIGHT_MARKET, test, textOf } from '../helpers/world.ts';

const LIGHTHOUSE = { knowledgeFolder: 'tests/fixtures/lighthouse-story' };

/** Eleven sentences about one name, and one without it. */
const BEACON = `---
title: "The beacon"
---

${Array.from({ length: 11 }, (_, index) => `Orla Venn climbed step ${index + 1} of the beacon.`).join(' ')} Rain fell.
`;

describe('a reader who types /about', () => {
  test('reads every sentence that names it, in order, with its place, and what the story does not say', async ({
    world,
  }) => {
    await world.startBot(LIGHTHOUSE);
    const { message } = await world.ada.types(world.channel, '/about', { name: 'Veyland' });
    expect(textOf(message)).toBe(
      'Veyland\nSentences of the story that name it: 1\n\n' +
        '> Veyland, which shares the bay, has refused to pay half of the repairs.\n' +
        '-# — paragraph 3\n' +
        '1 of 1\n' +
        'What the story does not say about it:\n- Why did Veyland refuse to pay?',
    );
    expect(message.ephemeral).toBe(false);
    expect(message.buttons.map(({ label }) => label)).toEqual(['In context', '✕']);
  });

  test.for([
    ['an alias', 'odalys'],
    ['a misspelling that the pack knows', 'Brenock'],
    ['a whole sentence around it', 'what do we know about Keeper Brennock?'],
  ])('may use %s: “%s”', async ([, name = ''], { world }) => {
    await world.startBot(LIGHTHOUSE);
    const { message } = await world.ada.types(world.channel, '/about', { name });
    expect(textOf(message)).toMatch(/^Brennock\nSentences of the story that name it: 2\n\n> Keeper Odalys Brennock/);
  });

  test('means a country by “us” where the pack has one of this name, and no pronoun', async ({ world }) => {
    await world.startBot(LIGHTHOUSE);
    const { message } = await world.ada.types(world.channel, '/about', { name: 'us' });
    expect(textOf(message)).toMatch(/^United Shoals\nSentences of the story that name it: 1/);
  });

  test('may name anything by the words of the story', async ({ world }) => {
    await world.startBot(LIGHTHOUSE);
    const { message } = await world.ada.types(world.channel, '/about', { name: 'two goats' });
    expect(textOf(message)).toMatch(/^“two goats”\nSentences of the story that name it: 1\n\n> Keeper Odalys/);
  });

  test('is offered names while typing, misspelt ones and aliases too, the most told of first', async ({ world }) => {
    await world.startBot(LIGHTHOUSE);
    const names = async (typed: string) =>
      (await world.ada.completes(world.channel, '/about', 'name', typed)).map(({ value }) => value);
    expect((await names('')).slice(0, 2)).toEqual(['Brennock', 'Lamp Board']);
    expect((await names('brennok'))[0]).toBe('Brennock');
    expect((await names('weyland'))[0]).toBe('Veyland');
    expect((await names('mayor'))[0]).toBe('Tarn');
    for (const typed of ['x'.repeat(6000), '((a+)+$', '🌙'.repeat(3000)]) expect(await names(typed)).toEqual([]);
  });

  test('hears that the story does not mention a name, and can press the nearest that it does', async ({ world }) => {
    await world.startBot(LIGHTHOUSE);
    const { ada, channel } = world;
    const { message } = await ada.types(channel, '/about', { name: 'Brennokk' });
    expect(textOf(message)).toBe('**The story does not mention “Brennokk”.**\n\nNames that it does mention:');
    expect(message.buttons.map(({ label }) => label)).toContain('Brennock');
    const shown = await ada.presses(message, 'Brennock');
    expect(shown.message.id).toBe(message.id);
    expect(textOf(shown.message)).toMatch(/^Brennock\n/);
  });

  test('hears what else the story does not say about a name that it does not mention', async ({ world }) => {
    const pack = await copyPack(LIGHTHOUSE.knowledgeFolder);
    await pack.edit('not-in-story.yaml', '"Why did Veyland refuse to pay?"', '"Why did Norrland refuse to pay?"');
    await world.startBot({ knowledgeFolder: pack.folder });
    const { message } = await world.ada.types(world.channel, '/about', { name: 'Norrland' });
    expect(textOf(message)).toContain(
      'does not mention “Norrland”.**\n\nWhat the story does not say about it:\n- Why did Norrland refuse to pay?',
    );
  });

  test('writes anything at all and is answered, without a word of it taken for markdown', async ({ world }) => {
    await world.startBot(LIGHTHOUSE);
    for (const name of [' ', '???', 'the', '=zzz', ':%3A', '\u202E\u0000', 'lens '.repeat(1200), '`'.repeat(6000)]) {
      const { message } = await world.ada.types(world.channel, '/about', { name });
      expect(textOf(message)).not.toBe('');
    }
    const hostile = await world.ada.types(world.channel, '/about', { name: '**@everyone** [x](https://x.example)' });
    expect(hostile.message.embeds[0]?.description).toContain('“\\*\\*\\@everyone\\*\\* \\[x\\](https\\:/');
    const empty = await world.ada.types(world.channel, '/about', { name: ' ' });
    expect(textOf(empty.message)).toMatch(/^Write a name: .*\n\nNames that it does mention:$/s);
    expect(empty.message.buttons).toHaveLength(5);
    expect(world.logged.filter(({ level }) => level === 'warn' || level === 'error')).toEqual([]);
  });

  test('asks in a direct message, in a group, and in another language', async ({ world }) => {
    await world.startBot(LIGHTHOUSE);
    const { bot, sandbox, guild } = world;
    const olena = sandbox.createReader('Olena', { guilds: [guild], locale: 'uk' });
    olena.installs(bot);
    const group = sandbox.createGroup([olena, sandbox.createReader('Mo')]);
    for (const place of [olena.opensDirectMessage(bot), group, world.channel]) {
      const { message } = await olena.types(place, '/about', { name: 'Tarn' });
      expect(textOf(message)).toMatch(/^Tarn\nРечень статті, де це згадано: 1\n\n> Mayor Ivo Tarn asked people/);
    }
  });
});

describe('with an article alone', () => {
  test('names are found by their capitals, and anything else by its words', async ({ world }) => {
    const pack = await copyPack(NIGHT_MARKET);
    await pack.write('questions.yaml', '');
    await pack.write('not-in-story.yaml', '');
    await world.startBot({ knowledgeFolder: pack.folder });
    const { ada, channel } = world;
    const choices = await ada.completes(channel, '/about', 'name', '');
    expect(choices.map(({ value }) => value)).toEqual(['Lantern Quay', 'Port Sallow', 'Ada Wren', 'Pell Island']);
    expect(textOf((await ada.types(channel, '/about', { name: 'ada wren' })).message)).toMatch(/^Ada Wren\n.*: 1\n/);
    expect(textOf((await ada.types(channel, '/about', { name: 'trader' })).message)).toMatch(/^“trader”\n.*: 2\n/);
  });
});

describe('many sentences about one name', () => {
  test('are paged, for the asker in place and for others privately', async ({ world }) => {
    const pack = await copyPack(LIGHTHOUSE.knowledgeFolder);
    await pack.write('articles/beacon.md', BEACON);
    const app = await world.startBot({ knowledgeFolder: pack.folder });
    const { ada, channel, guild, sandbox } = world;
    const bert = sandbox.createReader('Bert', { guilds: [guild] });
    const first = await ada.types(channel, '/about', { name: 'orla venn' });
    expect(textOf(first.message)).toMatch(/^Orla Venn\nSentences of the story that name it: 11\n.*\n1 to 5 of 11$/s);
    const own = await bert.presses(first.message, 'Next');
    expect([own.message.ephemeral, textOf(own.message)]).toEqual([true, expect.stringMatching(/6 to 10 of 11$/)]);
    const second = await ada.presses(first.message, 'Next');
    const third = await ada.presses(second.message, 'Next');
    expect([third.message.id, third.message.ephemeral]).toEqual([first.message.id, false]);
    expect(textOf(third.message)).toMatch(/> Orla Venn climbed step 11 of the beacon\.\n.*\n11 of 11$/s);
    expect(third.message.buttons.find(({ label }) => label === 'Next')?.disabled).toBe(true);

    await pack.write('articles/beacon.md', BEACON.replaceAll('Orla Venn', 'The keeper'));
    expect(await app.reload()).toEqual([]);
    const gone = await ada.presses(third.message, 'Previous');
    expect(textOf(gone.message)).toMatch(/^\*\*The story does not mention “Orla Venn”\.\*\*/);
  });
});
