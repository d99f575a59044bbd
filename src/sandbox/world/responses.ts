import { type APIMessage, InteractionType, MessageFlags, PermissionFlagsBits } from 'discord-api-types/v10';
import { isUserInstalledOnly } from './installations.ts';
import { editMessage, postMessage } from './messages.ts';
import type { MessageContent } from './new-message.ts';
import { may } from './permissions.ts';
import type { InteractionRecord, MessageRecord } from './records.ts';
import { later, tell, type World } from './world.ts';

/** Posts a message as the answer to an interaction; an ephemeral one is only for who acted. */
export function postResponse(world: World, interaction: InteractionRecord, content: MessageContent): MessageRecord {
  const { bot, person, channel, token, source, type, commandType } = interaction;
  const isEphemeral = (content.flags & MessageFlags.Ephemeral) !== 0 || mustBeEphemeral(world, interaction);
  const flags = isEphemeral ? content.flags | MessageFlags.Ephemeral : content.flags;
  // What only one reader sees is not shown to all by being replied to.
  const isOpen = !isEphemeral && source?.onlyFor === undefined;
  const showsSource = type === InteractionType.MessageComponent && isOpen && source;
  return postMessage(world, {
    ...content,
    flags,
    channel,
    author: bot.user,
    ...(showsSource && { replyTo: source }),
    response: {
      token,
      origin: { application_id: bot.user.id, webhook_id: bot.user.id, interaction_metadata: metadata(interaction) },
      ...(commandType !== undefined && { commandType }),
      ...(isEphemeral && { onlyFor: person.user.id }),
    },
  });
}

/** Where people may not use external apps, only they see what such an app answers. */
function mustBeEphemeral(world: World, { owners, channel, person }: InteractionRecord): boolean {
  const isInGuild = channel.guildId !== undefined;
  if (!isInGuild || !isUserInstalledOnly(owners)) return false;
  return !may(world, person.user.id, channel, PermissionFlagsBits.UseExternalApps);
}

/** Asks for time: a message that is "thinking" until it says something, at the latest while the token can be used. */
export function postThinking(world: World, interaction: InteractionRecord, content: MessageContent): MessageRecord {
  const flags = (content.flags & MessageFlags.Ephemeral) | MessageFlags.Loading;
  const message = postResponse(world, interaction, { ...content, flags });
  later(world, world.settings.tokenLifetime, () => {
    const isForgotten = isThinking(message) && world.messages.has(message.api.id);
    if (isForgotten) tell(world, { kind: 'forgotten', interaction, message });
  });
  return message;
}

/** The first follow-up to "thinking" takes its place, as Discord still does; its ephemeral flag then counts for nothing. */
export function followUp(world: World, interaction: InteractionRecord, content: MessageContent): MessageRecord {
  const { original } = interaction;
  if (!original || !isThinking(original)) return postResponse(world, interaction, content);
  editMessage(world, original, content);
  return original;
}

export function isThinking(message: MessageRecord): boolean {
  return ((message.api.flags ?? 0) & MessageFlags.Loading) !== 0;
}

function metadata(interaction: InteractionRecord): NonNullable<APIMessage['interaction_metadata']> {
  const { id, type, person, owners, source, commandName } = interaction;
  const metadata = {
    id,
    type,
    user: person.user,
    authorizing_integration_owners: owners,
    ...(source && { interacted_message_id: source.api.id }),
    ...(commandName !== undefined && { name: commandName, command_type: interaction.commandType }),
  };
  // The library knows one type for each kind of interaction; here one object serves all.
  return metadata as unknown as NonNullable<APIMessage['interaction_metadata']>;
}
