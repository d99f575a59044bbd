import { Locale } from 'discord-api-types/v10';
import { z } from 'zod';
import type { Sent } from '../protocol.ts';

/** The largest file a page sends, which base64 makes a third larger; a larger one is drafted by the command. */
const LARGEST_STORY = 4 * 1024 * 1024;
export const LARGEST_FRAME = Math.ceil(LARGEST_STORY * 1.4);

/** Reads what a page sent; nothing if it is not of the protocol. */
export function readSent(frame: string): Sent | undefined {
  let json: unknown;
  try {
    json = JSON.parse(frame);
  } catch {
    return undefined;
  }
  const read = SENT.safeParse(json);
  return read.success ? (read.data as Sent) : undefined;
}

const id = z.string().regex(/^\d{1,20}$/);
const text = z.string().max(20_000);
const name = z.string().max(200);
const value = z.union([text, z.number(), z.boolean(), z.strictObject({ id })]);
const options = z.record(name, value);
const request = z.number().int().nonnegative();

const fields = z.partialRecord(
  z.enum(['question', 'also', 'answer', 'cites', 'note', 'nearest', 'fact', 'name', 'kind', 'title']),
  z.union([text, z.array(text).max(100)]),
);
const print = z.string().min(1).max(10);
const decision = z.discriminatedUnion('decision', [
  z.strictObject({ decision: z.literal('accept'), print, fields: fields.optional() }),
  z.strictObject({ decision: z.literal('delete'), print }),
  z.strictObject({ decision: z.literal('add'), list: z.enum(['questions', 'unanswered']), fields }),
]);

const storyText = z.string().max(LARGEST_FRAME);
const source = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), title: name, text: storyText }),
  z.strictObject({ kind: z.literal('file'), name, base64: storyText }),
  z.strictObject({ kind: z.literal('page'), url: z.string().max(2_000) }),
]);

const SENT = z.discriminatedUnion('act', [
  z.strictObject({ request, act: z.literal('look'), reader: z.string().max(20) }),
  z.strictObject({ request, act: z.literal('turn-to'), locale: z.enum(Locale) }),
  z.strictObject({
    request,
    act: z.literal('say'),
    channel: id,
    content: text,
    replyTo: id.optional(),
    ping: z.boolean().optional(),
  }),
  z.strictObject({ request, act: z.literal('edit'), channel: id, message: id, content: text }),
  z.strictObject({ request, act: z.literal('delete'), channel: id, message: id }),
  z.strictObject({ request, act: z.literal('commands'), channel: id }),
  z.strictObject({ request, act: z.literal('run'), channel: id, command: name, options }),
  z.strictObject({
    request,
    act: z.literal('complete'),
    channel: id,
    command: name,
    option: name,
    typed: text,
    options,
  }),
  z.strictObject({ request, act: z.literal('press'), channel: id, message: id, customId: name }),
  z.strictObject({
    request,
    act: z.literal('select'),
    channel: id,
    message: id,
    customId: name,
    values: z.array(name).max(25),
  }),
  z.strictObject({ request, act: z.literal('submit'), modal: id, fields: z.record(name, text) }),
  z.strictObject({ request, act: z.literal('use'), channel: id, message: id, command: name }),
  z.strictObject({ request, act: z.literal('open'), channel: id, message: id, file: z.string().max(300) }),
  z.strictObject({ request, act: z.literal('check-quality') }),
  z.strictObject({ request, act: z.literal('restart') }),
  z.strictObject({ request, act: z.literal('review') }),
  z.strictObject({ request, act: z.literal('decide'), decisions: z.array(decision).min(1).max(100) }),
  z.strictObject({ request, act: z.literal('undo-edit') }),
  z.strictObject({ request, act: z.literal('accept-pack') }),
  z.strictObject({ request, act: z.literal('gaps') }),
  z.strictObject({
    request,
    act: z.literal('grow'),
    gaps: z.array(z.number().int().nonnegative()).min(1).max(100),
    growth: z.enum(['phrasing', 'unanswered', 'done']),
  }),
  z.strictObject({ request, act: z.literal('draft-story'), source }),
  z.strictObject({ request, act: z.literal('leave-draft') }),
  z.strictObject({ request, act: z.literal('start-over') }),
]);
