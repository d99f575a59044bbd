import {
  type APIAllowedMentions,
  type APIAttachment,
  type APIEmbed,
  type APIMessage,
  type APIMessageTopLevelComponent,
  type APIPoll,
  type APIUser,
  ApplicationCommandType,
  MessageReferenceType,
  MessageType,
} from 'discord-api-types/v10';
import { findUser } from './people.ts';
import type { ChannelRecord, MessageRecord, Pings } from './records.ts';
import type { World } from './world.ts';

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
  /** The first message of a forum's post has the post's own id. */
  id?: string;
  channel: ChannelRecord;
  author: APIUser;
  replyTo?: MessageRecord;
  /** The message that this one passes on. */
  forwarded?: MessageRecord;
  poll?: APIPoll;
  nonce?: string | number;
  tts?: boolean;
  response?: Response;
}

/** What an answer to an interaction has besides: whose it is, and what it answers. */
export interface Response {
  token: string;
  /** Carried by the message itself. */
  origin: Pick<APIMessage, 'application_id' | 'webhook_id' | 'interaction_metadata'>;
  commandType?: ApplicationCommandType;
  /** The one reader of an ephemeral message. */
  onlyFor?: string;
}

/** A new message as the API gives it. */
export function newMessage(world: World, posting: Posting, pings: Pings): APIMessage {
  const { channel, author, replyTo, forwarded, poll, response, nonce } = posting;
  return {
    id: posting.id ?? world.newId(),
    channel_id: channel.id,
    author,
    content: posting.content,
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: posting.tts ?? false,
    ...mentionsOf(world, pings),
    attachments: posting.attachments,
    embeds: posting.embeds,
    components: posting.components,
    pinned: false,
    flags: posting.flags,
    type: typeOf(posting),
    ...response?.origin,
    ...(nonce !== undefined && { nonce }),
    ...(poll && { poll }),
    ...(replyTo && referenceTo(replyTo)),
    ...(forwarded && copyOf(forwarded)),
  };
}

/** The parts of a message that say whom it notifies. */
export function mentionsOf(world: World, { users, roles, everyone }: Pings) {
  const mentions = users.map((id) => findUser(world, id)).filter((user) => user !== undefined);
  return { mentions, mention_roles: roles, mention_everyone: everyone };
}

function typeOf({ response, replyTo }: Posting): MessageType {
  if (replyTo) return MessageType.Reply;
  if (response?.commandType === undefined) return MessageType.Default;
  const isSlash = response.commandType === ApplicationCommandType.ChatInput;
  return isSlash ? MessageType.ChatInputCommand : MessageType.ContextMenuCommand;
}

/** A message carries the one that it replies to, but not the one that this replied to in its turn. */
function referenceTo({ api, channel }: MessageRecord): Pick<APIMessage, 'message_reference' | 'referenced_message'> {
  const { referenced_message: _earlier, ...referenced_message } = api;
  return { message_reference: { type: MessageReferenceType.Default, ...placeOf(api, channel) }, referenced_message };
}

/** What a forward carries of the message that it passes on. */
function copyOf({ api, channel }: MessageRecord): Pick<APIMessage, 'message_reference' | 'message_snapshots'> {
  const {
    attachments,
    components,
    content,
    edited_timestamp,
    embeds,
    flags,
    mentions,
    mention_roles,
    timestamp,
    type,
  } = api;
  const shown = { content, embeds, attachments, mentions, mention_roles, timestamp, edited_timestamp, type };
  const message = { ...shown, ...(components && { components }), ...(flags !== undefined && { flags }) };
  return {
    message_reference: { type: MessageReferenceType.Forward, ...placeOf(api, channel) },
    message_snapshots: [{ message }],
  };
}

function placeOf({ id }: APIMessage, channel: ChannelRecord) {
  const guild_id = channel.guildId;
  return { message_id: id, channel_id: channel.id, ...(guild_id !== undefined && { guild_id }) };
}
