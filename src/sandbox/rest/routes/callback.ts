import type { InteractionResponseType } from 'discord-api-types/v10';
import { MessageFlags } from 'discord-api-types/v10';
import { refuse } from '../../rules/refusal.ts';
import type { InteractionRecord, Outcome } from '../../world/records.ts';
import { isThinking } from '../../world/responses.ts';
import type { World } from '../../world/world.ts';
import { checkAnswer } from '../answer-check.ts';
import { carryOut } from '../answers.ts';
import { attachmentsOf } from '../attachments.ts';
import { jsonOf } from '../body.ts';
import type { Routes } from '../route-group.ts';

interface Callback {
  Params: { id: string; token: string };
  Querystring: { with_response?: string };
}

/** The first answer to an interaction: in time, once, and of a kind that fits. */
export const callbackRoutes: Routes = (server, world) => {
  server.post<Callback>('/interactions/:id/:token/callback', async (request, reply) => {
    const interaction = openInteraction(world, request.params);
    const answer = checkAnswer(interaction, jsonOf(request));
    const outcome = carryOut(world, interaction, answer, attachmentsOf(world, interaction.channel, request));
    interaction.state = 'answered';
    interaction.settle(outcome);
    if (request.query.with_response !== 'true') return reply.code(204).send();
    return callbackResponse(interaction, answer.type, outcome);
  });
};

function openInteraction(world: World, { id, token }: Callback['Params']): InteractionRecord {
  const interaction = world.interactions.get(token);
  if (interaction?.id !== id) throw refuse('unknownInteraction');
  if (interaction.state === 'answered') throw refuse('alreadyAcknowledged');
  const isLate = Date.now() - interaction.createdAt > world.settings.replyWindow;
  if (interaction.state === 'late' || isLate) throw refuse('unknownInteraction');
  return interaction;
}

function callbackResponse(
  { id, type }: InteractionRecord,
  responseType: InteractionResponseType,
  outcome: Outcome,
): object {
  if (outcome.kind !== 'message' && outcome.kind !== 'update')
    return { interaction: { id, type }, resource: { type: responseType } };
  const { message } = outcome;
  return {
    interaction: {
      id,
      type,
      response_message_id: message.api.id,
      response_message_loading: isThinking(message),
      response_message_ephemeral: ((message.api.flags ?? 0) & MessageFlags.Ephemeral) !== 0,
    },
    resource: { type: responseType, message: message.api },
  };
}
