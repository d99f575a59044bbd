import { GatewayIntentBits } from 'discord-api-types/v10';
import { memberWithUser } from '../world/payloads.ts';
import { findUser } from '../world/people.ts';
import type { World } from '../world/world.ts';
import { closing } from './closing.ts';
import { dispatch, type Session } from './session.ts';

interface Request {
  guild_id: string;
  query?: string;
  limit?: number;
  user_ids?: string | string[];
  nonce?: string;
}

/** Answers a request for a guild's members; for all of them the members intent is needed. */
export function sendMembers(world: World, session: Session, data: unknown): void {
  const { guild_id, query, limit = 0, user_ids, nonce } = (data ?? {}) as Request;
  const guild = world.guilds.get(guild_id);
  if (!guild?.members.has(session.bot.user.id)) return;
  const isForAll = query === '' && limit === 0;
  if (isForAll && !(session.intents & GatewayIntentBits.GuildMembers)) throw closing('disallowedIntents');
  const ids = user_ids === undefined ? undefined : [user_ids].flat();
  const members = [...guild.members.values()].flatMap((member) => {
    const user = findUser(world, member.userId);
    const isWanted = ids ? ids.includes(member.userId) : user?.username.startsWith((query ?? '').toLowerCase());
    return user && isWanted ? [memberWithUser(member, user)] : [];
  });
  dispatch(session, 'GUILD_MEMBERS_CHUNK', {
    guild_id,
    members: limit > 0 ? members.slice(0, limit) : members,
    chunk_index: 0,
    chunk_count: 1,
    not_found: (ids ?? []).filter((id) => !guild.members.has(id)),
    ...(nonce !== undefined && { nonce }),
  });
}
