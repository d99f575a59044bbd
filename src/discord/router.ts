import type { Interaction } from 'discord.js';
import { decodeCustomId } from '../cards/custom-id.ts';
import { apologyCard } from '../cards/trouble-cards.ts';
import { wordingFor } from '../wording/wording.ts';
import { openAccount } from './account.ts';
import { turnAway, visitOf } from './admit.ts';
import type { Deps } from './deps.ts';
import { canApologize } from './failure.ts';
import { complete, handle } from './handle.ts';
import { respond } from './respond.ts';

/**
 * Answers any interaction once. Never throws: where it fails, the reader gets an apology with the interaction's id,
 * and the log gets the error under the same id.
 */
export async function answerInteraction(interaction: Interaction, deps: Deps): Promise<void> {
  const account = openAccount(deps, interaction.id, kindOf(interaction), 'interaction');
  try {
    const turnedAway = await turnAway(visitOf(interaction), wordingFor(interaction.locale), deps);
    if (turnedAway === 'silence') account.close('turned away', true);
    else if (interaction.isAutocomplete()) {
      const choices = turnedAway ? [] : complete(interaction, deps);
      account.made();
      await interaction.respond(choices);
      // One line for every key a reader presses would drown the others.
      account.close('completed', true);
    } else {
      const response = turnedAway ?? (await handle(interaction, deps));
      account.made();
      account.close(await respond(interaction, response));
    }
  } catch (error) {
    account.fail(error);
    if (canApologize(error)) {
      await apologize(interaction).catch((second) => account.fail(second, 'no apology'));
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
