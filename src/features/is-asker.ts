import type { ComponentRequest } from './request.ts';

/** Whether this user asked: from Discord, else from the custom ids; undefined if neither says. */
export function isAsker({ message, user }: ComponentRequest, askerId: string | undefined): boolean | undefined {
  return message.isAsker ?? (askerId ? askerId === user.id : undefined);
}
