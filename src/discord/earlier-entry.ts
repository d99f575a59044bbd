import type { Message } from 'discord.js';
import { readEarlier } from '../features/ask/answered-entry.ts';
import { readRows } from './read-request.ts';

/**
 * The entry id, or sentence place, with its story, of the bot's answer that a message replies to.
 * Undefined for replies to anything else, or if that answer can no longer be read; the question then stands alone.
 */
export async function earlierEntry(message: Message): Promise<string | undefined> {
  const { reference, mentions, client } = message;
  if (reference === null || mentions.repliedUser?.id !== client.user.id) return undefined;
  try {
    return readEarlier(readRows(await message.fetchReference()));
  } catch {
    return undefined;
  }
}
