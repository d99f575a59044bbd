import type { Message } from '../../sandbox/reader/message.ts';
import type { Reader } from '../../sandbox/reader/reader.ts';
import type { PageMessage } from '../protocol.ts';

/** A message as the page shows it to one reader. */
export function pageMessage(message: Message, reader: Reader): PageMessage {
  const { raw, pings } = message;
  const reply = replyOf(message);
  const command = commandOf(message);
  return {
    id: message.id,
    channel: message.channelId,
    author: message.author,
    at: raw.timestamp,
    content: message.content,
    embeds: message.embeds,
    components: message.components,
    files: message.attachments.map(({ name, size }) => ({ name, size })),
    reactions: message.reactions,
    ephemeral: message.ephemeral,
    thinking: message.thinking,
    edited: message.edited,
    ...(reply && { replyTo: reply }),
    ...(command && { command }),
    mentionsReader: message.author.id !== reader.id && (pings.everyone || pings.users.includes(reader.id)),
  };
}

function replyOf({ replyTo, raw }: Message): PageMessage['replyTo'] {
  if (replyTo === undefined) return undefined;
  const replied = raw.referenced_message;
  if (!replied) return 'deleted';
  const { author, content } = replied;
  return {
    id: replied.id,
    content,
    author: { id: author.id, name: author.global_name ?? author.username, bot: author.bot ?? false },
  };
}

/** Discord calls a command of a message's menu 3, one of a person's menu 2. */
const KINDS = { 2: 'user', 3: 'message' } as const;

function commandOf({ raw }: Message): PageMessage['command'] {
  const used = raw.interaction_metadata as
    | { name?: string; command_type?: number; user: { id: string; username: string; global_name: string | null } }
    | undefined;
  if (used?.name === undefined) return undefined;
  const { id, username, global_name } = used.user;
  const kind = KINDS[used.command_type as keyof typeof KINDS] ?? 'slash';
  return { name: used.name, user: { id, name: global_name ?? username }, kind };
}
