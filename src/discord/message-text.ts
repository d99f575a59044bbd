import { type APIMessage, type Client, ComponentType, GatewayDispatchEvents } from 'discord.js';

/** What of an interaction may hold messages of anybody's: the one that a command of the message menu was used on. */
interface Told {
  data?: { resolved?: { messages?: Record<string, APIMessage> } };
}

/**
 * Hands over each message that a command is used on as its author and its whole text, before discord.js reads it: 14.28 throws at
 * a poll in a channel that it does not know, as in a server that a user brought the bot along to.
 */
export function readTargetsAsText({ ws }: Client): void {
  ws.on(GatewayDispatchEvents.InteractionCreate, ({ data }: Told) => {
    const messages = data?.resolved?.messages ?? {};
    for (const message of Object.values(messages)) {
      const { id, channel_id, type, timestamp, author } = message;
      messages[id] = { id, channel_id, type, timestamp, author, content: wordsOf(message) } as APIMessage;
    }
  });
}

/** In a form that nobody foresaw, its own words at least: what is thrown here leaves the user without any answer. */
function wordsOf(message: APIMessage): string {
  try {
    return textOfMessage(message);
  } catch {
    return String(message.content ?? '');
  }
}

type Said = Partial<Pick<APIMessage, 'content' | 'message_snapshots' | 'poll' | 'components' | 'embeds'>>;

/** All that a message says: its own words, what it passes on, its poll, components and embeds. */
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
interface Loose {
  type: number;
  content?: string;
  components?: Loose[];
}

/** What the components say; labels of buttons and menus are no statements. Discord allows 40, a few levels deep. */
function textsIn({ type, content, components = [] }: Loose): (string | undefined)[] {
  return [type === ComponentType.TextDisplay ? content : undefined, ...components.flatMap(textsIn)];
}

/** Without its footer and author, who only say where it comes from. */
function textsOfEmbed({ title, description, fields = [] }: APIMessage['embeds'][number]): (string | undefined)[] {
  return [title, description, ...fields.flatMap(({ name, value }) => [name, value])];
}
