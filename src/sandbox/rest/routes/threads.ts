import { CreateForumThreadRequestSchema } from 'discord-api-spec/zod';
import { ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import { invalidForm } from '../../rules/form-problem.ts';
import { checkMessageRules, isEmpty, type MessageBody, newContent, OWN_FLAGS } from '../../rules/message-rules.ts';
import { refuse } from '../../rules/refusal.ts';
import { checkSchema } from '../../rules/schema-check.ts';
import { addThread } from '../../world/channels.ts';
import { postMessage } from '../../world/messages.ts';
import { channelPayload } from '../../world/payloads.ts';
import { requirePermission, visibleChannel } from '../access.ts';
import { authorize } from '../authorize.ts';
import { jsonOf } from '../body.ts';
import { shownTo } from '../message-view.ts';
import { missingRoute } from '../missing-route.ts';
import type { Routes } from '../route-group.ts';

/** A bot's posts in forums; it begins no other threads. */
export const threadRoutes: Routes = (server, world) => {
  server.post<{ Params: { channel: string } }>('/channels/:channel/threads', async (request, reply) => {
    const bot = authorize(world, request);
    const forum = visibleChannel(world, bot, request.params.channel);
    if (forum.type !== ChannelType.GuildForum) throw missingRoute(request.method, `/channels/${forum.id}/threads`);
    requirePermission(world, bot, forum, PermissionFlagsBits.SendMessages);
    const body = jsonOf(request);
    const problems = checkSchema(CreateForumThreadRequestSchema, body);
    if (problems.length > 0) throw invalidForm(problems);
    const { name, message } = body as { name: string; message: MessageBody };
    const broken = checkMessageRules(message, ['message']);
    if (broken.length > 0) throw invalidForm(broken);
    const content = newContent(message, [], OWN_FLAGS);
    if (isEmpty(content)) throw refuse('emptyMessage');
    if (content.embeds.length > 0) requirePermission(world, bot, forum, PermissionFlagsBits.EmbedLinks);
    const thread = addThread(world, forum, name, bot.user.id);
    // The first message has the thread's own id.
    const first = postMessage(world, { ...content, channel: thread, author: bot.user, id: thread.id });
    return reply.code(201).send({ ...channelPayload(world, thread, bot.user.id), message: shownTo(bot, first) });
  });
};
