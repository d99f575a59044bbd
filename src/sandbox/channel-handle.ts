import { ChannelType } from 'discord-api-types/v10';
import type { Channel } from './handles.ts';
import { apiOverwrite } from './overwrites.ts';
import { accountsOf } from './reader/account.ts';
import { snapshot } from './reader/message.ts';
import { waitFor } from './reader/waiting.ts';
import { addThread, archiveThread, deleteChannel, overwriteIn } from './world/channels.ts';
import type { ChannelRecord, MessageRecord } from './world/records.ts';
import { isThinking } from './world/responses.ts';
import type { World } from './world/world.ts';

/** What a test does with a channel, thread or direct message. */
export function channelHandle(world: World, channel: ChannelRecord): Channel {
  return {
    id: channel.id,
    kind: KINDS[channel.type],
    name: channel.name,
    ...(channel.guildId !== undefined && { guildId: channel.guildId }),
    ...(channel.parentId !== undefined && { parentId: channel.parentId }),
    recipients: accountsOf(world, channel.recipients),
    createThread: (name) => {
      if (channel.type === ChannelType.GuildForum) throw new Error('A forum has posts, which a reader begins.');
      return channelHandle(world, addThread(world, channel, name));
    },
    setPermissions: (overwrite) => overwriteIn(world, channel, (guild) => apiOverwrite(guild, overwrite)),
    archives: (isArchived) => archiveThread(world, channel, isArchived),
    deletes: () => deleteChannel(world, channel),
    nextMessageFrom: async (author, within) => {
      const earlier = new Set(channel.messages);
      const isNext = (message: MessageRecord) =>
        message.channel === channel &&
        message.api.author.id === author.id &&
        !earlier.has(message) &&
        !isThinking(message);
      const what = `a new message in #${channel.name}`;
      const look = (message: MessageRecord) => (isNext(message) ? message : undefined);
      return snapshot(await waitFor(world, { what, already: () => undefined, in: look, within }));
    },
    messages: () => channel.messages.map(snapshot),
  };
}

const KINDS: Record<ChannelRecord['type'], Channel['kind']> = {
  [ChannelType.GuildText]: 'text',
  [ChannelType.GuildForum]: 'forum',
  [ChannelType.PublicThread]: 'thread',
  [ChannelType.DM]: 'direct',
  [ChannelType.GroupDM]: 'group',
};
