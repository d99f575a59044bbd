import { type APIGuildMember, type APIUser, ChannelType, type GuildMemberFlags } from 'discord-api-types/v10';
import { findUser } from './people.ts';
import type { ChannelRecord, GuildRecord, MemberRecord } from './records.ts';
import type { World } from './world.ts';

/** A channel as the API gives it to one bot. */
export function channelPayload(world: World, channel: ChannelRecord, botId: string): object {
  const { id, type, name } = channel;
  const last_message_id = channel.messages.findLast((message) => message.onlyFor === undefined)?.api.id ?? null;
  if (type === ChannelType.DM) {
    const others = channel.recipients.filter((userId) => userId !== botId);
    return { id, type, last_message_id, flags: 0, recipients: others.map((userId) => findUser(world, userId)) };
  }
  if (type === ChannelType.GroupDM) {
    const recipients = channel.recipients.map((userId) => findUser(world, userId));
    return { id, type, name: name || null, icon: null, owner_id: channel.recipients[0], last_message_id, recipients };
  }
  const shared = { id, type, name, guild_id: channel.guildId, last_message_id, flags: 0, rate_limit_per_user: 0 };
  if (type === ChannelType.GuildText) {
    const permission_overwrites = channel.overwrites;
    return { ...shared, position: 0, permission_overwrites, parent_id: null, topic: null, nsfw: false };
  }
  if (type === ChannelType.GuildForum) {
    const permission_overwrites = channel.overwrites;
    const asForum = {
      available_tags: [],
      default_reaction_emoji: null,
      default_sort_order: null,
      default_forum_layout: 0,
    };
    return { ...shared, ...asForum, position: 0, permission_overwrites, parent_id: null, topic: null, nsfw: false };
  }
  return {
    ...shared,
    parent_id: channel.parentId,
    owner_id: channel.ownerId,
    message_count: channel.messages.length,
    total_message_sent: channel.messages.length,
    member_count: 1,
    thread_metadata: {
      archived: channel.isArchived ?? false,
      auto_archive_duration: 1440,
      archive_timestamp: channel.createdAt,
      create_timestamp: channel.createdAt,
      locked: false,
    },
  };
}

/** A member without its user, as messages carry it. */
export function memberPayload(member: MemberRecord): Omit<APIGuildMember, 'user'> {
  return {
    roles: member.roles,
    joined_at: member.joinedAt,
    nick: null,
    avatar: null,
    banner: null,
    premium_since: null,
    communication_disabled_until: null,
    pending: false,
    deaf: false,
    mute: false,
    flags: 0 as GuildMemberFlags,
  };
}

export function memberWithUser(member: MemberRecord, user: APIUser): APIGuildMember {
  return { ...memberPayload(member), user };
}

/** A guild as REST gives it. */
export function guildPayload(guild: GuildRecord): object {
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    splash: null,
    discovery_splash: null,
    banner: null,
    description: null,
    owner_id: guild.ownerId,
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    roles: [...guild.roles.values()],
    emojis: [],
    stickers: [],
    features: [],
    mfa_level: 0,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    vanity_url_code: null,
    premium_tier: 0,
    preferred_locale: guild.locale,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    nsfw_level: 0,
    premium_progress_bar_enabled: false,
  };
}

/** A guild as GUILD_CREATE gives it to one of its bots. Members: the bot alone, as without the members intent. */
export function guildCreatePayload(world: World, guild: GuildRecord, botId: string): object {
  const here = [...world.channels.values()].filter((channel) => channel.guildId === guild.id);
  const member = guild.members.get(botId);
  const user = findUser(world, botId);
  return {
    ...guildPayload(guild),
    joined_at: member?.joinedAt,
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    members: member && user ? [memberWithUser(member, user)] : [],
    channels: here.filter((channel) => !channel.parentId).map((channel) => channelPayload(world, channel, botId)),
    threads: here.filter((channel) => channel.parentId).map((channel) => channelPayload(world, channel, botId)),
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}
