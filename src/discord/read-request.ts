import {
  type APIInteractionGuildMember,
  ApplicationIntegrationType,
  type AutocompleteInteraction,
  type BaseInteraction,
  type ChatInputCommandInteraction,
  GuildMember,
  InteractionContextType,
  type Message,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  messageLink,
  PermissionFlagsBits,
  type User,
} from 'discord.js';
import type {
  ComponentRequest,
  FormRequest,
  MessageRequest,
  Person,
  Request,
  SlashRequest,
  SourceMessage,
  TypingRequest,
} from '../features/request.ts';
import type { Row } from '../ui/card.ts';
import { decodeCustomId } from '../ui/custom-id.ts';
import { wordingFor } from '../words/wording.ts';

export function readSlash(interaction: ChatInputCommandInteraction): SlashRequest {
  const { options } = interaction;
  return {
    ...readUser(interaction),
    text: (option) => options.getString(option) ?? '',
    isOn: (option) => options.getBoolean(option) ?? false,
    choice: (option) => options.getBoolean(option) ?? undefined,
    subcommand: options.getSubcommand(false) ?? '',
    number: (option) => numberOrNothing(options.get(option)?.value),
    userOption: (option) => {
      const user = options.getUser(option);
      return user ? personOf(user, options.getMember(option)) : undefined;
    },
    channelOption: (option) => options.getChannel(option)?.id,
  };
}

/** What has been typed so far, for autocomplete. */
export function readTyping(interaction: AutocompleteInteraction): TypingRequest {
  const { name, value } = interaction.options.getFocused(true);
  return {
    ...readUser(interaction),
    subcommand: interaction.options.getSubcommand(false) ?? '',
    option: name,
    typed: value,
  };
}

/** A message command with its target. */
export function readMessage(interaction: MessageContextMenuCommandInteraction): MessageRequest {
  const { guildId, targetMessage } = interaction;
  const { id, channelId, author, content } = targetMessage;
  // A message lacks its guild where the bot is not a member.
  const link = guildId === null ? messageLink(channelId, id) : messageLink(channelId, id, guildId);
  return {
    ...readUser(interaction),
    message: { id, channelId, author: personOf(author), text: content, link },
  };
}

/** A pressed button or a select menu. */
export function readComponent(interaction: MessageComponentInteraction): ComponentRequest {
  return {
    ...readUser(interaction),
    args: decodeCustomId(interaction.customId).args,
    values: interaction.isAnySelectMenu() ? interaction.values : [],
    message: readSource(interaction.message, interaction.user),
  };
}

/** A submitted modal. */
export function readForm(interaction: ModalSubmitInteraction): FormRequest {
  const { fields, message, user } = interaction;
  return {
    ...readUser(interaction),
    args: decodeCustomId(interaction.customId).args,
    field: (id) => (fields.fields.has(id) ? fields.getTextInputValue(id) : ''),
    message: message ? readSource(message, user) : undefined,
  };
}

/** What every interaction says about its user. */
export function readUser(interaction: BaseInteraction): Request {
  const { id, user, member, memberPermissions, locale, context, guildId } = interaction;
  return {
    id,
    user: {
      ...personOf(user, member),
      mayManageMessages: memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false,
      mayManageServer: isMemberOf(interaction) && (memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false),
      roles: rolesOf(member),
    },
    wording: wordingFor(locale),
    isDirect: context === InteractionContextType.BotDM,
    guildId: guildId ?? undefined,
    isPrivate: false,
    canSpeak: canSpeak(interaction),
  };
}

/** Discord allows replies in any channel, but one the bot may not write in is closed on purpose. */
function canSpeak(interaction: BaseInteraction): boolean {
  if (interaction.context !== InteractionContextType.Guild) return true;
  // A user-installed bot is public only where the user may use external apps.
  if (!isMemberOf(interaction)) return interaction.memberPermissions?.has(PermissionFlagsBits.UseExternalApps) ?? false;
  const isThread = interaction.channel?.isThread() ?? false;
  return interaction.appPermissions.has(
    isThread ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages,
  );
}

/** Whether the bot is installed to the guild, not just to the user. */
function isMemberOf({ guildId, authorizingIntegrationOwners }: BaseInteraction): boolean {
  return guildId !== null && authorizingIntegrationOwners[ApplicationIntegrationType.GuildInstall] !== undefined;
}

function rolesOf(member: BaseInteraction['member']): string[] {
  if (!member) return [];
  return member instanceof GuildMember ? [...member.roles.cache.keys()] : member.roles;
}

function readSource(message: Message, presser: User): SourceMessage {
  const asker = message.interactionMetadata?.user;
  return {
    id: message.id,
    isPrivate: message.flags.has(MessageFlags.Ephemeral),
    asker: asker && personOf(asker),
    isAsker: asker && asker.id === presser.id,
    shown: {
      text: message.content,
      embeds: message.embeds.map(({ data }) => data),
      rows: readRows(message),
    },
  };
}

/** A message's buttons and menus. */
export function readRows({ components }: Message): Row[] {
  return components.map((row) => row.toJSON()).filter((row): row is Row => 'components' in row);
}

/** With the guild's nickname, if Discord sends it. */
function personOf({ id, displayName }: User, member?: GuildMember | Nicked | null): Person {
  if (member instanceof GuildMember) return { id, name: member.displayName };
  return { id, name: member?.nick ?? displayName };
}

type Nicked = Pick<APIInteractionGuildMember, 'nick'>;

function numberOrNothing(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
