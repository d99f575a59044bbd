import { AllowedMentionsTypes, type APIAllowedMentions, PermissionFlagsBits } from 'discord-api-types/v10';
import { findUser } from './people.ts';
import { may } from './permissions.ts';
import type { ChannelRecord, MessageRecord, Pings } from './records.ts';
import type { World } from './world.ts';

/** Discord parses no mention inside code. */
const CODE = /```[\s\S]*?```|``[^`]*``|`[^`]*`/g;

export interface Spoken {
  channel: ChannelRecord;
  authorId: string;
  content: string;
  replyTo?: MessageRecord;
  allowed?: APIAllowedMentions;
}

/** Works out whom a message notifies: what its text mentions, less what allowed_mentions and permissions leave out. */
export function pingsOf(world: World, { channel, authorId, content, replyTo, allowed }: Spoken): Pings {
  const text = content.replace(CODE, ' ');
  const mayMentionAll = may(world, authorId, channel, PermissionFlagsBits.MentionEveryone);
  const guild = world.guilds.get(channel.guildId ?? '');
  const users = idsIn(text, /<@!?(\d{1,20})>/g).filter((id) => findUser(world, id) && allowsUser(allowed, id));
  const roles = idsIn(text, /<@&(\d{1,20})>/g).filter((id) => {
    const role = guild?.roles.get(id);
    return role && (role.mentionable || mayMentionAll) && allowsRole(allowed, id);
  });
  const replied = replyTo && pingsRepliedAuthor(allowed) ? repliedAuthor(replyTo) : undefined;
  if (replied && !users.includes(replied)) users.push(replied);
  const everyone = /@(everyone|here)\b/.test(text) && Boolean(guild) && mayMentionAll && allowsEveryone(allowed);
  return { users, roles, everyone };
}

/** A reply to an interaction's response notifies nobody: its author is a webhook. */
function repliedAuthor({ api }: MessageRecord): string | undefined {
  return api.webhook_id === undefined ? api.author.id : undefined;
}

function pingsRepliedAuthor(allowed: APIAllowedMentions | undefined): boolean {
  return allowed ? allowed.replied_user === true : true;
}

function allowsUser(allowed: APIAllowedMentions | undefined, id: string): boolean {
  return !allowed || parses(allowed, AllowedMentionsTypes.User) || (allowed.users?.includes(id) ?? false);
}

function allowsRole(allowed: APIAllowedMentions | undefined, id: string): boolean {
  return !allowed || parses(allowed, AllowedMentionsTypes.Role) || (allowed.roles?.includes(id) ?? false);
}

function allowsEveryone(allowed: APIAllowedMentions | undefined): boolean {
  return !allowed || parses(allowed, AllowedMentionsTypes.Everyone);
}

function parses(allowed: APIAllowedMentions, type: AllowedMentionsTypes): boolean {
  return allowed.parse?.includes(type) ?? false;
}

function idsIn(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''))];
}
