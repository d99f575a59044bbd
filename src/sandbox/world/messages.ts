import {
  type APIAllowedMentions,
  type APIAttachment,
  type APIEmbed,
  type APIMessage,
  type APIMessageTopLevelComponent,
  type APIUser,
  MessageFlags,
  MessageReferenceType,
  MessageType,
} from 'discord-api-types/v10';
import { announceDeletion, announceMessage } from './message-events.ts';
import { findUser } from './people.ts';
import { pingsOf, type Spoken } from './pings.ts';
import type { ChannelRecord, MessageRecord } from './records.ts';
import { changed, type World } from './world.ts';

/** What an author decides about a message; everything else follows from it. */
export interface MessageContent {
  content: string;
  embeds: APIEmbed[];
  components: APIMessageTopLevelComponent[];
  attachments: APIAttachment[];
  flags: number;
  allowed?: APIAllowedMentions;
}

export interface Posting extends MessageContent {
  channel: ChannelRecord;
  author: APIUser;
  replyTo?: MessageRecord;
  nonce?: string | number;
  tts?: boolean;
  /** What an answer to an interaction has besides: whose it is and who asked. */
  response?: Pick<APIMessage, 'application_id' | 'webhook_id' | 'interaction_metadata'> & {
    token: string;
    onlyFor?: string;
  };
}

/** Adds a message to its channel and tells the bots and readers who may see it. */
export function postMessage(world: World, posting: Posting): MessageRecord {
  const { channel, replyTo, response } = posting;
  const pings = pingsOf(world, spoken(posting));
  const token = response?.token;
  const onlyFor = response?.onlyFor;
  const message: MessageRecord = {
    api: { ...newMessage(world, posting), ...mentionsOf(world, pings) },
    channel,
    pings,
    ...(onlyFor !== undefined && { onlyFor }),
    ...(token !== undefined && { interactionToken: token }),
  };
  if (replyTo) message.api.referenced_message = replyTo.api;
  channel.messages.push(message);
  world.messages.set(message.api.id, message);
  announceMessage(world, 'MESSAGE_CREATE', message);
  changed(world);
  return message;
}

/** Replaces parts of a message; what is not given stays as it is. */
export function editMessage(world: World, message: MessageRecord, change: Partial<MessageContent>): void {
  const { allowed, ...parts } = change;
  const { channel, api } = message;
  const content = parts.content ?? api.content;
  const replyTo = api.webhook_id === undefined && world.messages.get(api.message_reference?.message_id ?? '');
  const pings = pingsOf(world, {
    channel,
    authorId: api.author.id,
    content,
    ...(replyTo && { replyTo }),
    ...(allowed && { allowed }),
  });
  const wasThinking = (message.api.flags ?? 0) & MessageFlags.Loading;
  message.api = {
    ...message.api,
    ...parts,
    ...mentionsOf(world, pings),
    edited_timestamp: wasThinking ? null : new Date().toISOString(),
  };
  // An edit notifies nobody anew: only the end of "thinking" is heard as a new message would be.
  if (wasThinking) message.pings = pings;
  announceMessage(world, 'MESSAGE_UPDATE', message);
  changed(world);
}

export function deleteMessage(world: World, message: MessageRecord): void {
  world.messages.delete(message.api.id);
  message.channel.messages = message.channel.messages.filter((other) => other !== message);
  announceDeletion(world, message);
  changed(world);
}

/** A response shown as a reply to the message whose button was pressed does not notify that message's author. */
function spoken({ channel, author, content, replyTo, allowed, response }: Posting): Spoken {
  return {
    channel,
    authorId: author.id,
    content,
    ...(replyTo && !response && { replyTo }),
    ...(allowed && { allowed }),
  };
}

function newMessage(world: World, posting: Posting): APIMessage {
  const { channel, author, replyTo, response, nonce } = posting;
  const { token: _token, onlyFor: _onlyFor, ...origin } = response ?? { token: '' };
  return {
    id: world.newId(),
    channel_id: channel.id,
    author,
    content: posting.content,
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: posting.tts ?? false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: posting.attachments,
    embeds: posting.embeds,
    components: posting.components,
    pinned: false,
    flags: posting.flags,
    type: typeOf(posting),
    ...origin,
    ...(nonce !== undefined && { nonce }),
    ...(replyTo && { message_reference: reference(replyTo) }),
  };
}

function typeOf({ response, replyTo }: Posting): MessageType {
  if (replyTo) return MessageType.Reply;
  const answersCommand = response?.interaction_metadata?.type === 2;
  return answersCommand ? MessageType.ChatInputCommand : MessageType.Default;
}

function reference({ api, channel }: MessageRecord): NonNullable<APIMessage['message_reference']> {
  const guild_id = channel.guildId;
  return {
    type: MessageReferenceType.Default,
    message_id: api.id,
    channel_id: channel.id,
    ...(guild_id && { guild_id }),
  };
}

function mentionsOf(world: World, { users, roles, everyone }: MessageRecord['pings']) {
  const mentions = users.map((id) => findUser(world, id)).filter((user) => user !== undefined);
  return { mentions, mention_roles: roles, mention_everyone: everyone };
}
