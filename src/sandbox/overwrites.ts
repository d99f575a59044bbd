import { type APIOverwrite, OverwriteType } from 'discord-api-types/v10';
import type { Overwrite } from './handles.ts';
import type { GuildRecord } from './world/records.ts';

/** A permission overwrite as the API has it. */
export function apiOverwrite(guild: GuildRecord, { for: whom, allow = 0n, deny = 0n }: Overwrite): APIOverwrite {
  const id = whom === 'everyone' ? guild.id : whom.id;
  const type = guild.roles.has(id) ? OverwriteType.Role : OverwriteType.Member;
  return { id, type, allow: allow.toString(), deny: deny.toString() };
}
