import type { Interaction, Message } from 'discord.js';
import type { Visit } from '../contracts/gate.ts';
import { desk } from '../features/desk/desk.ts';

/** What the flood gate counts an interaction as. */
export function visitOf(interaction: Interaction): Visit {
  const { user, guildId } = interaction;
  return {
    sort: interaction.isAutocomplete() ? 'keystroke' : isQuestion(interaction) ? 'question' : 'press',
    readerId: user.id,
    // A server that the bot is not in says its id as well, and counts just so.
    guildId: guildId ?? undefined,
  };
}

/** Editors need not wait between two looks at their desk. */
function isQuestion(interaction: Interaction): boolean {
  return interaction.isCommand() && interaction.commandName !== desk.data.name;
}

export function visitOfMessage({ author, guildId, channelId }: Message): Visit {
  return { sort: 'message', readerId: author.id, guildId: guildId ?? undefined, channelId };
}
