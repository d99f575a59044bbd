import type { Channel } from 'discord.js';

/** A channel or thread, then the channel or forum that a thread is in. */
export function channelIdsOf(id: string | null, channel: Channel | null | undefined): string[] {
  const parent = channel?.isThread() ? channel.parentId : null;
  return [id, parent].filter((one) => one !== null);
}
