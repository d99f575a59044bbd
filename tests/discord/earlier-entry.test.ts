import type { Message } from 'discord.js';
import { expect, test } from 'vitest';
import { earlierEntry } from '../../src/discord/earlier-entry.ts';

const BOT = '1';
const answered = { components: [{ toJSON: () => ({ components: [{ type: 2, custom_id: 'helpful:opening-day' }] }) }] };

/** A message that replies to one of somebody, which reads like an answer of the bot. */
function replyTo(author: string | undefined, fetchReference: () => Promise<unknown> = async () => answered): Message {
  return {
    client: { user: { id: BOT } },
    reference: author === undefined ? null : { messageId: '5' },
    mentions: { repliedUser: author === undefined ? null : { id: author } },
    fetchReference,
  } as unknown as Message;
}

test('a reply to an answer of the bot leans on its entry', async () => {
  expect(await earlierEntry(replyTo(BOT))).toBe('opening-day');
});

test.for([
  ['no reply', replyTo(undefined)],
  ['a reply to another’s message, with the same buttons', replyTo('2')],
  ['a reply to a message of the bot that is no answer', replyTo(BOT, async () => ({ components: [] }))],
  ['a reply to an answer that is gone', replyTo(BOT, () => Promise.reject(new Error('Unknown Message')))],
] as const)('%s stands alone', async ([, message]) => {
  expect(await earlierEntry(message)).toBeUndefined();
});
