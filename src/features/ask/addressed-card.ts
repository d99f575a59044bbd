import type { Card } from '../../ui/card.ts';
import { showName } from '../../ui/user-words.ts';
import type { Wording } from '../../words/wording.ts';

/** The card with a line above that names the asker without a ping, or says why only they see it. */
export function addressedCard(
  wording: Wording,
  card: Card,
  { name, isPublic }: { name: string; isPublic: boolean },
): Card {
  const shown = `\\@${showName(name)}`;
  const line = isPublic
    ? wording.say('answer.for', { name: shown })
    : wording.say('answer.forNobodyElse', { name: shown });
  return { ...card, text: card.text === undefined ? line : `${line}\n${card.text}` };
}
