import type { Card } from '../ui/card.ts';
import type { ComponentRequest } from './request.ts';
import type { Response } from './response.ts';

/** Another page: in place for the asker, ephemeral for others. */
export function turnPage(card: Card, { message }: ComponentRequest): Response {
  return message.isAsker ? { change: card } : { ...card, quiet: true };
}
