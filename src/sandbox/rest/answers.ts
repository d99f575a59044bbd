import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  ModalInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';
import {
  type APIAttachment,
  InteractionType,
  MessageFlags,
  InteractionResponseType as ResponseType,
} from 'discord-api-types/v10';
import { type Choice, checkChoiceValues } from '../rules/choice-rules.ts';
import type { LooseComponent } from '../rules/component-walk.ts';
import { type FormProblem, invalidForm, problem } from '../rules/form-problem.ts';
import {
  checkMessageRules,
  contentOf,
  isEmpty,
  isEmptyAfter,
  type MessageBody,
  newContent,
} from '../rules/message-rules.ts';
import { checkModal } from '../rules/modal-rules.ts';
import { refuse } from '../rules/refusal.ts';
import { checkSchema } from '../rules/schema-check.ts';
import { editMessage } from '../world/messages.ts';
import type { InteractionRecord, MessageRecord, Outcome } from '../world/records.ts';
import { postResponse } from '../world/responses.ts';
import type { World } from '../world/world.ts';

interface Answer {
  type: ResponseType;
  data?: unknown;
}

/** What a bot answers with, after it has been checked: carries it out and says what the reader is shown. */
export function carryOut(
  world: World,
  interaction: InteractionRecord,
  answer: Answer,
  files: APIAttachment[],
): Outcome {
  const data = (answer.data ?? {}) as MessageBody;
  switch (answer.type) {
    case ResponseType.ChannelMessageWithSource: {
      const content = newContent(data, files, SETTABLE);
      if (isEmpty(content)) throw refuse('emptyMessage');
      return original(interaction, 'message', postResponse(world, interaction, content));
    }
    case ResponseType.DeferredChannelMessageWithSource: {
      const flags = ((data.flags ?? 0) & MessageFlags.Ephemeral) | MessageFlags.Loading;
      const content = { ...newContent({}, [], 0), flags };
      return original(interaction, 'message', postResponse(world, interaction, content));
    }
    case ResponseType.DeferredMessageUpdate:
      if (interaction.source) interaction.original = interaction.source;
      return { kind: 'nothing' };
    case ResponseType.UpdateMessage:
      return original(interaction, 'update', update(world, interaction, contentOf(data, files)));
    case ResponseType.ApplicationCommandAutocompleteResult:
      return { kind: 'choices', choices: (answer.data as { choices?: Choice[] } | undefined)?.choices ?? [] };
    default:
      return { kind: 'modal', modal: openModal(world, interaction, answer.data as ModalData) };
  }
}

/** Refuses an answer that its kind of interaction does not take, or whose form is wrong. */
export function checkAnswer(interaction: InteractionRecord, body: unknown): Answer {
  const { type, data } = (body ?? {}) as Partial<Answer>;
  const expected = expectedTypes(interaction);
  if (type === undefined || type === null) throw invalidForm([problem.required(['type'])]);
  if (!expected.includes(type)) throw invalidForm([problem.notAmong(['type'], expected)]);
  const problems = checkSchema(SCHEMAS[type] ?? CreateMessageInteractionCallbackRequestSchema, body);
  if (problems.length > 0) throw invalidForm(problems);
  const further = checkBeyondSchema(type, data);
  if (further.length > 0) throw invalidForm(further);
  return { type, data };
}

const SETTABLE =
  MessageFlags.Ephemeral |
  MessageFlags.SuppressEmbeds |
  MessageFlags.SuppressNotifications |
  MessageFlags.IsComponentsV2;

const SCHEMAS: { [type in ResponseType]?: typeof ModalInteractionCallbackRequestSchema } = {
  [ResponseType.DeferredMessageUpdate]: UpdateMessageInteractionCallbackRequestSchema,
  [ResponseType.UpdateMessage]: UpdateMessageInteractionCallbackRequestSchema,
  [ResponseType.ApplicationCommandAutocompleteResult]: ApplicationCommandAutocompleteCallbackRequestSchema,
  [ResponseType.Modal]: ModalInteractionCallbackRequestSchema,
};

interface ModalData {
  custom_id: string;
  title: string;
  components: LooseComponent[];
}

function expectedTypes({ type, source }: InteractionRecord): ResponseType[] {
  const withMessage = [ResponseType.ChannelMessageWithSource, ResponseType.DeferredChannelMessageWithSource];
  const updates = source ? [ResponseType.DeferredMessageUpdate, ResponseType.UpdateMessage] : [];
  if (type === InteractionType.ApplicationCommandAutocomplete)
    return [ResponseType.ApplicationCommandAutocompleteResult];
  if (type === InteractionType.ModalSubmit) return [...withMessage, ...updates];
  return [...withMessage, ...(type === InteractionType.MessageComponent ? updates : []), ResponseType.Modal];
}

function checkBeyondSchema(type: ResponseType, data: unknown): FormProblem[] {
  if (type === ResponseType.Modal) return checkModal((data as ModalData).components, ['data', 'components']);
  if (type === ResponseType.ApplicationCommandAutocompleteResult) {
    return checkChoiceValues((data as { choices?: Choice[] } | undefined)?.choices, ['data', 'choices']);
  }
  return checkMessageRules((data ?? {}) as MessageBody, ['data']);
}

function update(world: World, { source }: InteractionRecord, change: ReturnType<typeof contentOf>): MessageRecord {
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

function original(interaction: InteractionRecord, kind: 'message' | 'update', message: MessageRecord): Outcome {
  interaction.original = message;
  return { kind, message };
}
