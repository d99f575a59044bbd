import { type Message, MessageType } from 'discord.js';

/**
 * The question of a message addressed to the bot: a mention, a reply with ping, or a direct message. Empty if it asks nothing.
 * Undefined if it is for others: from bots, webhooks or Discord, to @everyone or other roles, a reply without ping, the bot's own.
 */
export function addressedQuestion(message: Message): string | undefined {
  const me = message.client.user;
  if (message.author.bot || message.webhookId !== null || !PEOPLE_WRITE.has(message.type)) return undefined;
  const isAddressed = !message.inGuild() || message.mentions.has(me, { ignoreEveryone: true, ignoreRoles: true });
  if (isAddressed) return withoutMention(message.content, me.id);
  // The bot's role was picked instead of the bot. Discord then hides the text, so only help is possible.
  return message.mentions.roles.some(({ tags }) => tags?.botId === me.id) ? '' : undefined;
}

/** The text without mentions of this user. */
export function withoutMention(content: string, userId: string): string {
  return content.replaceAll(`<@${userId}>`, ' ').replaceAll(`<@!${userId}>`, ' ').trim();
}

const PEOPLE_WRITE: ReadonlySet<MessageType> = new Set([MessageType.Default, MessageType.Reply]);
