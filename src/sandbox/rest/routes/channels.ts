import { announceTyping } from '../../world/message-events.ts';
import { channelPayload } from '../../world/payloads.ts';
import { writePermission } from '../../world/permissions.ts';
import { requirePermission, visibleChannel } from '../access.ts';
import { authorize } from '../authorize.ts';
import type { Routes } from '../route-group.ts';

/** Channels themselves, and "… is typing". */
export const channelRoutes: Routes = (server, world) => {
  server.get<{ Params: { channel: string } }>('/channels/:channel', async (request) => {
    const bot = authorize(world, request);
    return channelPayload(world, visibleChannel(world, bot, request.params.channel), bot.user.id);
  });

  server.post<{ Params: { channel: string } }>('/channels/:channel/typing', async (request, reply) => {
    const bot = authorize(world, request);
    const channel = visibleChannel(world, bot, request.params.channel);
    requirePermission(world, bot, channel, writePermission(channel));
    announceTyping(world, channel, bot.user);
    return reply.code(204).send();
  });
};
