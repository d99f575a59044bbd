import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  type MessageComponentInteraction,
  MessageFlags,
} from 'discord.js';
import type { Card } from '../cards/card.ts';
import { decodeCustomId } from '../cards/custom-id.ts';
import { apologyCard, staleCard } from '../cards/trouble-cards.ts';
import { buttons } from './buttons/index.ts';
import type { Request } from './command.ts';
import { commands } from './commands/index.ts';
import type { Deps } from './deps.ts';
import { canApologize, logFailure } from './failure.ts';
import { interactionPayloadOf } from './payload.ts';

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
    const outcome = await respond(interaction, deps);
    // One line for every key a reader presses would drown the others.
    deps.log[interaction.isAutocomplete() ? 'debug' : 'info'](line(outcome), 'interaction');
  } catch (error) {
    logFailure(deps.log, error, line('failed'), 'interaction');
    if (canApologize(error)) {
      await apologize(interaction).catch((second) => logFailure(deps.log, second, line('no apology'), 'interaction'));
    }
  }
}

async function respond(interaction: Interaction, deps: Deps): Promise<string> {
  if (interaction.isAutocomplete()) {
    const command = commands.find(({ data }) => data.name === interaction.commandName);
    await interaction.respond(command?.complete?.(interaction.options.getFocused(), deps) ?? []);
    return 'completed';
  }
  const card = await cardFor(interaction, deps);
  await interaction.reply(interactionPayloadOf(card));
  return card.kind;
}

async function cardFor(interaction: Exclude<Interaction, AutocompleteInteraction>, deps: Deps): Promise<Card> {
  if (interaction.isChatInputCommand()) {
    const command = commands.find(({ data }) => data.name === interaction.commandName);
    return command ? command.run(requestOf(interaction), deps) : staleCard();
  }
  if (interaction.isMessageComponent()) {
    const { verb, args } = decodeCustomId(interaction.customId);
    const button = buttons.find((candidate) => candidate.verb === verb);
    const card = button ? await button.run(args, deps) : staleCard();
    return isPrivate(interaction) ? { ...card, quiet: true } : card;
  }
  return staleCard();
}

function requestOf({ options }: ChatInputCommandInteraction): Request {
  return {
    text: (option) => options.getString(option) ?? '',
    isOn: (option) => options.getBoolean(option) ?? false,
  };
}

/** What is asked from a private answer stays private. */
function isPrivate(interaction: MessageComponentInteraction): boolean {
  return interaction.message.flags.has(MessageFlags.Ephemeral);
}

async function apologize(interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) await interaction.respond([]);
  else await interaction.reply(interactionPayloadOf(apologyCard(interaction.id)));
}

function kindOf(interaction: Interaction): string {
  if (interaction.isAutocomplete()) return `autocomplete /${interaction.commandName}`;
  if (interaction.isCommand()) return `/${interaction.commandName}`;
  if (interaction.isMessageComponent()) return `button ${decodeCustomId(interaction.customId).verb}`;
  return 'other';
}
