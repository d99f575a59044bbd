import { ComponentType } from 'discord-api-types/v10';
import type { Wording } from '../wording/wording.ts';
import { dismissButton, SHARE } from './action-rows.ts';
import type { Card, Row } from './card.ts';
import { decodeCustomId } from './custom-id.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** A private answer as it is shown, for everybody: with who asked, who may put it away again. */
export function sharedCard(
  wording: Wording,
  { embeds, rows }: Required<Pick<Card, 'embeds' | 'rows'>>,
  asker: { id: string; name: string },
): Card {
  return {
    kind: 'shared',
    text: wording.say('answer.shared', { name: escapeMarkdown(asker.name) }),
    embeds,
    rows: rows.map((row) => dismissableRow(wording, row, asker.id)),
    quiet: false,
  };
}

function dismissableRow(wording: Wording, row: Row, askerId: string): Row {
  const dismiss = dismissButton(wording, askerId);
  const components = row.components.map((component) => (dismiss && isShare(component) ? dismiss : component));
  return { ...row, components };
}

function isShare(component: Row['components'][number]): boolean {
  return (
    component.type === ComponentType.Button &&
    'custom_id' in component &&
    decodeCustomId(component.custom_id).verb === SHARE
  );
}
