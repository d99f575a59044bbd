import type { Interaction } from 'discord.js';
import { decodeCustomId } from '../cards/custom-id.ts';
import { apologyCard } from '../cards/trouble-cards.ts';
import { wordingFor } from '../wording/wording.ts';
import type { Deps } from './deps.ts';
import { canApologize, logFailure } from './failure.ts';
import { complete, handle } from './handle.ts';
import { respond } from './respond.ts';

/**
 * Answers any interaction once. Never throws: where it fails, the reader gets an apology with the interaction's id,
 * and the log gets the error under the same id.
 */
export async function answerInteraction(interaction: Interaction, deps: Deps): Promise<void> {
  const started = performance.now();
  const line = (outcome: string) => ({
    id: interaction.id,
    kind: kindOf(interaction),
    outcome,
    milliseconds: Math.round(performance.now() - started),
  });
  try {
    if (interaction.isAutocomplete()) {
      await interaction.respond(complete(interaction, deps));
      // One line for every key a reader presses would drown the others.
      deps.log.debug(line('completed'), 'interaction');
    } else {
      const outcome = await respond(interaction, await handle(interaction, deps));
      deps.log.info(line(outcome), 'interaction');
    }
  } catch (error) {
    logFailure(deps.log, error, line('failed'), 'interaction');
    if (canApologize(error)) {
      await apologize(interaction).catch((second) => logFailure(deps.log, second, line('no apology'), 'interaction'));
    }
  }
}

async function apologize(interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) await interaction.respond([]);
  else await respond(interaction, apologyCard(wordingFor(interaction.locale), interaction.id));
}

function kindOf(interaction: Interaction): string {
  if (interaction.isAutocomplete()) return `autocomplete /${interaction.commandName}`;
  if (interaction.isChatInputCommand()) return `/${interaction.commandName}`;
  if (interaction.isCommand()) return `menu ${interaction.commandName}`;
  if (interaction.isMessageComponent()) return `component ${decodeCustomId(interaction.customId).verb}`;
  if (interaction.isModalSubmit()) return `form ${decodeCustomId(interaction.customId).verb}`;
  return 'other';
}
