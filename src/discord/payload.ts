import { MessageFlags } from 'discord-api-types/v10';
import type { Card } from '../ui/card.ts';

/** A card for discord.js. It never pings anyone, whatever its text. */
export function payloadOf({ text, embeds, rows, files = [] }: Card) {
  return {
    ...(text === undefined ? {} : { content: text }),
    embeds: embeds ?? [],
    components: rows ?? [],
    ...(files.length > 0 && { files: files.map(({ name, text }) => ({ name, attachment: Buffer.from(text) })) }),
    allowedMentions: { parse: [], repliedUser: false },
  };
}

/** For an interaction, where a quiet card is ephemeral. */
export function interactionPayloadOf(card: Card) {
  return card.quiet ? { ...payloadOf(card), flags: MessageFlags.Ephemeral as const } : payloadOf(card);
}

/** For an edit: without a text or files of its own, it clears the old ones. */
export function changePayloadOf(card: Card) {
  return { ...payloadOf(card), content: card.text ?? '', attachments: [] };
}
