import type { APIUser } from 'discord-api-types/v10';
import { findUser } from '../world/people.ts';
import type { World } from '../world/world.ts';

/** A person or a bot as others see them. */
export interface Account {
  id: string;
  name: string;
  bot: boolean;
}

export function accountOf({ id, global_name, username, bot }: APIUser): Account {
  return { id, name: global_name ?? username, bot: bot ?? false };
}

/** Those of the ids that are somebody's. */
export function accountsOf(world: World, ids: readonly string[]): Account[] {
  return ids
    .map((id) => findUser(world, id))
    .filter((user) => user !== undefined)
    .map(accountOf);
}
