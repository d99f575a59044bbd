import { InteractionType, MessageFlags } from 'discord-api-types/v10';
import { editMessage, type MessageContent, postMessage } from './messages.ts';
import type { InteractionRecord, MessageRecord } from './records.ts';
import type { World } from './world.ts';

/** Posts a message as the answer to an interaction; an ephemeral one is only for who acted. */
export function postResponse(world: World, interaction: InteractionRecord, content: MessageContent): MessageRecord {
  const { bot, person, channel, token, source, type } = interaction;
  const isEphemeral = (content.flags & MessageFlags.Ephemeral) !== 0;
  const showsSource = type === InteractionType.MessageComponent && source && !isEphemeral;
  return postMessage(world, {
    ...content,
    channel,
    author: bot.user,
    ...(showsSource && { replyTo: source }),
    response: {
      token,
      application_id: bot.user.id,
      webhook_id: bot.user.id,
      interaction_metadata: metadata(interaction),
      ...(isEphemeral && { onlyFor: person.user.id }),
    },
  });
}

/** The first follow-up to "thinking" takes its place, as Discord still does; its ephemeral flag then counts for nothing. */
export function followUp(world: World, interaction: InteractionRecord, content: MessageContent): MessageRecord {
  const { original } = interaction;
  if (!original || !isThinking(original)) return postResponse(world, interaction, content);
  completeResponse(world, original, content);
  return original;
}

/** Edits a response; the first edit of "thinking" ends it. */
export function completeResponse(world: World, message: MessageRecord, change: Partial<MessageContent>): void {
  const kept = (message.api.flags ?? 0) & ~MessageFlags.Loading;
  const changeable = MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2;
  const flags = change.flags === undefined ? kept : (kept & ~MessageFlags.SuppressEmbeds) | (change.flags & changeable);
  editMessage(world, message, { ...change, flags });
}

export function isThinking(message: MessageRecord): boolean {
  return ((message.api.flags ?? 0) & MessageFlags.Loading) !== 0;
}

function metadata({ id, type, person, channel, bot, source, commandName }: InteractionRecord): never {
  const shared = { id, user: person.user, authorizing_integration_owners: { 0: channel.guildId ?? '0' } };
  const details = {
    [InteractionType.MessageComponent]: { interacted_message_id: source?.api.id },
    [InteractionType.ApplicationCommand]: { name: commandName, command_type: 1 },
  };
  const detail = type in details ? details[type as keyof typeof details] : {};
  // The library's types know each kind apart; here one object serves all.
  return { ...shared, type, application_id: bot.user.id, ...detail } as never;
}
