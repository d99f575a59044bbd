import { PermissionFlagsBits } from 'discord-api-types/v10';
import { at, invalidForm } from '../rules/form-problem.ts';
import { refuse } from '../rules/refusal.ts';
import { may } from '../world/permissions.ts';
import type { BotRecord, ChannelRecord, MessageRecord } from '../world/records.ts';
import type { World } from '../world/world.ts';

export interface Reference {
  message_id: string;
  channel_id?: string | null;
  fail_if_not_exists?: boolean | null;
}

/** The message that a new one replies to; none if it is gone and the bot said that this is no failure. */
export function repliedMessage(
  world: World,
  bot: BotRecord,
  channel: ChannelRecord,
  { message_id, channel_id, fail_if_not_exists }: Reference,
): MessageRecord | undefined {
  if (channel_id && channel_id !== channel.id) {
    throw failure('REPLIES_CANNOT_REFERENCE_OTHER_CHANNEL', 'Cannot reply to a message in a different channel');
  }
  if (!may(world, bot.user.id, channel, PermissionFlagsBits.ReadMessageHistory)) throw refuse('noHistory');
  const message = world.messages.get(message_id);
  if (message?.channel === channel && message.onlyFor === undefined) return message;
  if (fail_if_not_exists === false) return undefined;
  throw failure('REPLIES_UNKNOWN_MESSAGE', 'Unknown message');
}

function failure(code: string, message: string) {
  return invalidForm([at(['message_reference'], code, message)]);
}
