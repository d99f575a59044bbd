import type { Interaction, Message } from 'discord.js';
import type { GateRequest } from '../contracts/gate.ts';

/** How the flood gate counts an interaction; editors at their desk are not slowed by the cooldown. */
export function gateRequestOf(interaction: Interaction, isForEditors = false): GateRequest {
  const { user, guildId } = interaction;
  return {
    sort: interaction.isAutocomplete() ? 'keystroke' : interaction.isCommand() && !isForEditors ? 'question' : 'press',
    userId: user.id,
    // Set even for guilds that the bot is not in; they count alike.
    guildId: guildId ?? undefined,
  };
}

export function gateRequestOfMessage({ author, guildId, channelId }: Message): GateRequest {
  return { sort: 'message', userId: author.id, guildId: guildId ?? undefined, channelId };
}
