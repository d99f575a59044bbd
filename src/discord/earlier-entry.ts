import type { Message } from 'discord.js';
import { readAnswered } from '../features/ask/answered-entry.ts';
import { readRows } from './read-request.ts';

/**
 * What the bot's own answer is about that a message replies to: the id of its entry, or the place of its sentence. Nothing where
 * the message replies to something else, or where the bot can no longer read what it said: the question then stands alone.
 */
export async function earlierEntry(message: Message): Promise<string | undefined> {
  const { reference, mentions, client } = message;
  if (reference === null || mentions.repliedUser?.id !== client.user.id) return undefined;
  try {
    const [first] = readAnswered(readRows(await message.fetchReference()));
    return first;
  } catch {
    return undefined;
  }
}
