import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { Card, Row } from '../../ui/card.ts';
import { decodeCustomId } from '../../ui/custom-id.ts';
import { showName } from '../../ui/user-words.ts';
import type { Wording } from '../../words/wording.ts';
import { dismissButton, SHARE } from './action-rows.ts';

/** What a private answer shows. */
export type Shown = Required<Pick<Card, 'text' | 'embeds' | 'rows'>>;

/** The public copy, naming the asker, who may dismiss it. */
export function sharedCard(wording: Wording, { embeds, rows }: Shown, asker: { id: string; name: string }): Card {
  const dismiss = dismissButton(asker.id);
  return {
    kind: 'shared',
    text: wording.say('answer.shared', { name: showName(asker.name) }),
    embeds,
    rows: dismiss ? withShare(rows, () => dismiss) : rows,
    quiet: false,
  };
}

/** The private answer while it is shared: cannot be shared again. */
export function sharingCard(shown: Shown): Card {
  return privateCard(shown, (share) => ({ ...share, disabled: true }));
}

/** The private answer afterwards: a link replaces the share button. */
export function afterSharingCard(wording: Wording, shown: Shown, url: string): Card {
  const label = wording.say('answer.sharedButton');
  return privateCard(shown, () => ({ type: ComponentType.Button, style: ButtonStyle.Link, label, url }));
}

/** The private answer if sharing failed. */
export function notSharedCard(shown: Shown): Card {
  return privateCard(shown, (share) => ({ ...share, disabled: false }));
}

/** Has an enabled share button. */
export function canBeShared({ rows }: Pick<Shown, 'rows'>): boolean {
  return rows.some(({ components }) => components.some((component) => isShare(component) && !component.disabled));
}

/** A page of the same answer, with the share state of the page before. */
export function sharedAsBefore(page: Row[], before: Row[]): Row[] {
  const components = before.flatMap((row) => row.components);
  const kept = components.find((component) => isShare(component) || isLink(component));
  return kept ? withShare(page, () => kept) : page;
}

type Component = Row['components'][number];

function privateCard(shown: Shown, change: (share: Component) => Component): Card {
  return { kind: 'answered', ...shown, rows: withShare(shown.rows, change) };
}

function withShare(rows: Row[], change: (share: Component) => Component): Row[] {
  return rows.map((row) => ({
    ...row,
    components: row.components.map((component) => (isShare(component) ? change(component) : component)),
  }));
}

function isShare(component: Component): boolean {
  return (
    component.type === ComponentType.Button &&
    'custom_id' in component &&
    decodeCustomId(component.custom_id).verb === SHARE
  );
}

/** An answer has no other link button. */
function isLink(component: Component): boolean {
  return component.type === ComponentType.Button && component.style === ButtonStyle.Link;
}
