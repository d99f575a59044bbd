import { type APIOverwrite, ChannelType, GatewayIntentBits } from 'discord-api-types/v10';
import { botsIn } from './guilds.ts';
import { channelPayload } from './payloads.ts';
import type { ChannelRecord, GuildRecord } from './records.ts';
import { tell, type World } from './world.ts';

/** A new text channel, of which the guild's bots hear at once. */
export function addChannel(world: World, guild: GuildRecord, name: string, overwrites: APIOverwrite[]): ChannelRecord {
  const channel = record(world, { type: ChannelType.GuildText, name, guildId: guild.id, overwrites });
  announceChannel(world, 'CHANNEL_CREATE', guild, channel);
  return channel;
}

/** A new public thread under a text channel. */
export function addThread(world: World, parent: ChannelRecord, name: string): ChannelRecord {
  const guild = world.guilds.get(parent.guildId ?? '');
  if (!guild) throw new Error(`Only a channel of a guild can have threads; ${parent.name} is none.`);
  const thread = record(world, { type: ChannelType.PublicThread, name, guildId: guild.id, parentId: parent.id });
  announceChannel(world, 'THREAD_CREATE', guild, thread);
  return thread;
}

/** The one direct message channel between two users: always the same for the same two. */
export function directMessage(world: World, oneId: string, otherId: string): ChannelRecord {
  for (const channel of world.channels.values()) {
    if (channel.type !== ChannelType.DM) continue;
    if (channel.recipients.includes(oneId) && channel.recipients.includes(otherId)) return channel;
  }
  return record(world, { type: ChannelType.DM, name: '', recipients: [oneId, otherId] });
}

type NewChannel = Pick<ChannelRecord, 'type' | 'name'> & Partial<ChannelRecord>;

function record(world: World, options: NewChannel): ChannelRecord {
  const channel: ChannelRecord = {
    id: world.newId(),
    overwrites: [],
    recipients: [],
    messages: [],
    createdAt: new Date().toISOString(),
    ...options,
  };
  world.channels.set(channel.id, channel);
  tell(world, { kind: 'channel', channel });
  return channel;
}

function announceChannel(world: World, name: string, guild: GuildRecord, channel: ChannelRecord): void {
  world.announce({
    name,
    bots: botsIn(world, guild),
    intent: GatewayIntentBits.Guilds,
    data: ({ botId }) => ({ ...channelPayload(world, channel, botId), newly_created: true }),
  });
}
