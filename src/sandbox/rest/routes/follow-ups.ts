import { IncomingWebhookRequestPartialSchema, IncomingWebhookUpdateRequestPartialSchema } from 'discord-api-spec/zod';
import { invalidForm } from '../../rules/form-problem.ts';
import {
  checkMessage,
  contentOf,
  isEmpty,
  isEmptyAfter,
  type MessageBody,
  newContent,
  RESPONSE_FLAGS,
} from '../../rules/message-rules.ts';
import { refuse } from '../../rules/refusal.ts';
import { isUserInstalledOnly } from '../../world/installations.ts';
import { deleteMessage, editMessage } from '../../world/messages.ts';
import type { InteractionRecord, MessageRecord } from '../../world/records.ts';
import { followUp } from '../../world/responses.ts';
import type { World } from '../../world/world.ts';
import { attachmentsOf } from '../attachments.ts';
import { jsonOf } from '../body.ts';
import type { Routes } from '../route-group.ts';

/** The follow-ups of an app that only the reader has installed. */
const MOST_AS_GUEST = 5;

type Hook = { Params: { application: string; token: string } };
type HookMessage = { Params: Hook['Params'] & { message: string } };

/** What a bot may do with an interaction's token after its first answer: more messages, edits, deletions. */
export const followUpRoutes: Routes = (server, world) => {
  server.post<Hook>('/webhooks/:application/:token', async (request) => {
    const interaction = answeredInteraction(world, request.params);
    const body = jsonOf(request);
    const problems = checkMessage(IncomingWebhookRequestPartialSchema, body);
    if (problems.length > 0) throw invalidForm(problems);
    const content = newContent(body as MessageBody, attachmentsOf(world, interaction.channel, request), RESPONSE_FLAGS);
    if (isEmpty(content)) throw refuse('emptyMessage');
    if (isUserInstalledOnly(interaction.owners) && interaction.followUps >= MOST_AS_GUEST)
      throw refuse('tooManyFollowUps');
    interaction.followUps += 1;
    return followUp(world, interaction, content).api;
  });

  const path = '/webhooks/:application/:token/messages/:message';

  server.get<HookMessage>(path, async (request) => ownMessage(world, request.params).api);

  server.patch<HookMessage>(path, async (request) => {
    const message = ownMessage(world, request.params);
    const body = jsonOf(request);
    const problems = checkMessage(IncomingWebhookUpdateRequestPartialSchema, body);
    if (problems.length > 0) throw invalidForm(problems);
    const change = contentOf(
      body as MessageBody,
      attachmentsOf(world, message.channel, request),
      message.api.attachments,
    );
    if (isEmptyAfter(message, change)) throw refuse('emptyMessage');
    editMessage(world, message, change);
    return message.api;
  });

  server.delete<HookMessage>(path, async (request, reply) => {
    deleteMessage(world, ownMessage(world, request.params));
    return reply.code(204).send();
  });
};

function answeredInteraction(world: World, { application, token }: Hook['Params']): InteractionRecord {
  const interaction = world.interactions.get(token);
  if (interaction?.bot.user.id !== application) throw refuse('unknownWebhook');
  const isOver = Date.now() - interaction.createdAt > world.settings.tokenLifetime;
  if (isOver) throw refuse('invalidWebhookToken');
  if (interaction.state !== 'answered') throw refuse('unknownWebhook');
  return interaction;
}

function ownMessage(world: World, params: HookMessage['Params']): MessageRecord {
  const interaction = answeredInteraction(world, params);
  const isOriginal = params.message === '@original';
  const message = isOriginal ? interaction.original : world.messages.get(params.message);
  const isOwn = isOriginal || message?.interactionToken === interaction.token;
  if (!message || !isOwn || !world.messages.has(message.api.id)) throw refuse('unknownMessage');
  return message;
}
