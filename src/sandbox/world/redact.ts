import type { APIMessage } from 'discord-api-types/v10';
import type { ChannelRecord } from './records.ts';

/**
 * A message as a bot without the Message Content intent gets it: whole where it is told directly (a direct message, its own
 * message, a mention of it), else without what was said.
 */
export function withoutContent(message: APIMessage, channel: ChannelRecord, botId: string): APIMessage {
  const { poll, message_snapshots, ...rest } = message;
  const referenced = message.referenced_message;
  const whole = isMeantFor(message, channel, botId);
  return {
    ...(whole ? message : rest),
    ...(!whole && { content: '', embeds: [], attachments: [], components: [] }),
    ...(referenced && { referenced_message: withoutContent(referenced, channel, botId) }),
  };
}

function isMeantFor(message: APIMessage, channel: ChannelRecord, botId: string): boolean {
  if (channel.guildId === undefined) return true;
  if (message.author.id === botId || message.application_id === botId) return true;
  return message.mentions.some((user) => user.id === botId);
}
