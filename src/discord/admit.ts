import type { Interaction, Message } from 'discord.js';
import type { Visit } from '../contracts/gate.ts';

/** How the flood gate counts an interaction; editors at their desk are not slowed by the cooldown. */
export function visitOf(interaction: Interaction, isForEditors = false): Visit {
  const { user, guildId } = interaction;
  return {
    sort: interaction.isAutocomplete() ? 'keystroke' : interaction.isCommand() && !isForEditors ? 'question' : 'press',
    userId: user.id,
    // Set even for guilds that the bot is not in; they count alike.
    guildId: guildId ?? undefined,
  };
}

export function visitOfMessage({ author, guildId, channelId }: Message): Visit {
  return { sort: 'message', userId: author.id, guildId: guildId ?? undefined, channelId };
}
