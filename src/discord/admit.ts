import type { Interaction, Message } from 'discord.js';
import type { Visit } from '../contracts/gate.ts';

/** What the flood gate counts an interaction as: editors need not wait between two looks at their desk. */
export function visitOf(interaction: Interaction, isForEditors = false): Visit {
  const { user, guildId } = interaction;
  return {
    sort: interaction.isAutocomplete() ? 'keystroke' : interaction.isCommand() && !isForEditors ? 'question' : 'press',
    userId: user.id,
    // A server that the bot is not in says its id as well, and counts just so.
    guildId: guildId ?? undefined,
  };
}

export function visitOfMessage({ author, guildId, channelId }: Message): Visit {
  return { sort: 'message', userId: author.id, guildId: guildId ?? undefined, channelId };
}
