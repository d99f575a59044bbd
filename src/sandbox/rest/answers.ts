import { type APIAttachment, InteractionResponseType as ResponseType } from 'discord-api-types/v10';
import { contentOf, isEmpty, isEmptyAfter, newContent, RESPONSE_FLAGS } from '../rules/message-rules.ts';
import { refuse } from '../rules/refusal.ts';
import { editMessage } from '../world/messages.ts';
import type { MessageContent } from '../world/new-message.ts';
import type { InteractionRecord, MessageRecord, Outcome } from '../world/records.ts';
import { postResponse, postThinking } from '../world/responses.ts';
import type { World } from '../world/world.ts';
import type { Answer, ModalData } from './answer-check.ts';

/** Carries out a bot's first answer, with the files that came with it, and says what the reader is shown. */
export function carryOut(
  world: World,
  interaction: InteractionRecord,
  { type, data }: Answer,
  files: APIAttachment[],
): Outcome {
  switch (type) {
    case ResponseType.ChannelMessageWithSource: {
      const content = newContent(data, files, RESPONSE_FLAGS);
      if (isEmpty(content)) throw refuse('emptyMessage');
      return shown(interaction, 'message', postResponse(world, interaction, content));
    }
    case ResponseType.DeferredChannelMessageWithSource: {
      const content = newContent({ flags: data.flags ?? 0 }, [], RESPONSE_FLAGS);
      return shown(interaction, 'message', postThinking(world, interaction, content));
    }
    case ResponseType.UpdateMessage:
      return shown(
        interaction,
        'update',
        update(world, interaction, contentOf(data, files, interaction.source?.api.attachments)),
      );
    case ResponseType.DeferredMessageUpdate:
      if (interaction.source) interaction.original = interaction.source;
      return { kind: 'nothing' };
    case ResponseType.ApplicationCommandAutocompleteResult:
      return { kind: 'choices', choices: data.choices ?? [] };
    case ResponseType.Modal:
      return { kind: 'modal', modal: openModal(world, interaction, data) };
  }
}

function update(world: World, { source }: InteractionRecord, change: Partial<MessageContent>): MessageRecord {
  if (!source || !world.messages.has(source.api.id)) throw refuse('unknownMessage');
  if (isEmptyAfter(source, change)) throw refuse('emptyMessage');
  editMessage(world, source, change);
  return source;
}

function openModal(world: World, interaction: InteractionRecord, { custom_id, title, components }: ModalData) {
  const modal = { interaction, customId: custom_id, title, components };
  world.modals.set(interaction.id, modal);
  return modal;
}

/** What is shown first is what "@original" stands for from then on. */
function shown(interaction: InteractionRecord, kind: 'message' | 'update', message: MessageRecord): Outcome {
  interaction.original = message;
  return { kind, message };
}
