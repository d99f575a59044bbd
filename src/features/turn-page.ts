import type { Card } from '../ui/card.ts';
import { inPlaceOf } from './for-reader.ts';
import type { ComponentRequest } from './request.ts';
import type { Response } from './response.ts';

/** Another page: in place for the asker, ephemeral for others. */
export function turnPage(card: Card, { message }: ComponentRequest): Response {
  return message.isAsker ? inPlaceOf(message, card) : { ...card, quiet: true };
}
