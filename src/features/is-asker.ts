import type { ComponentRequest } from './request.ts';

/**
 * Whether this reader asked for the message: as Discord says it, else as its custom_ids remember. Unknown where neither does.
 */
export function isAsker({ message, reader }: ComponentRequest, askerId: string | undefined): boolean | undefined {
  return message.isAsker ?? (askerId ? askerId === reader.id : undefined);
}
