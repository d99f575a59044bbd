import { type MessageComponentInteraction, type ModalMessageModalSubmitInteraction, messageLink } from 'discord.js';
import type { Posting } from '../features/response.ts';
import { changePayloadOf, payloadOf } from './payload.ts';
import { unlessGone } from './unless-gone.ts';

/**
 * Posts a public message from another one, which is edited first: it then cannot be pressed again, even after a restart.
 * @throws what Discord refuses; if nothing was posted, it can be pressed again
 */
export async function postOnce(
  source: MessageComponentInteraction | ModalMessageModalSubmitInteraction,
  { post, meanwhile, whenPosted, whenRefused }: Posting,
): Promise<void> {
  const url = await changeAndPost().catch(async (error) => {
    const card = whenRefused();
    // Nothing to undo if Discord refused the first edit too.
    if (source.replied) await source.editReply(changePayloadOf(card)).catch(() => undefined);
    throw error;
  });
  await source.editReply(changePayloadOf(whenPosted(url))).catch(unlessGone);

  async function changeAndPost(): Promise<string> {
    await source.update(changePayloadOf(meanwhile));
    const { id, channelId } = await source.followUp(payloadOf(post));
    // A user-installed bot gets messages without their guild.
    return source.guildId ? messageLink(channelId, id, source.guildId) : messageLink(channelId, id);
  }
}
