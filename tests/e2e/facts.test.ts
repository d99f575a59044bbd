import { describe, expect } from 'vitest';
import type { Message } from '../../src/sandbox/reader/message.ts';
import { copyPack } from '../helpers/edited-pack.ts';
import { test, textOf } from '../helpers/world.ts';

const LIGHTHOUSE = { knowledgeFolder: 'tests/fixtures/lighthouse-story' };
const STALE = /^This button is from an earlier version of the story's pack/;

function buttonsOf({ buttons }: Message): [string | undefined, boolean][] {
  return buttons.map(({ label, disabled }) => [label, disabled]);
}

describe('a reader who types /facts', () => {
  test('reads all of them in pages, each with the sentence it rests on', async ({ world }) => {
    await world.startBot(LIGHTHOUSE);
    const { ada, channel } = world;
    const { message } = await ada.types(channel, '/facts');
    expect(textOf(message)).toMatch(/^All facts\n1\. It is the first time in 114 years/);
    expect(textOf(message)).toContain(
      '2. The keeper lives in the tower with two goats. ²\n3. The keeper climbed 212 steps',
    );
    expect(textOf(message)).toContain('> No ship was lost, and nobody was hurt.\n-# ³ paragraph 1');
    expect(textOf(message)).toMatch(/\n1 to 5 of 10$/);
    expect(message.ephemeral).toBe(false);
    expect(buttonsOf(message).slice(0, 2)).toEqual([
      ['Previous', true],
      ['Next', false],
    ]);

    const next = await ada.presses(message, 'Next');
    expect(next.message.id).toBe(message.id);
    expect(textOf(next.message)).toContain('6. About 1,400 homes had no electricity until Thursday morning. ¹');
    expect(textOf(next.message)).toMatch(/\n6 to 10 of 10$/);
    const back = await ada.presses(next.message, 'Previous');
    expect(textOf(back.message)).toBe(textOf(message));
  });

  test('chooses a topic while typing, misspelt, and gets its facts alone', async ({ world }) => {
    await world.startBot(LIGHTHOUSE);
    const { ada, channel } = world;
    expect(await ada.completes(channel, '/facts', 'topic', '')).toEqual([
      { name: 'All facts', value: '*' },
      { name: 'The lamp', value: 'lamp' },
      { name: 'The storm', value: 'storm' },
      { name: 'The repairs', value: 'repairs' },
      { name: 'The bay', value: 'bay' },
    ]);
    expect((await ada.completes(channel, '/facts', 'topic', 'repiars'))[0]?.value).toBe('repairs');
    expect(await ada.completes(channel, '/facts', 'topic', 'x'.repeat(6000))).toEqual([]);
    const { message } = await ada.types(channel, '/facts', { topic: 'bay' });
    expect(textOf(message)).toMatch(/^The bay\n1\. Veyland shares the bay\.\n\n> Veyland, which shares the bay/);
    expect(message.buttons.map(({ label }) => label)).toEqual(['In context', '✕']);
  });

  test('chooses another topic from the menu below', async ({ world }) => {
    await world.startBot(LIGHTHOUSE);
    const { ada, channel } = world;
    const { message } = await ada.types(channel, '/facts');
    expect(message.selects[0]?.options.map(({ label }) => label)).toContain('The storm');
    const shown = await ada.selects(message, 'facts', ['storm']);
    expect(shown.message.id).toBe(message.id);
    expect(textOf(shown.message)).toMatch(/^The storm\n1\. Nobody was hurt and no ship was lost\. ¹/);
  });

  test('may write a topic out, and is told where there is none', async ({ world }) => {
    await world.startBot(LIGHTHOUSE);
    const { ada, channel } = world;
    expect(textOf((await ada.types(channel, '/facts', { topic: 'The Storm' })).message)).toMatch(/^The storm\n/);
    const { message } = await ada.types(channel, '/facts', { topic: '**penguins** @everyone' });
    expect(textOf(message)).toMatch(
      /^No topic here is called “\*\*penguins\*\* @everyone”\. These are all facts\.\nAll facts/,
    );
    expect(message.content).toContain('\\*\\*penguins\\*\\* \\@everyone');
    const turned = await ada.presses(message, 'Next');
    expect(turned.message.content).toBe('');
  });

  test('hears plainly that a story has no list of facts', async ({ world }) => {
    await world.startBot();
    for (const topic of [{}, { topic: 'lamp' }]) {
      const { message } = await world.ada.types(world.channel, '/facts', topic);
      expect(textOf(message)).toBe('No facts are listed for this story.');
    }
  });

  test('finds facts without a topic too', async ({ world }) => {
    const pack = await copyPack(LIGHTHOUSE.knowledgeFolder);
    await pack.edit('facts.yaml', 'topics: [bay]', 'topics: []');
    await world.startBot({ knowledgeFolder: pack.folder });
    const { message } = await world.ada.types(world.channel, '/facts', { topic: 'Other facts' });
    expect(textOf(message)).toMatch(/^Other facts\n1\. Veyland shares the bay\./);
  });

  test('in a direct message, or with the bot installed to themselves, turns pages as well', async ({ world }) => {
    await world.startBot(LIGHTHOUSE);
    const { ada, bot, sandbox } = world;
    ada.installs(bot);
    for (const place of [ada.opensDirectMessage(bot), sandbox.createGroup([ada, sandbox.createReader('Mo')])]) {
      const { message } = await ada.types(place, '/facts');
      const next = await ada.presses(message, 'Next');
      expect([next.message.id, next.message.ephemeral]).toEqual([message.id, false]);
      expect(textOf(next.message)).toMatch(/6 to 10 of 10$/);
    }
  });
});

describe('facts that somebody else asked for', () => {
  test('stay as they are; who presses gets the page privately, in their language, and turns it there', async ({
    world,
  }) => {
    await world.startBot(LIGHTHOUSE);
    const { ada, channel, guild, sandbox } = world;
    const lena = sandbox.createReader('Lena', { guilds: [guild], locale: 'de' });
    const { message } = await ada.types(channel, '/facts');
    const own = await lena.presses(message, 'Next');
    expect([own.message.ephemeral, own.message.id === message.id]).toEqual([true, false]);
    expect(textOf(own.message)).toMatch(/^Alle Fakten\n6\. /);
    expect(textOf(own.message)).toMatch(/6 bis 10 von 10$/);
    expect(ada.looksAgain(message)?.edited).toBe(false);
    const turned = await lena.presses(own.message, 'Zurück');
    expect([turned.message.ephemeral, turned.message.id]).toEqual([true, own.message.id]);
    const chosen = await lena.selects(message, 'facts', ['bay']);
    expect([chosen.message.ephemeral, textOf(chosen.message)]).toEqual([true, expect.stringMatching(/^The bay/)]);
  });
});

describe('a button below facts, after the pack has changed', () => {
  test('leads to what is now nearest, or says that its topic is gone', async ({ world }) => {
    const pack = await copyPack(LIGHTHOUSE.knowledgeFolder);
    const app = await world.startBot({ knowledgeFolder: pack.folder });
    const { ada, channel } = world;
    const all = await ada.types(channel, '/facts');
    const lamp = await ada.types(channel, '/facts', { topic: 'lamp' });
    const facts = [
      '{ id: one, fact: "Nobody was hurt.", cites: ["nobody was hurt"], topics: [storm] }',
      '{ id: two, fact: "Veyland shares the bay.", cites: ["Veyland, which shares the bay"], topics: [storm] }',
    ];
    await pack.write('facts.yaml', ['facts:', ...facts.map((fact) => `  - ${fact}`)].join('\n'));
    expect(await app.reload()).toEqual([]);
    expect(textOf((await ada.presses(all.message, 'Next')).message)).toMatch(/2\. Veyland shares the bay.*2 of 2$/s);
    const stale = await ada.selects(lamp.message, 'facts', ['lamp']);
    expect([textOf(stale.message), stale.message.ephemeral]).toEqual([expect.stringMatching(STALE), true]);
  });
});
