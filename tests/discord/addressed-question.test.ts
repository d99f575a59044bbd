import { type Message, MessageType } from 'discord.js';
import { expect, test } from 'vitest';
import { addressedQuestion, withoutMention } from '../../src/discord/addressed-question.ts';

const me = '123456789012345678';

test.each([
  ['a mention in front', `<@${me}> when does it open?`, 'when does it open?'],
  ['a mention at the end', `when does it open <@${me}>`, 'when does it open'],
  ['the mention of old clients', `<@!${me}> when?`, 'when?'],
  ['many mentions', `<@${me}><@${me}> when? <@${me}>`, 'when?'],
  ['a mention alone', `  <@${me}>\n`, ''],
  ['a mention of somebody else', `<@${me}> who is <@223456789012345678>?`, 'who is <@223456789012345678>?'],
  ['a number that only begins like it', `<@${me}9> when?`, `<@${me}9> when?`],
  ['no mention, as in a direct message', 'when?', 'when?'],
  ['line breaks', `<@${me}>\nwhen?\nand who?`, 'when?\nand who?'],
  ['nothing', '', ''],
])('the question in a message with %s is what is left without it', (_, content, question) => {
  expect(withoutMention(content, me)).toBe(question);
});

test.each([
  ['a person', {}, 'when?'],
  ['a person who replies', { type: MessageType.Reply }, 'when?'],
  ['another bot', { author: { bot: true } }, undefined],
  ['a webhook, which may be no bot', { webhookId: '323456789012345678' }, undefined],
  ['Discord, as that somebody has joined', { type: MessageType.UserJoin }, undefined],
  ['Discord, as that a message was pinned', { type: MessageType.ChannelPinnedMessage }, undefined],
])('a direct message of %s asks what it should', (_, written, question) => {
  const message = {
    client: { user: { id: me } },
    author: { bot: false },
    webhookId: null,
    type: MessageType.Default,
    inGuild: () => false,
    content: 'when?',
    ...written,
  };
  expect(addressedQuestion(message as unknown as Message)).toBe(question);
});
