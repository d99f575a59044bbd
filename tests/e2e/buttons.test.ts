import { InteractionType } from 'discord-api-types/v10';
import { describe, expect } from 'vitest';
import { copyPack } from '../helpers/edited-pack.ts';
import { NIGHT_MARKET, test, textOf } from '../helpers/world.ts';

/** The same story after an editor has replaced some words in one of its files. */
async function editedPack(file: string, before: string, after: string): Promise<string> {
  const pack = await copyPack(NIGHT_MARKET);
  await pack.edit(file, before, after);
  return pack.folder;
}

describe('“In context”', () => {
  test('shows the paragraph with the sentence marked, to the reader who pressed it alone', async ({ world }) => {
    await world.startBot();
    const { ada, channel, guild, sandbox } = world;
    const bert = sandbox.createReader('Bert', { guilds: [guild] });
    const answer = await ada.types(channel, '/ask', { question: 'trader-number' });
    const shown = await bert.presses(answer.message, 'In context');
    expect(shown.message.embeds[0]?.description).toBe(
      'The night market on Lantern Quay will reopen on 3 May, two years after a fire closed hall 4. ' +
        '**About 140 traders have signed up, the harbour office of Port Sallow said.**\n' +
        '-# — [paragraph 1](https://harbour-post.example/lantern-quay_%28market%29), sentence 2 in bold',
    );
    expect(shown.message.embeds[0]?.footer?.text).toBe('The Harbour Post (invented)');
    expect(shown.message.ephemeral).toBe(true);
    expect(ada.sees(channel)).toHaveLength(1);
  });

  test('marks both sentences of an answer that rests on two', async ({ world }) => {
    await world.startBot();
    const answer = await world.ada.types(world.channel, '/ask', { question: 'lanterns' });
    const shown = await world.ada.presses(answer.message, 'In context ¹ ²');
    expect(textOf(shown.message)).toContain('sentences 1 and 2 in bold');
  });
});

describe('a question on a button', () => {
  test('is answered when pressed, for everybody where the card was for everybody', async ({ world }) => {
    await world.startBot();
    const help = await world.ada.getsReply(world.ada.says(world.channel, world.bot.mention));
    const shown = await world.ada.presses(help, 'Why was the night market closed?');
    expect(textOf(shown.message)).toContain('A fire closed hall 4 two years ago.\n\n> The night market');
    expect(shown.message.ephemeral).toBe(false);
  });

  test('stays private where the card was private', async ({ world }) => {
    await world.startBot();
    const help = await world.ada.types(world.channel, '/help');
    const shown = await world.ada.presses(help.message, 'When does the night market reopen?');
    expect(shown.message.ephemeral).toBe(true);
  });

  test('can be pressed by two readers, and twice by one', async ({ world }) => {
    await world.startBot();
    const { ada, bot, channel, guild, sandbox } = world;
    const bert = sandbox.createReader('Bert', { guilds: [guild] });
    const help = await ada.getsReply(ada.says(channel, bot.mention));
    const label = help.buttons[0]?.label ?? '';
    const shown = await Promise.all([ada.presses(help, label), bert.presses(help, label), ada.presses(help, label)]);
    expect(new Set(shown.map(({ message }) => textOf(message))).size).toBe(1);
    expect(new Set(shown.map(({ message }) => message.id)).size).toBe(3);
  });
});

describe('a button from before a restart', () => {
  test('works as before', async ({ world }) => {
    const before = await world.startBot();
    const answer = await world.ada.types(world.channel, '/ask', { question: 'opening-day' });
    const help = await world.ada.getsReply(world.ada.says(world.channel, world.bot.mention));
    await before.stop();
    await world.startBot();
    const context = await world.ada.presses(answer.message, 'In context');
    expect(textOf(context.message)).toContain('**The night market on Lantern Quay will reopen on 3 May');
    const related = await world.ada.presses(help, 'Why was the night market closed?');
    expect(textOf(related.message)).toContain('A fire closed hall 4 two years ago.');
  });

  test('says so where the question is gone from the pack', async ({ world }) => {
    const before = await world.startBot();
    const help = await world.ada.getsReply(world.ada.says(world.channel, world.bot.mention));
    await before.stop();
    await world.startBot({ knowledgeFolder: await editedPack('questions.yaml', 'id: closing-reason', 'id: renamed') });
    const shown = await world.ada.presses(help, 'Why was the night market closed?');
    expect(textOf(shown.message)).toMatch(/^This button is from an earlier version of the story's pack/);
    expect(shown.message.ephemeral).toBe(true);
  });

  test('shows the paragraph as it reads now, where the quote still stands in it', async ({ world }) => {
    const before = await world.startBot();
    const answer = await world.ada.types(world.channel, '/ask', { question: 'opening-day' });
    await before.stop();
    const article = 'articles/lantern-quay.md';
    await world.startBot({
      knowledgeFolder: await editedPack(article, 'the harbour office of Port Sallow', 'the mayor'),
    });
    const shown = await world.ada.presses(answer.message, 'In context');
    expect(textOf(shown.message)).toMatch(/^\*\*The night market on Lantern Quay will reopen on 3 May[\s\S]*the mayor/);
  });

  test('that no version of the bot still knows says so too', async ({ world }) => {
    await world.startBot();
    const { ada, bot, channel, sandbox } = world;
    const next = channel.nextMessageFrom(bot);
    const components = [{ type: 1, components: [{ type: 2, style: 2, label: 'Old', custom_id: 'vote:%3A:::x' }] }];
    await fetch(`${sandbox.url}/v10/channels/${channel.id}/messages`, {
      method: 'POST',
      headers: { authorization: `Bot ${bot.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ content: 'Vote', components, allowed_mentions: { parse: [], replied_user: false } }),
    });
    const shown = await ada.presses(await next, 'Old');
    expect(textOf(shown.message)).toMatch(/^This button is from an earlier version/);
  });
});

describe('what the bot no longer has is called what it is', () => {
  test.for([
    [
      'a command',
      { type: InteractionType.ApplicationCommand, data: { id: '1', name: 'summary', type: 1 } },
      /^I no longer have this command\./,
    ],
    [
      'a form',
      { type: InteractionType.ModalSubmit, data: { custom_id: 'poll:1', components: [] } },
      /^This form is from an earlier version of me/,
    ],
  ] as const)('%s', async ([, forgery, expected], { world }) => {
    await world.startBot();
    const { ada, bot, channel } = world;
    const shown = await ada.forges(channel, bot, forgery);
    expect(textOf(shown.message)).toMatch(expected);
    expect(shown.message.ephemeral).toBe(true);
  });
});
