import { type Interaction, MessageFlags } from 'discord.js';
import type { Response } from '../features/response.ts';
import { changePayloadOf, interactionPayloadOf } from './payload.ts';
import { placeCard } from './place-card.ts';
import { postOnce } from './post-once.ts';
import { unlessGone } from './unless-gone.ts';

type Answerable = Exclude<Interaction, { isAutocomplete(): true }>;

/**
 * Carries out a handler's response, and returns its kind for the log.
 * @throws what Discord refuses, and if a response does not fit its interaction
 */
export async function respond(interaction: Interaction, response: Response): Promise<string> {
  if (interaction.isAutocomplete()) {
    await interaction.respond('choices' in response ? response.choices : []);
    return 'kind' in response ? response.kind : 'completed';
  }
  if ('choices' in response) throw new Error('Expected a response to what was sent; found choices, as for typing.');
  if ('kind' in response) {
    if (interaction.replied) await interaction.followUp(interactionPayloadOf(response));
    // The user already sees that it is on its way.
    else if (interaction.deferred) await interaction.editReply(changePayloadOf(response));
    else await interaction.reply(interactionPayloadOf(response));
    return response.kind;
  }
  if ('pending' in response || 'place' in response) {
    if ('pending' in response && response.isInPlace) await onMessage(interaction).deferUpdate();
    else await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const card = 'pending' in response ? await response.pending() : await placeCard(interaction, response);
    await interaction.editReply(changePayloadOf(card));
    return card.kind;
  }
  if ('form' in response) {
    if (interaction.isModalSubmit())
      throw new Error('A form cannot open another: Discord allows it only to commands and components.');
    await interaction.showModal(response.form);
    return 'form';
  }
  const source = onMessage(interaction);
  if ('change' in response) {
    await source.update(changePayloadOf(response.change));
    return response.change.kind;
  }
  if ('post' in response) {
    await postOnce(source, response);
    return response.post.kind;
  }
  await source.deferUpdate();
  if ('noted' in response) return 'noted';
  // Pressed twice, or deleted by a moderator: gone, as wanted.
  await source.deleteReply().catch(unlessGone);
  return 'removed';
}

/** The interaction with its message; only components and their modals have one to edit or delete. */
function onMessage(interaction: Answerable) {
  if (interaction.isMessageComponent()) return interaction;
  if (interaction.isModalSubmit() && interaction.isFromMessage()) return interaction;
  throw new Error('Only what stands on a message can change or remove it; this interaction stands on none.');
}
