import type { Wording } from '../wording/wording.ts';
import type { Card } from './card.ts';
import { showName } from './reader-words.ts';

/** The card with a line above that says for whom it is, in plain words that ping nobody; or why it is for nobody else. */
export function addressedCard(wording: Wording, card: Card, { name, isSeen }: { name: string; isSeen: boolean }): Card {
  const shown = `\\@${showName(name)}`;
  const line = isSeen
    ? wording.say('answer.for', { name: shown })
    : wording.say('answer.forNobodyElse', { name: shown });
  return { ...card, text: card.text === undefined ? line : `${line}\n${card.text}` };
}
