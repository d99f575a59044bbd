import { refuse } from '../../rules/refusal.ts';
import { channelPayload, guildPayload, memberWithUser } from '../../world/payloads.ts';
import { findUser } from '../../world/people.ts';
import { joinedGuild } from '../access.ts';
import { authorize } from '../authorize.ts';
import type { Routes } from '../route-group.ts';

/** What a bot can look up of a guild that it is in. */
export const guildRoutes: Routes = (server, world) => {
  server.get<{ Params: { guild: string } }>('/guilds/:guild', async (request) =>
    guildPayload(joinedGuild(world, authorize(world, request), request.params.guild)),
  );

  server.get<{ Params: { guild: string } }>('/guilds/:guild/channels', async (request) => {
    const bot = authorize(world, request);
    const guild = joinedGuild(world, bot, request.params.guild);
    const channels = [...world.channels.values()].filter(({ guildId, parentId }) => guildId === guild.id && !parentId);
    return channels.map((channel) => channelPayload(world, channel, bot.user.id));
  });

  server.get<{ Params: { guild: string } }>('/guilds/:guild/roles', async (request) => [
    ...joinedGuild(world, authorize(world, request), request.params.guild).roles.values(),
  ]);

  server.get<{ Params: { guild: string; user: string } }>('/guilds/:guild/members/:user', async (request) => {
    const guild = joinedGuild(world, authorize(world, request), request.params.guild);
    const user = findUser(world, request.params.user);
    if (!user) throw refuse('unknownUser');
    const member = guild.members.get(user.id);
    if (!member) throw refuse('unknownMember');
    return memberWithUser(member, user);
  });
};
