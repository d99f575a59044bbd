import type { Wording } from '../words/wording.ts';
import type { Card } from './card.ts';

/** For a user who may not dismiss an answer. */
export function mayNotDismissCard(wording: Wording): Card {
  return { kind: 'refused', text: wording.say('refused.dismiss'), quiet: true };
}

/** For sharing an answer where the bot may not post. */
export function cannotShareCard(wording: Wording): Card {
  return { kind: 'refused', text: wording.say('refused.share'), quiet: true };
}

/** For a user whom the guild's settings keep from asking. */
export function notAllowedCard(wording: Wording, why: 'off' | 'role'): Card {
  const text = why === 'off' ? wording.say('refused.off') : wording.say('refused.role');
  return { kind: 'refused', text, quiet: true };
}
