import { type APIEmbed, ComponentType } from 'discord-api-types/v10';
import type { Card } from '../../ui/card.ts';
import type { Change } from '../response.ts';
import { type Shown, sharedAsBefore } from './shared-card.ts';

/**
 * Puts an answer in the place of what a message shows. Its question, who it is for or shared it, whether it is shared, and its menus stay.
 * @param line said above it
 */
export function replaceAnswer(card: Card, shown: Shown, line = ''): Change {
  const menus = shown.rows.filter(({ components: [first] }) => first?.type === ComponentType.StringSelect);
  const kept = shown.text.split('\n').filter((one) => one !== line);
  const above = [...kept, line].filter(Boolean).join('\n');
  return {
    change: {
      ...card,
      embeds: withTitle(card.embeds ?? [], shown.embeds[0]?.title),
      ...(above !== '' && { text: above }),
      rows: sharedAsBefore([...(card.rows ?? []), ...menus], shown.rows),
    },
  };
}

/** The title of the page before holds the question as it was asked. */
export function withTitle([first, ...rest]: APIEmbed[], title: string | undefined): APIEmbed[] {
  const { title: _, ...untitled } = first ?? {};
  return [title === undefined ? untitled : { ...untitled, title }, ...rest];
}
