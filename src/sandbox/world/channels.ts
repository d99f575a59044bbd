import { type APIOverwrite, ChannelType, GatewayIntentBits } from 'discord-api-types/v10';
import { botsIn } from './guilds.ts';
import { channelPayload } from './payloads.ts';
import type { ChannelRecord, GuildRecord } from './records.ts';
import { tell, type World } from './world.ts';

/** A new text channel or forum, of which the guild's bots hear at once. */
export function addChannel(
  world: World,
  guild: GuildRecord,
  { type, name, overwrites }: Pick<ChannelRecord, 'type' | 'name' | 'overwrites'>,
): ChannelRecord {
  const channel = record(world, { type, name, guildId: guild.id, overwrites });
  announceChannel(world, 'CHANNEL_CREATE', guild, channel, NEW);
  return channel;
}

/** Sets what one role or member may do in a channel, of which the guild's bots hear at once. */
export function overwriteIn(
  world: World,
  channel: ChannelRecord,
  overwriteOf: (guild: GuildRecord) => APIOverwrite,
): void {
  const guild = world.guilds.get(channel.guildId ?? '');
  if (!guild || channel.parentId) throw new Error('Only the channels of a server have permissions of their own.');
  const overwrite = overwriteOf(guild);
  channel.overwrites = [...channel.overwrites.filter(({ id }) => id !== overwrite.id), overwrite];
  announceChannel(world, 'CHANNEL_UPDATE', guild, channel);
}

/** A new public thread under a text channel, or a new post of a forum. */
export function addThread(world: World, parent: ChannelRecord, name: string, ownerId?: string): ChannelRecord {
  const guild = world.guilds.get(parent.guildId ?? '');
  if (!guild) throw new Error(`Only a channel of a guild can have threads; ${parent.name} is none.`);
  const thread = record(world, {
    type: ChannelType.PublicThread,
    name,
    guildId: guild.id,
    parentId: parent.id,
    ownerId: ownerId ?? guild.ownerId,
  });
  announceChannel(world, 'THREAD_CREATE', guild, thread, NEW);
  return thread;
}

/** Archives a thread, or opens it again. */
export function archiveThread(world: World, thread: ChannelRecord, isArchived: boolean): void {
  if (thread.parentId === undefined) throw new Error(`Only a thread can be archived; ${thread.name} is none.`);
  thread.isArchived = isArchived;
  announceChange(world, 'THREAD_UPDATE', thread);
}

/** Deletes a channel with its messages and threads, or a thread. */
export function deleteChannel(world: World, channel: ChannelRecord): void {
  announceChange(world, channel.parentId === undefined ? 'CHANNEL_DELETE' : 'THREAD_DELETE', channel);
  for (const gone of [...world.channels.values()].filter(({ id, parentId }) => [id, parentId].includes(channel.id))) {
    world.channels.delete(gone.id);
    for (const { api } of gone.messages) world.messages.delete(api.id);
  }
}

/** The one direct message channel between two users: always the same for the same two. */
export function directMessage(world: World, oneId: string, otherId: string): ChannelRecord {
  for (const channel of world.channels.values()) {
    if (channel.type !== ChannelType.DM) continue;
    if (channel.recipients.includes(oneId) && channel.recipients.includes(otherId)) return channel;
  }
  return record(world, { type: ChannelType.DM, name: '', recipients: [oneId, otherId] });
}

/** A new conversation of several people, without a server. */
export function addGroup(world: World, name: string, recipients: string[]): ChannelRecord {
  return record(world, { type: ChannelType.GroupDM, name, recipients });
}

type NewChannel = Pick<ChannelRecord, 'type' | 'name'> & Partial<ChannelRecord>;

function record(world: World, options: NewChannel): ChannelRecord {
  const channel: ChannelRecord = {
    id: world.newLastingId(),
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

function announceChange(world: World, name: string, channel: ChannelRecord): void {
  const guild = world.guilds.get(channel.guildId ?? '');
  if (!guild) throw new Error(`Expected a channel of a server; ${channel.name} is none.`);
  announceChannel(world, name, guild, channel);
}

const NEW = { newly_created: true };

function announceChannel(
  world: World,
  name: string,
  guild: GuildRecord,
  channel: ChannelRecord,
  besides: object = {},
): void {
  world.announce({
    name,
    bots: botsIn(world, guild),
    guildId: guild.id,
    intent: GatewayIntentBits.Guilds,
    data: ({ botId }) => ({ ...channelPayload(world, channel, botId), ...besides }),
  });
}
