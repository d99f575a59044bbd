import {
  ChannelType,
  type Client,
  DiscordAPIError,
  ForumChannel,
  type GuildBasedChannel,
  GuildMember,
  type GuildTextBasedChannel,
  type Interaction,
  messageLink,
  PermissionFlagsBits,
  RESTJSONErrorCodes,
} from 'discord.js';
import type { Permission, PlacedMessage, Placement, PlacementRefusal } from '../features/response.ts';
import type { Card } from '../ui/card.ts';
import { clip } from '../ui/clip.ts';
import { payloadOf } from './payload.ts';

/** Posts a card in a channel of the guild and returns the answer to who asked for it. @throws what is no refusal of Discord's */
export async function placeCard(interaction: Interaction, placement: Placement): Promise<Card> {
  const channelId = placement.channelId ?? interaction.channelId ?? '';
  try {
    const channel = await interaction.client.channels.fetch(channelId);
    const isHere = channel && !channel.isDMBased() && channel.guildId === interaction.guildId;
    if (!isHere || !(channel.isSendable() || channel instanceof ForumChannel))
      return placement.whenRefused({ channelId, reason: 'Unknown Channel' });
    const lacking = lackingIn(channel, interaction);
    if (lacking) return placement.whenRefused({ channelId, ...lacking });
    const card = placement.place(channel.guild.preferredLocale);
    const placed = await post(channel, card, placement.name);
    const { isKept, answer } = await placement.whenPlaced(placed, card);
    if (!isKept) await remove(interaction.client, placed);
    return answer;
  } catch (error) {
    if (!(error instanceof DiscordAPIError)) throw error;
    // A private thread that the bot is not in, or a channel that is gone.
    if (error.code === RESTJSONErrorCodes.MissingAccess)
      return placement.whenRefused({ channelId, missing: ['view'], isUser: false });
    return placement.whenRefused({ channelId, reason: error.message });
  }
}

const BITS: Record<Permission, bigint> = {
  view: PermissionFlagsBits.ViewChannel,
  send: PermissionFlagsBits.SendMessages,
  sendInThreads: PermissionFlagsBits.SendMessagesInThreads,
  embed: PermissionFlagsBits.EmbedLinks,
};

/** What the bot lacks here, or else the user, for whom it must not write where they cannot. */
function lackingIn(channel: GuildBasedChannel, { member }: Interaction): Omit<Lacking, 'channelId'> | undefined {
  const write: Permission = channel.isThread() ? 'sendInThreads' : 'send';
  const { me } = channel.guild.members;
  const bots = me ? missingOf(channel, me, ['view', write, 'embed']) : [];
  if (bots.length > 0) return { missing: bots, isUser: false };
  const users = member instanceof GuildMember ? missingOf(channel, member, ['view', write]) : [];
  return users.length > 0 ? { missing: users, isUser: true } : undefined;
}

type Lacking = Extract<PlacementRefusal, { isUser: boolean }>;

function missingOf(channel: GuildBasedChannel, member: GuildMember, needed: Permission[]): Permission[] {
  const permissions = channel.permissionsFor(member);
  return needed.filter((permission) => !permissions.has(BITS[permission]));
}

/** Discord's limit of a forum post's name. */
const POST_NAME_LIMIT = 100;

async function post(channel: GuildTextBasedChannel | ForumChannel, card: Card, name: string): Promise<PlacedMessage> {
  const message = payloadOf(card);
  if (channel.type !== ChannelType.GuildForum) {
    const { id, url } = await channel.send(message);
    return { channelId: channel.id, messageId: id, url };
  }
  const { id, guildId } = await channel.threads.create({ name: clip(name, POST_NAME_LIMIT), message });
  // Its first message has the thread's own id.
  return { channelId: id, messageId: id, url: messageLink(id, id, guildId) };
}

async function remove({ rest }: Client, { channelId, messageId }: PlacedMessage): Promise<void> {
  await rest.delete(`/channels/${channelId}/messages/${messageId}`);
}
