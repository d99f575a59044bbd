import type { Card } from '../../ui/card.ts';
import type { ComponentRequest } from '../request.ts';
import type { Response } from '../response.ts';

/** The desk shown anew in the place of what was pressed; as a message of its own where that is not for the editor alone. */
export function inPlace({ message }: ComponentRequest, card: Card): Response {
  return message.isPrivate ? { change: card } : { ...card, quiet: true };
}
