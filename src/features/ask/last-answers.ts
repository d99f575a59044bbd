import type { Card } from '../../ui/card.ts';
import { readEarlier } from './answered-entry.ts';

/** How long a follow-up may refer to an answer, in ms. */
export const FOLLOW_UP_WINDOW = 5 * 60_000;
/** Beyond this, the least recently used channel is forgotten. */
export const MOST_CHANNELS = 1_000;

/** What each channel's last answer was about; in memory only, and briefly. */
export interface LastAnswers {
  /** Its entry id or its sentence's place, with its story; undefined if too old or about neither. */
  about(channelId: string): string | undefined;
  /** A new answer replaces the last one; small talk does not. */
  remember(channelId: string, card: Card): void;
}

/** Anything else, such as help or thanks, keeps the topic. */
const ANSWERS: ReadonlySet<string> = new Set(['answered', 'closest', 'unknown']);

export function rememberLastAnswers(): LastAnswers {
  const last = new Map<string, { about: string; forget: NodeJS.Timeout }>();
  const forget = (channelId: string) => {
    clearTimeout(last.get(channelId)?.forget);
    last.delete(channelId);
  };
  return {
    about: (channelId) => last.get(channelId)?.about,
    remember(channelId, card) {
      if (!ANSWERS.has(card.kind)) return;
      forget(channelId);
      const about = readEarlier(card.rows ?? []);
      if (about === undefined) return;
      last.set(channelId, { about, forget: setTimeout(() => last.delete(channelId), FOLLOW_UP_WINDOW).unref() });
      const [oldest] = last.keys();
      if (last.size > MOST_CHANNELS && oldest !== undefined) forget(oldest);
    },
  };
}
