import type { Request } from '../request.ts';

/** The guild of a desk request; the desk opens nowhere else. */
export function guildOf({ guildId }: Request): string {
  if (guildId === undefined) throw new Error('Expected the desk to be used in a server; found none.');
  return guildId;
}
