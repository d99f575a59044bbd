import {
  type APIEmbed,
  type APIPoll,
  ChannelType,
  ComponentType,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { channelHandle } from '../channel-handle.ts';
import type { Channel } from '../handles.ts';
import type { LooseComponent } from '../rules/component-walk.ts';
import { keptComponents, keptEmbeds } from '../rules/message-kept.ts';
import { addThread } from '../world/channels.ts';
import { deleteMessage, editMessage, postMessage } from '../world/messages.ts';
import type { Posting } from '../world/new-message.ts';
import { nameOf } from '../world/people.ts';
import { may, writePermission } from '../world/permissions.ts';
import type { ChannelRecord, MessageRecord, PersonRecord } from '../world/records.ts';
import type { World } from '../world/world.ts';
import { type Message, snapshot } from './message.ts';
import { channelOf, pointAt } from './sight.ts';

/** The most characters a person without Nitro can send. */
const MOST_CONTENT = 2_000;

export interface SayOptions {
  replyTo?: Message;
  /** Whether a reply notifies its author. */
  ping?: boolean;
  /** For another's bot only, as are components; other ones than rows make it a message of components alone. */
  embeds?: APIEmbed[];
  components?: LooseComponent[];
  poll?: { question: string; answers: string[] };
}

/** Posts a message as a person; a reply notifies its author unless `ping` is false. */
export function say(
  world: World,
  person: PersonRecord,
  handle: Channel,
  content: string,
  { replyTo, ping = true, embeds = [], components = [], poll }: SayOptions,
): Message {
  const channel = channelOf(world, handle);
  if (channel.type === ChannelType.GuildForum) throw new Error(`#${channel.name} is a forum, which takes posts alone.`);
  if (!may(world, person.user.id, channel, writePermission(channel))) {
    throw new Error(`${nameOf(person)} may not write in #${channel.name}.`);
  }
  const isMade = embeds.length + components.length > 0;
  if (isMade && !person.user.bot) throw new Error("Discord's app lets people send no embeds, only bots.");
  const said = isMade || poll ? content.trim() : sayable(content);
  const target = replyTo && pointAt(world, person, replyTo);
  if (target?.onlyFor !== undefined) throw new Error('A message that only one reader sees cannot be replied to.');
  const posted = postMessage(world, {
    ...speech(channel, person, said),
    embeds: keptEmbeds(embeds),
    components: keptComponents(components),
    ...(components.some(({ type }) => type !== ComponentType.ActionRow) && { flags: MessageFlags.IsComponentsV2 }),
    ...(poll && { poll: openPoll(poll) }),
    ...(target && { replyTo: target }),
    allowed: { parse: EVERYTHING, replied_user: ping },
  });
  return snapshot(posted);
}

/** Forwards a message as a person: a copy of it, without who wrote it. */
export function forward(world: World, person: PersonRecord, message: Message, handle: Channel): Message {
  const channel = channelOf(world, handle);
  const forwarded = pointAt(world, person, message);
  return snapshot(postMessage(world, { ...speech(channel, person, ''), forwarded }));
}

/** Begins a post in a forum: a thread whose first message has the thread's own id. */
export function post(world: World, person: PersonRecord, forum: Channel, title: string, content: string): Channel {
  const channel = channelOf(world, forum);
  if (channel.type !== ChannelType.GuildForum) throw new Error(`#${channel.name} is no forum.`);
  if (!may(world, person.user.id, channel, PermissionFlagsBits.SendMessages)) {
    throw new Error(`${nameOf(person)} may not post in #${channel.name}.`);
  }
  const said = sayable(content);
  const thread = addThread(world, channel, title, person.user.id);
  postMessage(world, { ...speech(thread, person, said), id: thread.id });
  return channelHandle(world, thread);
}

export function edit(world: World, person: PersonRecord, message: Message, content: string): Message {
  const target = own(world, person, message);
  editMessage(world, target, { content: sayable(content) });
  return snapshot(target);
}

/** Deletes a message as the app lets a person. */
export function remove(world: World, person: PersonRecord, message: Message): void {
  const target = pointAt(world, person, message);
  // Anyone may dismiss what only they can see.
  const isTheirs = target.onlyFor === person.user.id || target.api.author.id === person.user.id;
  const mayManage = may(world, person.user.id, target.channel, PermissionFlagsBits.ManageMessages);
  if (!isTheirs && !mayManage) throw new Error(`${nameOf(person)} cannot delete another's message.`);
  deleteMessage(world, target);
}

function speech(channel: ChannelRecord, { user }: PersonRecord, content: string): Posting {
  const allowed = { parse: EVERYTHING };
  return { channel, author: user, content, embeds: [], components: [], attachments: [], flags: 0, allowed };
}

const EVERYTHING = ['users', 'roles', 'everyone'] as NonNullable<
  NonNullable<Parameters<typeof postMessage>[1]['allowed']>['parse']
>;

/** A poll that nobody has voted in yet. */
function openPoll({ question, answers }: { question: string; answers: string[] }): APIPoll {
  return {
    question: { text: question },
    answers: answers.map((text, index) => ({ answer_id: index + 1, poll_media: { text } })),
    expiry: new Date(Date.now() + 24 * 60 * 60 * 1000).toISOString(),
    allow_multiselect: false,
    layout_type: 1,
    results: { is_finalized: false, answer_counts: [] },
  };
}

function own(world: World, person: PersonRecord, message: Message): MessageRecord {
  const target = pointAt(world, person, message);
  if (target.api.author.id !== person.user.id) throw new Error(`${nameOf(person)} cannot edit another's message.`);
  return target;
}

function sayable(content: string): string {
  const said = content.trim();
  if (said === '') throw new Error("Discord's app sends no empty message.");
  if (said.length > MOST_CONTENT) {
    throw new Error(`Discord's app sends at most ${MOST_CONTENT} characters; this message has ${said.length}.`);
  }
  return said;
}
