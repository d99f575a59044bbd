import { type MessageComponentInteraction, type ModalMessageModalSubmitInteraction, messageLink } from 'discord.js';
import type { Posting } from '../features/response.ts';
import { changePayloadOf, payloadOf } from './payload.ts';
import { unlessGone } from './unless-gone.ts';

/**
 * Posts a message for everybody from another one. That one changes before anything is posted: whatever happens in between, a
 * restart too, it then cannot be pressed once more.
 * @throws what Discord refuses; where nothing was posted, it can be pressed again
 */
export async function postOnce(
  source: MessageComponentInteraction | ModalMessageModalSubmitInteraction,
  { post, meanwhile, posted, notPosted }: Posting,
): Promise<void> {
  const url = await changeAndPost().catch(async (error) => {
    const card = notPosted();
    // Nothing to change where Discord did not take the first change either.
    if (source.replied) await source.editReply(changePayloadOf(card)).catch(() => undefined);
    throw error;
  });
  await source.editReply(changePayloadOf(posted(url))).catch(unlessGone);

  async function changeAndPost(): Promise<string> {
    await source.update(changePayloadOf(meanwhile));
    const { id, channelId } = await source.followUp(payloadOf(post));
    // The message itself does not know the server where the bot is only brought along.
    return source.guildId ? messageLink(channelId, id, source.guildId) : messageLink(channelId, id);
  }
}
