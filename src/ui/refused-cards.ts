import type { Wording } from '../words/wording.ts';
import type { Card } from './card.ts';

/** For a user who may not put an answer away. */
export function mayNotDismissCard(wording: Wording): Card {
  return { kind: 'refused', text: wording.say('refused.dismiss'), quiet: true };
}

/** For a user who would share an answer where the bot may not speak. */
export function cannotShareCard(wording: Wording): Card {
  return { kind: 'refused', text: wording.say('refused.share'), quiet: true };
}

/** For a user whom the settings of a server do not let ask. */
export function barredCard(wording: Wording, why: 'off' | 'role'): Card {
  const text = why === 'off' ? wording.say('refused.off') : wording.say('refused.role');
  return { kind: 'refused', text, quiet: true };
}
