import { type APIAllowedMentions, type APIAttachment, type APIEmbed, MessageFlags } from 'discord-api-types/v10';
import type { ZodMiniType } from 'zod/mini';
import type { MessageContent } from '../world/new-message.ts';
import type { MessageRecord } from '../world/records.ts';
import { checkComponents } from './component-rules.ts';
import type { LooseComponent } from './component-walk.ts';
import { checkEmbeds } from './embed-rules.ts';
import { at, type FormProblem, type Path, problem } from './form-problem.ts';
import { checkAllowedMentions } from './mention-rules.ts';
import { keptComponents, keptEmbeds } from './message-kept.ts';
import { checkSchema } from './schema-check.ts';

/** The most characters of a bot's message. */
const MOST_CONTENT = 2_000;

/** The flags that a bot may set on a message of its own, and on the answer to an interaction. */
export const OWN_FLAGS = MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications | MessageFlags.IsComponentsV2;
export const RESPONSE_FLAGS = OWN_FLAGS | MessageFlags.Ephemeral;

/** What a request for a message may hold, once its schema has been checked. */
export interface MessageBody {
  content?: string | null;
  embeds?: APIEmbed[] | null;
  components?: LooseComponent[] | null;
  allowed_mentions?: APIAllowedMentions | null;
  flags?: number | null;
  /** What an edit keeps, by id, and what it describes of the files that come with it. */
  attachments?: { id: string | number }[] | null;
}

/** Everything wrong with a message's body: first its schema; only then, its shape being known, the rules beyond it. */
export function checkMessage(schema: ZodMiniType, body: unknown, path: Path = []): FormProblem[] {
  const problems = checkSchema(schema, body, path);
  return problems.length > 0 ? problems : checkMessageRules(body as MessageBody, path);
}

export function checkMessageRules(body: MessageBody, path: Path): FormProblem[] {
  const isV2 = hasFlag(body, MessageFlags.IsComponentsV2);
  return [
    ...((body.content?.length ?? 0) > MOST_CONTENT ? [problem.tooLong([...path, 'content'], MOST_CONTENT)] : []),
    ...checkEmbeds(body.embeds ?? [], [...path, 'embeds']),
    ...checkComponents(body.components ?? [], [...path, 'components'], isV2),
    ...checkAllowedMentions(body.allowed_mentions, [...path, 'allowed_mentions']),
    ...(isV2 ? checkNothingOld(body, path) : []),
  ];
}

/** The parts of a message that a body sets, of an existing one or a new one; what it leaves out is left out here too. */
export function contentOf(
  body: MessageBody,
  files: APIAttachment[],
  existing: readonly APIAttachment[] = [],
): Partial<MessageContent> {
  const { content, embeds, components, allowed_mentions, flags, attachments } = body;
  const isKept = ({ id }: APIAttachment) => !attachments || attachments.some((kept) => String(kept.id) === id);
  return {
    ...(content !== undefined && { content: (content ?? '').trim() }),
    ...(embeds !== undefined && { embeds: keptEmbeds(embeds ?? []) }),
    ...(components !== undefined && { components: keptComponents(components ?? []) }),
    ...(allowed_mentions && { allowed: allowed_mentions }),
    ...(typeof flags === 'number' && { flags }),
    ...((files.length > 0 || attachments) && { attachments: [...existing.filter(isKept), ...files] }),
  };
}

/** A whole new message, of the flags that a bot may set. */
export function newContent(body: MessageBody, files: APIAttachment[], settable: number): MessageContent {
  const blank = { content: '', embeds: [], components: [], attachments: [] };
  return { ...blank, ...contentOf(body, files), flags: (body.flags ?? 0) & settable };
}

/** Whether a message would hold nothing after a change. */
export function isEmptyAfter({ api }: MessageRecord, change: Partial<MessageContent>): boolean {
  return isEmpty({ ...api, components: api.components ?? [], ...change });
}

export function isEmpty({
  content,
  embeds,
  components,
  attachments,
}: Omit<MessageContent, 'flags' | 'allowed'>): boolean {
  return content === '' && embeds.length === 0 && components.length === 0 && attachments.length === 0;
}

function checkNothingOld(body: MessageBody, path: Path): FormProblem[] {
  const used = (['content', 'embeds'] as const).filter((field) => (body[field]?.length ?? 0) > 0);
  return used.map((field) =>
    at(
      [...path, field],
      'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
      `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
    ),
  );
}

function hasFlag({ flags }: MessageBody, flag: number): boolean {
  return ((flags ?? 0) & flag) !== 0;
}
