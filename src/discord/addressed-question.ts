import { type Message, MessageType } from 'discord.js';

/**
 * The question in a message that is really meant for the bot: a mention of it, a reply to it with ping, or a direct
 * message. Empty where nothing was asked; nothing where the message is for others: bots, webhooks, notices of Discord's,
 * @everyone, roles other than the bot's own, replies without ping, and the bot's own words.
 */
export function addressedQuestion(message: Message): string | undefined {
  const me = message.client.user;
  if (message.author.bot || message.webhookId !== null || !PEOPLE_WRITE.has(message.type)) return undefined;
  const isAddressed = !message.inGuild() || message.mentions.has(me, { ignoreEveryone: true, ignoreRoles: true });
  if (isAddressed) return withoutMention(message.content, me.id);
  // Picked in place of the bot, whose name it bears. Discord keeps the words from the bot then, so it can only help.
  return message.mentions.roles.some(({ tags }) => tags?.botId === me.id) ? '' : undefined;
}

/** The text without the mentions of this one user. */
export function withoutMention(content: string, userId: string): string {
  return content.replaceAll(`<@${userId}>`, ' ').replaceAll(`<@!${userId}>`, ' ').trim();
}

const PEOPLE_WRITE: ReadonlySet<MessageType> = new Set([MessageType.Default, MessageType.Reply]);
