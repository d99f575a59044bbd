import { type APIMessage, type Client, ComponentType, GatewayDispatchEvents } from 'discord.js';

/** The part of an interaction that may hold others' messages: a message command's target. */
interface WithTargets {
  data?: { resolved?: { messages?: Record<string, APIMessage> } };
}

/**
 * Passes on the author and full text of each message command's target before discord.js reads it: 14.28 throws on a poll
 * in an uncached channel, as in a guild where only the user installed the bot.
 */
export function readTargetsAsText({ ws }: Client): void {
  ws.on(GatewayDispatchEvents.InteractionCreate, ({ data }: WithTargets) => {
    const messages = data?.resolved?.messages ?? {};
    for (const message of Object.values(messages)) {
      const { id, channel_id, type, timestamp, author } = message;
      messages[id] = { id, channel_id, type, timestamp, author, content: wordsOf(message) } as APIMessage;
    }
  });
}

/** For an unexpected form, its content at least: throwing here would leave the user unanswered. */
function wordsOf(message: APIMessage): string {
  try {
    return textOfMessage(message);
  } catch {
    return String(message.content ?? '');
  }
}

type Said = Partial<Pick<APIMessage, 'content' | 'message_snapshots' | 'poll' | 'components' | 'embeds'>>;

/** Everything a message says: content, forwarded messages, poll, components and embeds. */
export function textOfMessage({ content, message_snapshots, poll, components, embeds }: Said): string {
  const parts = [
    content,
    ...(message_snapshots ?? []).map(({ message }) => textOfMessage(message)),
    poll?.question.text,
    ...(poll?.answers ?? []).map(({ poll_media }) => poll_media.text),
    ...(components ?? []).flatMap(textsIn),
    ...(embeds ?? []).flatMap(textsOfEmbed),
  ];
  return parts.filter((part) => typeof part === 'string' && part.trim()).join('\n');
}

/** A component of any kind. */
interface AnyComponent {
  type: number;
  content?: string;
  components?: AnyComponent[];
}

/** The components' texts, without button and menu labels. Discord allows 40, a few levels deep. */
function textsIn({ type, content, components = [] }: AnyComponent): (string | undefined)[] {
  return [type === ComponentType.TextDisplay ? content : undefined, ...components.flatMap(textsIn)];
}

/** Without footer and author, which only name the source. */
function textsOfEmbed({ title, description, fields = [] }: APIMessage['embeds'][number]): (string | undefined)[] {
  return [title, description, ...fields.flatMap(({ name, value }) => [name, value])];
}
