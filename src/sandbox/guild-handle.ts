import { ChannelType, GatewayIntentBits } from 'discord-api-types/v10';
import { channelHandle } from './channel-handle.ts';
import type { Guild } from './handles.ts';
import { apiOverwrite } from './overwrites.ts';
import { accountsOf } from './reader/account.ts';
import { addChannel } from './world/channels.ts';
import { addMember, addRole, botsIn } from './world/guilds.ts';
import { guildCreatePayload } from './world/payloads.ts';
import type { GuildRecord } from './world/records.ts';
import type { World } from './world/world.ts';

/** What a test does with a guild. */
export function guildHandle(world: World, guild: GuildRecord): Guild {
  return {
    id: guild.id,
    name: guild.name,
    createChannel: (name, { overwrites = [], kind = 'text' } = {}) => {
      const type = kind === 'forum' ? ChannelType.GuildForum : ChannelType.GuildText;
      const kept = overwrites.map((overwrite) => apiOverwrite(guild, overwrite));
      return channelHandle(world, addChannel(world, guild, { type, name, overwrites: kept }));
    },
    createRole: (name, { mentionable = false, permissions = 0n } = {}) => {
      const { id } = addRole(world, guild, name, { mentionable, permissions, managed: false });
      announceRole(world, guild, id);
      return { id, name, mention: `<@&${id}>` };
    },
    addBot: (bot, { permissions = 0n, commands = true } = {}) => {
      const role = addRole(world, guild, bot.name, { permissions, mentionable: false, managed: true });
      role.tags = { bot_id: bot.id };
      addMember(guild, bot.id, [role.id]);
      if (commands) guild.commandBots.add(bot.id);
      announceGuild(world, guild, 'GUILD_CREATE', bot.id, guildCreatePayload(world, guild, bot.id));
    },
    removeBot: ({ id }) => {
      guild.members.delete(id);
      guild.commandBots.delete(id);
      announceGuild(world, guild, 'GUILD_DELETE', id, { id: guild.id });
    },
    members: () => accountsOf(world, [...guild.members.keys()]),
    addReader: ({ id, name }, { roles = [], permissions = 0n } = {}) => {
      const ids = roles.map((role) => role.id);
      if (permissions !== 0n) {
        const own = addRole(world, guild, name, { permissions, mentionable: false, managed: false });
        announceRole(world, guild, own.id);
        ids.push(own.id);
      }
      addMember(guild, id, ids);
    },
  };
}

function announceRole(world: World, guild: GuildRecord, roleId: string): void {
  const data = { guild_id: guild.id, role: guild.roles.get(roleId) };
  for (const botId of botsIn(world, guild)) announceGuild(world, guild, 'GUILD_ROLE_CREATE', botId, data);
}

function announceGuild(world: World, guild: GuildRecord, name: string, botId: string, data: object): void {
  world.announce({ name, bots: [botId], guildId: guild.id, intent: GatewayIntentBits.Guilds, data: () => data });
}
