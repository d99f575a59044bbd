import { MessageFlags } from 'discord-api-types/v10';
import type { Card } from '../ui/card.ts';

/** A card as discord.js sends it. Nobody is ever pinged by a reply, whatever its text holds. */
export function payloadOf({ text, embeds, rows, files = [] }: Card) {
  return {
    ...(text === undefined ? {} : { content: text }),
    embeds: embeds ?? [],
    components: rows ?? [],
    ...(files.length > 0 && { files: files.map(({ name, text }) => ({ name, attachment: Buffer.from(text) })) }),
    allowedMentions: { parse: [], repliedUser: false },
  };
}

/** The same for an interaction, where a quiet card is seen only by the user who asked. */
export function interactionPayloadOf(card: Card) {
  return card.quiet ? { ...payloadOf(card), flags: MessageFlags.Ephemeral as const } : payloadOf(card);
}

/** The same for a message that becomes this card: without a text of its own, the one it had goes. */
export function changePayloadOf(card: Card) {
  return { ...payloadOf(card), content: card.text ?? '' };
}
