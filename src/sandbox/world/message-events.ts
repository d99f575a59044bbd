import { type APIUser, GatewayIntentBits, PermissionFlagsBits } from 'discord-api-types/v10';
import { botsIn } from './guilds.ts';
import { memberPayload } from './payloads.ts';
import { may } from './permissions.ts';
import type { ChannelRecord, MessageRecord } from './records.ts';
import { withoutContent } from './redact.ts';
import { type Listener, tell, type World } from './world.ts';

/** Tells the bots that can see the channel, each as much as it may read. An ephemeral message is told to nobody. */
export function announceMessage(world: World, name: 'MESSAGE_CREATE' | 'MESSAGE_UPDATE', message: MessageRecord): void {
  if (message.onlyFor !== undefined) return;
  const { channel } = message;
  const data = (listener: Listener) => ({ ...messageFor(message, listener), ...placeOf(world, message) });
  world.announce({
    name,
    bots: botsWatching(world, channel),
    guildId: channel.guildId,
    intent: messageIntent(channel),
    data,
  });
}

export function announceDeletion(world: World, { api, channel, onlyFor }: MessageRecord): void {
  if (onlyFor !== undefined) return;
  const data = () => ({ id: api.id, channel_id: channel.id, ...(channel.guildId && { guild_id: channel.guildId }) });
  world.announce({
    name: 'MESSAGE_DELETE',
    bots: botsWatching(world, channel),
    guildId: channel.guildId,
    intent: messageIntent(channel),
    data,
  });
}

export function announceTyping(world: World, channel: ChannelRecord, user: APIUser): void {
  const intent = channel.guildId ? GatewayIntentBits.GuildMessageTyping : GatewayIntentBits.DirectMessageTyping;
  const timestamp = Math.floor(Date.now() / 1000);
  const data = () => ({
    channel_id: channel.id,
    user_id: user.id,
    timestamp,
    ...(channel.guildId && { guild_id: channel.guildId }),
  });
  world.announce({ name: 'TYPING_START', bots: botsWatching(world, channel), guildId: channel.guildId, intent, data });
  tell(world, { kind: 'typing', channel, user });
}

function messageFor({ api, channel }: MessageRecord, { botId, intents }: Listener): object {
  return intents & GatewayIntentBits.MessageContent ? api : withoutContent(api, channel, botId);
}

function placeOf(world: World, { api, channel }: MessageRecord): object {
  const guild = world.guilds.get(channel.guildId ?? '');
  const member = guild?.members.get(api.author.id);
  return {
    channel_type: channel.type,
    ...(guild && { guild_id: guild.id }),
    ...(member && api.webhook_id === undefined && { member: memberPayload(member) }),
  };
}

function botsWatching(world: World, channel: ChannelRecord): string[] {
  const guild = world.guilds.get(channel.guildId ?? '');
  if (!guild) return channel.recipients.filter((id) => world.bots.has(id));
  return botsIn(world, guild).filter((id) => may(world, id, channel, PermissionFlagsBits.ViewChannel));
}

function messageIntent(channel: ChannelRecord): number {
  return channel.guildId ? GatewayIntentBits.GuildMessages : GatewayIntentBits.DirectMessages;
}
