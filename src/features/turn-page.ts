import type { Card } from '../ui/card.ts';
import type { ComponentRequest } from './request.ts';
import type { Response } from './response.ts';

/** Another page of a message: in its place for the user who asked for it, for anybody else a private one of their own. */
export function turnPage(card: Card, { message }: ComponentRequest): Response {
  return message.isAsker ? { change: card } : { ...card, quiet: true };
}
