import type { Channel } from './handles.ts';
import { snapshot } from './reader/message.ts';
import { waitFor } from './reader/waiting.ts';
import { addThread } from './world/channels.ts';
import type { ChannelRecord } from './world/records.ts';
import { isThinking } from './world/responses.ts';
import type { World } from './world/world.ts';

/** What a test does with a channel, thread or direct message. */
export function channelHandle(world: World, channel: ChannelRecord): Channel {
  return {
    id: channel.id,
    name: channel.name,
    ...(channel.guildId !== undefined && { guildId: channel.guildId }),
    createThread: (name) => channelHandle(world, addThread(world, channel, name)),
    nextMessageFrom: (author, within) => {
      const earlier = new Set(channel.messages);
      const look = () =>
        channel.messages.find(
          (message) => !earlier.has(message) && message.api.author.id === author.id && !isThinking(message),
        );
      return waitFor(world, `a new message in #${channel.name}`, look, within).then(snapshot);
    },
    messages: () => channel.messages.map(snapshot),
  };
}
