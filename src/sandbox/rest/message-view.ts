import { type APIMessage, GatewayIntentBits } from 'discord-api-types/v10';
import type { BotRecord, MessageRecord } from '../world/records.ts';
import { withoutContent } from '../world/redact.ts';

/** A message as REST gives it to a bot: whole only if the developer portal grants its content. */
export function shownTo(bot: BotRecord, { api, channel }: MessageRecord): APIMessage {
  const isGranted = (bot.privilegedIntents & GatewayIntentBits.MessageContent) !== 0;
  return isGranted ? api : withoutContent(api, channel, bot.user.id);
}
