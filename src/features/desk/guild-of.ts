import type { Request } from '../request.ts';

/** The server that the desk is opened in: it opens nowhere else. */
export function guildOf({ guildId }: Request): string {
  if (guildId === undefined) throw new Error('Expected the desk to be used in a server; found none.');
  return guildId;
}
