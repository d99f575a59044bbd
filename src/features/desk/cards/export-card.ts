import type { Card, CardFile } from '../../../ui/card.ts';
import type { Wording } from '../../../words/wording.ts';

/** `desk-export:<what>`, one of EXPORTS. */
export const DESK_EXPORT = 'desk-export';

export const EXPORTS = ['gaps', 'drafts', 'votes'] as const;
export type Exported = (typeof EXPORTS)[number];

export function exportCard(wording: Wording, files: CardFile[]): Card {
  return { kind: 'desk', text: wording.say('desk.exported'), files, quiet: true };
}
