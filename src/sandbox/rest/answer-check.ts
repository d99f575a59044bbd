import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  ModalInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';
import { InteractionType, InteractionResponseType as ResponseType } from 'discord-api-types/v10';
import type { ZodMiniType } from 'zod/mini';
import { type Choice, checkChoiceValues } from '../rules/choice-rules.ts';
import type { LooseComponent } from '../rules/component-walk.ts';
import { type FormProblem, invalidForm, problem } from '../rules/form-problem.ts';
import { checkMessageRules, type MessageBody } from '../rules/message-rules.ts';
import { checkModal } from '../rules/modal-rules.ts';
import { checkSchema } from '../rules/schema-check.ts';
import type { InteractionRecord } from '../world/records.ts';

/** A bot's first answer to an interaction, after it has been checked: its data is what its type says. */
export type Answer =
  | { type: MessageAnswerType; data: MessageBody }
  | { type: ResponseType.ApplicationCommandAutocompleteResult; data: { choices?: Choice[] | null } }
  | { type: ResponseType.Modal; data: ModalData };

type MessageAnswerType =
  | ResponseType.ChannelMessageWithSource
  | ResponseType.DeferredChannelMessageWithSource
  | ResponseType.DeferredMessageUpdate
  | ResponseType.UpdateMessage;

export interface ModalData {
  custom_id: string;
  title: string;
  components: LooseComponent[];
}

/** Refuses an answer that its kind of interaction does not take, or whose form is wrong. */
export function checkAnswer(interaction: InteractionRecord, body: unknown): Answer {
  const { type, data } = (body ?? {}) as { type?: ResponseType | null; data?: unknown };
  const expected = expectedTypes(interaction);
  if (type === undefined || type === null) throw invalidForm([problem.required(['type'])]);
  if (!expected.includes(type)) throw invalidForm([problem.notAmong(['type'], expected)]);
  const problems = checkSchema(SCHEMAS[type] ?? CreateMessageInteractionCallbackRequestSchema, body);
  if (problems.length > 0) throw invalidForm(problems);
  const answer = { type, data: data ?? {} } as Answer;
  const further = checkBeyondSchema(answer);
  if (further.length > 0) throw invalidForm(further);
  return answer;
}

const SCHEMAS: { [type in ResponseType]?: ZodMiniType } = {
  [ResponseType.DeferredMessageUpdate]: UpdateMessageInteractionCallbackRequestSchema,
  [ResponseType.UpdateMessage]: UpdateMessageInteractionCallbackRequestSchema,
  [ResponseType.ApplicationCommandAutocompleteResult]: ApplicationCommandAutocompleteCallbackRequestSchema,
  [ResponseType.Modal]: ModalInteractionCallbackRequestSchema,
};

function expectedTypes({ type, source }: InteractionRecord): ResponseType[] {
  const messages = [ResponseType.ChannelMessageWithSource, ResponseType.DeferredChannelMessageWithSource];
  const updates = source ? [ResponseType.DeferredMessageUpdate, ResponseType.UpdateMessage] : [];
  switch (type) {
    case InteractionType.ApplicationCommandAutocomplete:
      return [ResponseType.ApplicationCommandAutocompleteResult];
    case InteractionType.ModalSubmit:
      return [...messages, ...updates];
    default:
      return [...messages, ...updates, ResponseType.Modal];
  }
}

function checkBeyondSchema({ type, data }: Answer): FormProblem[] {
  switch (type) {
    case ResponseType.Modal:
      return checkModal(data.components, ['data', 'components']);
    case ResponseType.ApplicationCommandAutocompleteResult:
      return checkChoiceValues(data.choices, ['data', 'choices']);
    default:
      return checkMessageRules(data, ['data']);
  }
}
