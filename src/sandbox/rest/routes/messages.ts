import { MessageCreateRequestSchema, MessageEditRequestPartialSchema } from 'discord-api-spec/zod';
import { ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { FastifyRequest } from 'fastify';
import { invalidForm } from '../../rules/form-problem.ts';
import {
  checkMessage,
  contentOf,
  isEmpty,
  isEmptyAfter,
  type MessageBody,
  newContent,
  OWN_FLAGS,
} from '../../rules/message-rules.ts';
import { refuse } from '../../rules/refusal.ts';
import { shareGuild } from '../../world/guilds.ts';
import { addReaction, deleteMessage, editMessage, postMessage } from '../../world/messages.ts';
import { may, writePermission } from '../../world/permissions.ts';
import type { BotRecord, ChannelRecord, MessageRecord } from '../../world/records.ts';
import type { World } from '../../world/world.ts';
import { messageIn, requirePermission, visibleChannel } from '../access.ts';
import { attachmentsOf } from '../attachments.ts';
import { authorize } from '../authorize.ts';
import { jsonOf } from '../body.ts';
import { messagePage } from '../message-page.ts';
import { shownTo } from '../message-view.ts';
import { type Reference, repliedMessage } from '../replies.ts';
import type { Routes } from '../route-group.ts';

type InChannel = { Params: { channel: string } };
type OneMessage = { Params: { channel: string; message: string } };

/** Messages that a bot reads and writes by itself, without an interaction. */
export const messageRoutes: Routes = (server, world) => {
  server.get<InChannel & { Querystring: Record<string, string> }>('/channels/:channel/messages', async (request) => {
    const bot = authorize(world, request);
    const channel = visibleChannel(world, bot, request.params.channel);
    if (!may(world, bot.user.id, channel, PermissionFlagsBits.ReadMessageHistory)) return [];
    return messagePage(channel, request.query).map((message) => shownTo(bot, message));
  });

  server.get<OneMessage>('/channels/:channel/messages/:message', async (request) => {
    const bot = authorize(world, request);
    const channel = visibleChannel(world, bot, request.params.channel);
    requirePermission(world, bot, channel, PermissionFlagsBits.ReadMessageHistory);
    return shownTo(bot, messageIn(world, channel, request.params.message));
  });

  server.post<InChannel>('/channels/:channel/messages', async (request) => {
    const bot = authorize(world, request);
    return shownTo(bot, createMessage(world, bot, request.params.channel, request));
  });

  server.patch<OneMessage>('/channels/:channel/messages/:message', async (request) => {
    const bot = authorize(world, request);
    const channel = visibleChannel(world, bot, request.params.channel);
    const message = messageIn(world, channel, request.params.message);
    if (message.api.author.id !== bot.user.id) throw refuse('anothersMessage');
    if (channel.isArchived) throw refuse('archivedThread');
    const body = jsonOf(request);
    const problems = checkMessage(MessageEditRequestPartialSchema, body);
    if (problems.length > 0) throw invalidForm(problems);
    const change = contentOf(body as MessageBody, attachmentsOf(world, channel, request), message.api.attachments);
    if (isEmptyAfter(message, change)) throw refuse('emptyMessage');
    editMessage(world, message, change);
    return shownTo(bot, message);
  });

  server.delete<OneMessage>('/channels/:channel/messages/:message', async (request, reply) => {
    const bot = authorize(world, request);
    const channel = visibleChannel(world, bot, request.params.channel);
    const message = messageIn(world, channel, request.params.message);
    if (message.api.author.id !== bot.user.id) {
      if (channel.guildId === undefined) throw refuse('onDirectMessage');
      requirePermission(world, bot, channel, PermissionFlagsBits.ManageMessages);
    }
    deleteMessage(world, message);
    return reply.code(204).send();
  });

  server.put<OneMessage & { Params: { emoji: string } }>(
    '/channels/:channel/messages/:message/reactions/:emoji/@me',
    async (request, reply) => {
      const bot = authorize(world, request);
      const channel = visibleChannel(world, bot, request.params.channel);
      const message = messageIn(world, channel, request.params.message);
      requirePermission(world, bot, channel, PermissionFlagsBits.ReadMessageHistory);
      requirePermission(world, bot, channel, PermissionFlagsBits.AddReactions);
      addReaction(world, message, request.params.emoji, bot.user.id);
      return reply.code(204).send();
    },
  );
};

function createMessage(world: World, bot: BotRecord, channelId: string, request: FastifyRequest): MessageRecord {
  const channel = visibleChannel(world, bot, channelId);
  requirePermission(world, bot, channel, writePermission(channel));
  if (channel.type === ChannelType.GuildForum) throw refuse('notATextChannel');
  const body = jsonOf(request);
  const problems = checkMessage(MessageCreateRequestSchema, body);
  if (problems.length > 0) throw invalidForm(problems);
  const content = newContent(body as MessageBody, attachmentsOf(world, channel, request), OWN_FLAGS);
  if (isEmpty(content)) throw refuse('emptyMessage');
  if (content.embeds.length > 0) requirePermission(world, bot, channel, PermissionFlagsBits.EmbedLinks);
  if (content.attachments.length > 0) requirePermission(world, bot, channel, PermissionFlagsBits.AttachFiles);
  refuseUnwanted(world, channel, bot);
  const { nonce, enforce_nonce, tts, message_reference } = body as MessageCreation;
  const earlier = enforce_nonce ? sentBefore(channel, bot, nonce) : undefined;
  if (earlier) return earlier;
  const replyTo = message_reference && repliedMessage(world, bot, channel, message_reference);
  return postMessage(world, {
    ...content,
    channel,
    author: bot.user,
    ...(replyTo && { replyTo }),
    ...((typeof nonce === 'string' || typeof nonce === 'number') && { nonce }),
    ...(tts && { tts }),
  });
}

interface MessageCreation {
  nonce?: string | number | null;
  enforce_nonce?: boolean | null;
  tts?: boolean | null;
  message_reference?: Reference | null;
}

/** With enforce_nonce, the same message sent again within a few minutes is the first one. */
function sentBefore(
  channel: ChannelRecord,
  bot: BotRecord,
  nonce: MessageCreation['nonce'],
): MessageRecord | undefined {
  if (nonce === undefined || nonce === null) return undefined;
  const oldest = Date.now() - NONCE_KEPT;
  return channel.messages.findLast(({ api }) => {
    const isSame = api.author.id === bot.user.id && String(api.nonce) === String(nonce);
    return isSame && Date.parse(api.timestamp) > oldest;
  });
}

/** Discord says "the past few minutes". */
const NONCE_KEPT = 5 * 60_000;

/** A person gets direct messages only from bots that they installed or share a server with, and may want none at all. */
function refuseUnwanted(world: World, channel: ChannelRecord, bot: BotRecord): void {
  for (const id of channel.recipients.filter((id) => id !== bot.user.id)) {
    const person = world.people.get(id);
    if (person?.refusesDirectMessages) throw refuse('cannotMessageUser');
    if (!person?.installed.has(bot.user.id) && !shareGuild(world, id, bot.user.id)) throw refuse('noMutualGuild');
  }
}
