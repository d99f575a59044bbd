import type { Card } from '../cards/card.ts';
import type { Deps } from './deps.ts';

/** What a kind of button answers; its state comes from the custom_id and may be older than the pack. */
export interface Button {
  verb: string;
  run(args: string[], deps: Deps): Card | Promise<Card>;
}
