import type { Card } from '../../ui/card.ts';
import type { ComponentRequest } from '../request.ts';
import type { Response } from '../response.ts';

/** Updates the desk in place; a new message if that one is not ephemeral. */
export function inPlace({ message }: ComponentRequest, card: Card): Response {
  return message.isPrivate ? { change: card } : { ...card, quiet: true };
}
