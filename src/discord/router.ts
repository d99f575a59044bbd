import type { AutocompleteInteraction, Interaction } from 'discord.js';
import type { Services } from '../features/deps.ts';
import { decodeCustomId } from '../ui/custom-id.ts';
import type { Arrival } from './arrival.ts';
import { readInteraction } from './handle.ts';
import type { IsNewest } from './newest-keystroke.ts';
import { answer } from './pipeline.ts';
import { respond } from './respond.ts';

/** Answers any interaction once. Never throws. */
export async function answerInteraction(
  interaction: Interaction,
  services: Services,
  isNewest: IsNewest,
): Promise<void> {
  await answer(
    {
      id: interaction.id,
      name: 'interaction',
      kind: kindOf(interaction),
      // A log line per keystroke would drown the others.
      isRoutine: interaction.isAutocomplete(),
      isMeant: () => true,
      read: () => (interaction.isAutocomplete() ? typing(interaction, isNewest) : readInteraction(interaction)),
      reply: (response) => respond(interaction, response),
    },
    services,
  );
}

/** Typing is answered when its turn comes, unless more was typed meanwhile. */
function typing(interaction: AutocompleteInteraction, isNewest: IsNewest): Arrival {
  const arrival = readInteraction(interaction);
  return {
    ...arrival,
    run: async (terms, deps) => ((await isNewest(interaction.user.id)) ? arrival.run(terms, deps) : { choices: [] }),
  };
}

function kindOf(interaction: Interaction): string {
  if (interaction.isAutocomplete()) return `autocomplete /${interaction.commandName}`;
  if (interaction.isChatInputCommand()) return `/${interaction.commandName}`;
  if (interaction.isCommand()) return `menu ${interaction.commandName}`;
  if (interaction.isMessageComponent()) return `component ${decodeCustomId(interaction.customId).verb}`;
  if (interaction.isModalSubmit()) return `form ${decodeCustomId(interaction.customId).verb}`;
  return 'other';
}
