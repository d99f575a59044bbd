import { ComponentType, type Interaction, TextInputStyle } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { readComponent, readForm, readMessage, readSlash } from '../../src/discord/read-request.ts';
import { respond } from '../../src/discord/respond.ts';
import type { FormRequest, MessageRequest, Request } from '../../src/features/request.ts';
import type { Response } from '../../src/features/response.ts';
import type { Card, Row } from '../../src/ui/card.ts';
import { encodeCustomId } from '../../src/ui/custom-id.ts';
import { selectRows } from '../../src/ui/select.ts';
import { load } from '../helpers/load.ts';
import { answering } from '../sandbox/discord-js.ts';

/** It knows all features, and so by its address. */
const { readInteraction } = await load<typeof import('../../src/discord/handle.ts')>('discord/handle.ts');

const form = {
  custom_id: 'more:x',
  title: 'More',
  components: [
    {
      type: ComponentType.ActionRow as const,
      components: [
        {
          type: ComponentType.TextInput as const,
          custom_id: 'wish',
          label: 'What did you expect?',
          style: TextInputStyle.Paragraph as const,
          required: false,
        },
      ],
    },
  ],
};

function button(verb: string, ...args: string[]): Row {
  const custom_id = encodeCustomId(verb, ...args) ?? '';
  return {
    type: ComponentType.ActionRow,
    components: [{ type: ComponentType.Button, style: 2, label: verb, custom_id }],
  };
}

const card = (more: Partial<Card> = {}): Card => ({ kind: 'help', text: 'hello', rows: [button('press')], ...more });

/** The real discord.js, where a command shows a card and each component or form gets the next response. */
async function talk(first: Response, ...later: Response[]) {
  const outcomes: string[] = [];
  const heard: Interaction[] = [];
  const waiting = [first, ...later];
  const opened = await answering(async (interaction) => {
    heard.push(interaction);
    const response = waiting.shift();
    if (response) outcomes.push(await respond(interaction, response));
  });
  return { ...opened, outcomes, heard };
}

describe('a response', () => {
  it('that is a change replaces the message it stands on, text, embeds and all', async () => {
    const changed = card({ kind: 'context', embeds: [{ description: 'page 2' }], rows: [] });
    const { text: _, ...withoutText } = changed;
    const { ana, channel, outcomes } = await talk(card(), { change: withoutText });
    const first = await ana.types(channel, '/ask', { question: 'x' });
    const shown = await ana.presses(first.message, 'press');
    expect([shown.kind, shown.message.id]).toEqual(['update', first.message.id]);
    expect([shown.message.content, shown.message.embeds[0]?.description]).toEqual(['', 'page 2']);
    expect(shown.message.buttons).toEqual([]);
    await expect.poll(() => outcomes).toEqual(['help', 'context']);
  });

  it.each([false, true])('that is a removal takes the message away, private or not (%s)', async (quiet) => {
    const { ana, channel, outcomes, failures } = await talk(card({ quiet }), { remove: true });
    const first = await ana.types(channel, '/ask', { question: 'x' });
    await ana.presses(first.message, 'press');
    await expect.poll(() => ana.looksAgain(first.message)).toBeUndefined();
    await expect.poll(() => [outcomes, failures]).toEqual([['help', 'removed'], []]);
  });

  it('that is a form opens it, and what is sent comes back with the message it was opened from', async () => {
    const { ana, channel, outcomes, heard } = await talk(card(), { form }, { change: card({ text: 'thanks' }) });
    const first = await ana.types(channel, '/ask', { question: 'x' });
    const { modal } = await ana.presses(first.message, 'press');
    expect(modal.title).toBe('More');
    const shown = await ana.submits(modal, { wish: '@everyone *more*' });
    expect([shown.kind, shown.message.content]).toEqual(['update', 'thanks']);
    await expect.poll(() => outcomes).toEqual(['help', 'form', 'help']);
    const sent = formRequest(heard[2]);
    expect(sent.args).toEqual(['x']);
    expect([sent.field('wish'), sent.field('nothing')]).toEqual(['@everyone *more*', '']);
    expect(sent.message).toMatchObject({ id: first.message.id, isAsker: true, isPrivate: false });
  });

  it.each<Response>([{ remove: true }, { change: card() }])(
    'that needs a message is an error where there is none: %j',
    async (response) => {
      const { ana, channel, failures } = await talk(response);
      void ana.types(channel, '/ask', { question: 'x' });
      await expect.poll(() => failures.map(String)).toEqual([expect.stringContaining('stands on none')]);
    },
  );
});

describe('what is read of an interaction', () => {
  it.each([true, false])('keeps what is asked from a private answer private: %s', async (quiet) => {
    const { ana, channel, heard } = await talk(card({ quiet }), { form }, card({ quiet }));
    const first = await ana.types(channel, '/ask', { question: 'x' });
    const { modal } = await ana.presses(first.message, 'press');
    await ana.submits(modal, {});
    const [command, button, sent] = heard.map((interaction) => readInteraction(interaction).audience);
    const seenBy = quiet ? 'user' : 'everybody';
    expect([command, button, sent]).toEqual(['as chosen', seenBy, seenBy]);
  });

  it('says who may use the desk', async () => {
    const { sandbox, bot, heard, ana, channel } = await talk(card({ rows: [button('desk-gaps')] }), card(), card());
    const { message } = await ana.types(channel, '/ask', { question: 'x' });
    await ana.presses(message, 'desk-gaps');
    expect(readInteraction(heard[1] as Interaction)).toMatchObject({
      isForEditors: true,
      guildId: channel.guildId,
      user: { mayManageServer: false },
    });
    const ola = sandbox.createReader('Ola');
    const own = sandbox.createGuild({ bots: [bot], owner: ola }).createChannel('news');
    await ola.types(own, '/ask', { question: 'x' });
    const read = readInteraction(heard[2] as Interaction);
    expect([read.isForEditors, read.user.mayManageServer]).toEqual([undefined, true]);
  });
});

describe('a request', () => {
  it('says who asks in a server, what they may do, and in which language', async () => {
    const { sandbox, bot, heard, ana, channel } = await talk(card(), card());
    await ana.types(channel, '/ask', { question: 'why?' });
    const ola = sandbox.createReader('Ola', { locale: 'pl' });
    const guild = sandbox.createGuild({ bots: [bot], owner: ola });
    await ola.types(guild.createChannel('news'), '/ask', { question: 'x'.repeat(6000) });
    const [mine, hers] = heard.map((interaction) => interaction.isChatInputCommand() && readSlash(interaction));
    expect(mine).toMatchObject({
      user: { id: ana.id, name: 'Ana', mayManageMessages: false, mayManageServer: false },
      isDirect: false,
    });
    expect(hers).toMatchObject({ user: { name: 'Ola', mayManageMessages: true, mayManageServer: true } });
    expect(languageOf(mine) + languageOf(hers)).toBe('enpl');
    if (!mine || !hers) throw new Error('no slash command was heard');
    expect([mine.text('question'), mine.text('other'), hers.text('question').length]).toEqual(['why?', '', 6000]);
    expect([mine.isOn('private'), mine.number('page'), mine.userOption('for')]).toEqual([false, undefined, undefined]);
  });

  it('in a direct message is between two, where nobody manages anything', async () => {
    const { heard, ana, bot } = await talk(card());
    await ana.types(ana.opensDirectMessage(bot), '/ask', { question: 'x' });
    const request = heard[0]?.isChatInputCommand() && readSlash(heard[0]);
    expect(request).toMatchObject({
      isDirect: true,
      user: { name: 'Ana', mayManageMessages: false, mayManageServer: false },
    });
  });

  it('from a button tells the asker from others and holds what the message shows', async () => {
    const asked = card({ embeds: [{ description: 'answer' }], rows: [button('press', 'a:b', '50%')] });
    const { sandbox, heard, ana, channel, guild } = await talk(asked, card(), card());
    const ben = sandbox.createReader('Ben', { guilds: [guild] });
    const { message } = await ana.types(channel, '/ask', { question: 'x' });
    await ana.presses(message, 'press');
    await ben.presses(message, 'press');
    const [own, other] = heard.slice(1).map((interaction) => interaction.isButton() && readComponent(interaction));
    expect(own).toMatchObject({ args: ['a:b', '50%'], values: [], message: { isAsker: true, isPrivate: false } });
    expect(other).toMatchObject({ user: { name: 'Ben' }, message: { isAsker: false, asker: { name: 'Ana' } } });
    if (!own) throw new Error('no button was heard');
    expect(own.message.shown).toMatchObject({ text: 'hello', embeds: [{ description: 'answer' }] });
    expect(own.message.shown.rows).toMatchObject(asked.rows ?? []);
  });

  it('from a select menu says what was chosen', async () => {
    const rows = selectRows('pick', 'Choose', [{ label: 'One', value: '1' }]);
    const { heard, ana, channel } = await talk(card({ rows, quiet: true }), card({ quiet: true }));
    const { message } = await ana.types(channel, '/ask', { question: 'x' });
    await ana.selects(message, 'pick', ['1']);
    const request = heard[1]?.isMessageComponent() && readComponent(heard[1]);
    expect(request).toMatchObject({ args: [], values: ['1'], message: { isPrivate: true } });
  });

  it('from the menu of a message brings that message', async () => {
    const { heard, ana, bot, channel } = await talk(card({ quiet: true }), card({ quiet: true }));
    const claim = ana.says(channel, 'It is *true*. @everyone');
    await ana.uses(claim, 'Explain');
    const { message } = messageRequest(heard[0]);
    expect(message).toMatchObject({ id: claim.id, text: 'It is *true*. @everyone', author: { id: ana.id } });
    expect(message.link).toBe(`https://discord.com/channels/${channel.guildId}/${channel.id}/${claim.id}`);
    const direct = ana.opensDirectMessage(bot);
    const own = ana.says(direct, 'Is it true?');
    await ana.uses(own, 'Explain');
    expect(messageRequest(heard[1]).message.link).toBe(`https://discord.com/channels/@me/${direct.id}/${own.id}`);
  });
});

it('a select menu offers as many choices as Discord takes, and no row without any', () => {
  const options = Array.from({ length: 30 }, (_, index) => ({ label: 'x'.repeat(200), value: `${index}` }));
  const [row] = selectRows('pick', 'y'.repeat(200), [{ label: 'long', value: 'z'.repeat(101) }, ...options]);
  expect(row?.components[0]).toMatchObject({ placeholder: expect.stringMatching(/^y{149}…$/) });
  const shown = row?.components[0];
  expect(shown && 'options' in shown && shown.options.map(({ label }) => label.length)).toEqual(Array(25).fill(100));
  expect(selectRows('pick', 'none', [])).toEqual([]);
  expect(selectRows(undefined, 'none', options)).toEqual([]);
});

function languageOf(request: Request | false | undefined): string {
  return request ? request.wording.language : '';
}

function formRequest(interaction: Interaction | undefined): FormRequest {
  if (!interaction?.isModalSubmit()) throw new Error('Expected a form.');
  return readForm(interaction);
}

function messageRequest(interaction: Interaction | undefined): MessageRequest {
  if (!interaction?.isMessageContextMenuCommand()) throw new Error('Expected a command of the message menu.');
  return readMessage(interaction);
}
