import { type APIOverwrite, GatewayIntentBits, OverwriteType } from 'discord-api-types/v10';
import { channelHandle } from './channel-handle.ts';
import type { Guild, Overwrite } from './handles.ts';
import { accountsOf } from './reader/account.ts';
import { addChannel } from './world/channels.ts';
import { addMember, addRole } from './world/guilds.ts';
import { guildCreatePayload } from './world/payloads.ts';
import type { GuildRecord } from './world/records.ts';
import type { World } from './world/world.ts';

/** What a test does with a guild. */
export function guildHandle(world: World, guild: GuildRecord): Guild {
  return {
    id: guild.id,
    name: guild.name,
    createChannel: (name, { overwrites = [] } = {}) => {
      const kept = overwrites.map((overwrite) => apiOverwrite(guild, overwrite));
      return channelHandle(world, addChannel(world, guild, name, kept));
    },
    createRole: (name, { mentionable = false, permissions = 0n } = {}) => {
      const { id } = addRole(world, guild, name, { mentionable, permissions, managed: false });
      return { id, name, mention: `<@&${id}>` };
    },
    addBot: (bot, { permissions = 0n, commands = true } = {}) => {
      const role = addRole(world, guild, bot.name, { permissions, mentionable: false, managed: true });
      role.tags = { bot_id: bot.id };
      addMember(guild, bot.id, [role.id]);
      if (commands) guild.commandBots.add(bot.id);
      announceGuild(world, 'GUILD_CREATE', bot.id, guildCreatePayload(world, guild, bot.id));
    },
    removeBot: ({ id }) => {
      guild.members.delete(id);
      guild.commandBots.delete(id);
      announceGuild(world, 'GUILD_DELETE', id, { id: guild.id });
    },
    members: () => accountsOf(world, [...guild.members.keys()]),
    addReader: ({ id }, { roles = [] } = {}) => {
      addMember(
        guild,
        id,
        roles.map((role) => role.id),
      );
    },
  };
}

function announceGuild(world: World, name: string, botId: string, data: object): void {
  world.announce({ name, bots: [botId], intent: GatewayIntentBits.Guilds, data: () => data });
}

function apiOverwrite(guild: GuildRecord, { for: whom, allow = 0n, deny = 0n }: Overwrite): APIOverwrite {
  const id = whom === 'everyone' ? guild.id : whom.id;
  const type = guild.roles.has(id) ? OverwriteType.Role : OverwriteType.Member;
  return { id, type, allow: allow.toString(), deny: deny.toString() };
}
