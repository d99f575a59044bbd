import { type Interaction, InteractionContextType, type Message } from 'discord.js';
import type { Card } from '../cards/card.ts';
import { waitCard } from '../cards/trouble-cards.ts';
import type { Wording } from '../wording/wording.ts';
import { desk } from './commands/desk.ts';
import type { Deps, Visit } from './deps.ts';

/** Nothing for who may come in now. Else what to say, and when it has been said already: silence, so that no flood is answered with another. */
export async function turnAway(visit: Visit, wording: Wording, { gate }: Deps): Promise<Card | 'silence' | undefined> {
  const refusal = await gate.admit(visit);
  if (!refusal) return undefined;
  const until = Math.ceil((Date.now() + refusal.wait) / 1000);
  return refusal.isFirst ? waitCard(wording, until) : 'silence';
}

export function visitOf(interaction: Interaction): Visit {
  const { user, guildId, context } = interaction;
  return {
    sort: interaction.isAutocomplete() ? 'keystroke' : isQuestion(interaction) ? 'question' : 'press',
    readerId: user.id,
    // A server that the bot is not in says its id as well, and counts just so.
    guildId: context === InteractionContextType.Guild ? (guildId ?? undefined) : undefined,
  };
}

/** Editors need not wait between two looks at their desk. */
function isQuestion(interaction: Interaction): boolean {
  return interaction.isCommand() && interaction.commandName !== desk.data.name;
}

export function visitOfMessage({ author, guildId, channelId }: Message): Visit {
  return { sort: 'message', readerId: author.id, guildId: guildId ?? undefined, channelId };
}
