import type { ComponentRequest } from './request.ts';

/**
 * Whether this user asked for the message: as Discord says it, else as its custom_ids remember. Unknown where neither does.
 */
export function isAsker({ message, user }: ComponentRequest, askerId: string | undefined): boolean | undefined {
  return message.isAsker ?? (askerId ? askerId === user.id : undefined);
}
