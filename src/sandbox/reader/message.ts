import {
  type APIEmbed,
  type APIMessage,
  type APIMessageTopLevelComponent,
  ComponentType,
  MessageFlags,
} from 'discord-api-types/v10';
import { interactiveComponents, type LooseComponent } from '../rules/component-walk.ts';
import type { MessageRecord, Pings } from '../world/records.ts';
import { type Account, accountOf } from './account.ts';

/** A message as it stood when it was looked at: a snapshot, which later edits do not change. */
export interface Message {
  id: string;
  channelId: string;
  guildId?: string;
  author: Account;
  content: string;
  embeds: APIEmbed[];
  components: APIMessageTopLevelComponent[];
  buttons: Button[];
  selects: Select[];
  attachments: { name: string; size: number; type: string; url: string }[];
  /** Seen only by the reader whom it answers. */
  ephemeral: boolean;
  /** Emoji with how many reacted with it. */
  reactions: { emoji: string; count: number }[];
  /** The bot has asked for time and not yet said anything. */
  thinking: boolean;
  edited: boolean;
  /** The id of the message that this one replies to. */
  replyTo?: string;
  /** Whom it notifies. */
  pings: Pings;
  raw: APIMessage;
}

export interface Button {
  label?: string;
  customId?: string;
  url?: string;
  style: number;
  disabled: boolean;
}

export interface Select {
  customId: string;
  placeholder?: string;
  options: { label: string; value: string; description?: string | null }[];
  least: number;
  most: number;
  disabled: boolean;
}

/** Takes a snapshot of a message. */
export function snapshot({ api, channel, onlyFor, pings, reactions = new Map() }: MessageRecord): Message {
  const { author, content, embeds, message_reference } = api;
  const flags = api.flags ?? 0;
  const components = api.components ?? [];
  const interactive = interactiveComponents(components as LooseComponent[], []).map(({ component }) => component);
  const replyTo = message_reference?.message_id;
  return {
    id: api.id,
    channelId: channel.id,
    ...(channel.guildId !== undefined && { guildId: channel.guildId }),
    author: accountOf(author),
    content,
    embeds,
    components,
    buttons: interactive.filter(({ type }) => type === ComponentType.Button).map(button),
    selects: interactive.filter(({ type }) => type !== ComponentType.Button).map(select),
    attachments: api.attachments.map(({ filename, size, content_type, url }) => ({
      name: filename,
      size,
      type: content_type ?? 'application/octet-stream',
      url,
    })),
    ephemeral: onlyFor !== undefined,
    reactions: [...reactions].map(([emoji, users]) => ({ emoji, count: users.size })),
    thinking: (flags & MessageFlags.Loading) !== 0,
    edited: api.edited_timestamp !== null,
    ...(replyTo !== undefined && { replyTo }),
    pings,
    raw: api,
  };
}

function button({ label, custom_id, url, style, disabled }: LooseComponent): Button {
  return {
    style: style ?? 1,
    disabled: disabled ?? false,
    ...(label && { label }),
    ...(custom_id && { customId: custom_id }),
    ...(url && { url }),
  };
}

function select({ custom_id, placeholder, options, min_values, max_values, disabled }: LooseComponent): Select {
  return {
    customId: custom_id ?? '',
    options: options ?? [],
    least: min_values ?? 1,
    most: max_values ?? 1,
    disabled: disabled ?? false,
    ...(placeholder && { placeholder }),
  };
}
