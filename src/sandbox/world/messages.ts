import { MessageFlags } from 'discord-api-types/v10';
import { archiveThread } from './channels.ts';
import { announceDeletion, announceMessage } from './message-events.ts';
import { type MessageContent, mentionsOf, newMessage, type Posting } from './new-message.ts';
import { pingsOf } from './pings.ts';
import type { ChannelRecord, MessageRecord } from './records.ts';
import { tell, type World } from './world.ts';

/** Adds a message to its channel and tells the bots and readers who may see it. */
export function postMessage(world: World, posting: Posting): MessageRecord {
  const { channel, author, content, replyTo, allowed, response } = posting;
  const pings = pingsOf(world, {
    channel,
    authorId: author.id,
    content,
    // An answer shown under the message whose button was pressed does not notify that message's author.
    ...(replyTo && !response && { replyTo }),
    ...(allowed && { allowed }),
  });
  const message: MessageRecord = {
    api: newMessage(world, posting, pings),
    channel,
    pings,
    ...(response && { interactionToken: response.token }),
    ...(response?.onlyFor !== undefined && { onlyFor: response.onlyFor }),
  };
  if (channel.isArchived) archiveThread(world, channel, false);
  channel.messages.push(message);
  forgetOldest(world, channel);
  world.messages.set(message.api.id, message);
  announceMessage(world, 'MESSAGE_CREATE', message);
  tell(world, { kind: 'message', message });
  return message;
}

/** Enough for any test; a sandbox that runs for days forgets what was said first. */
const MOST_MESSAGES = 10_000;

function forgetOldest(world: World, { messages }: ChannelRecord): void {
  const forgotten = messages.length > MOST_MESSAGES ? messages.shift() : undefined;
  if (forgotten) world.messages.delete(forgotten.api.id);
}

/** Replaces parts of a message; what is not given stays as it is. */
export function editMessage(world: World, message: MessageRecord, change: Partial<MessageContent>): void {
  const { allowed, ...parts } = change;
  const { channel, api } = message;
  const replyTo = api.webhook_id === undefined && world.messages.get(api.message_reference?.message_id ?? '');
  const pings = pingsOf(world, {
    channel,
    authorId: api.author.id,
    content: parts.content ?? api.content,
    ...(replyTo && { replyTo }),
    ...(allowed && { allowed }),
  });
  const wasThinking = ((api.flags ?? 0) & MessageFlags.Loading) !== 0;
  message.api = {
    ...api,
    ...parts,
    ...mentionsOf(world, pings),
    flags: editedFlags(api.flags ?? 0, change.flags),
    edited_timestamp: wasThinking ? null : new Date().toISOString(),
  };
  // An edit notifies nobody anew; only the end of "thinking" does, as a new message would.
  if (wasThinking) message.pings = pings;
  announceMessage(world, 'MESSAGE_UPDATE', message);
  tell(world, { kind: 'changed', message });
}

/** Adds one user's reaction, once. */
export function addReaction(world: World, message: MessageRecord, emoji: string, userId: string): void {
  const { reactions = new Map<string, Set<string>>() } = message;
  reactions.set(emoji, (reactions.get(emoji) ?? new Set()).add(userId));
  message.reactions = reactions;
  tell(world, { kind: 'changed', message });
}

export function deleteMessage(world: World, message: MessageRecord): void {
  world.messages.delete(message.api.id);
  message.channel.messages = message.channel.messages.filter((other) => other !== message);
  for (const reply of message.channel.messages) {
    if (reply.api.message_reference?.message_id === message.api.id)
      reply.api = { ...reply.api, referenced_message: null };
  }
  announceDeletion(world, message);
  tell(world, { kind: 'deleted', message });
}

/** An edit ends "thinking", and may hide embeds, show them again, or turn to the newer components. */
function editedFlags(flags: number, asked: number | undefined): number {
  const kept = flags & ~MessageFlags.Loading;
  if (asked === undefined) return kept;
  return (kept & ~MessageFlags.SuppressEmbeds) | (asked & (MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2));
}
