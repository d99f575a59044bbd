import type { Card } from '../../ui/card.ts';
import { readAnswered } from './answered-entry.ts';

/** Milliseconds that an answer counts as what is spoken of. */
export const SPOKEN_OF = 5 * 60_000;
/** Channels remembered at a time; of more, those written in longest ago are forgotten. */
export const MOST_CHANNELS = 1_000;

/** What the last answer in each channel was about: kept in memory alone, and not for longer than it is spoken of. */
export interface LastAnswers {
  /** The id of its entry, or the place of its sentence; nothing where it is too old, or was about nothing. */
  about(channelId: string): string | undefined;
  /** An answer takes the place of the one before it; what is only said beside the story leaves that. */
  gave(channelId: string, card: Card): void;
}

/** Whatever else is shown, help or a word of thanks, what is spoken of stays. */
const ANSWERS: ReadonlySet<string> = new Set(['answered', 'closest', 'unknown']);

export function rememberLastAnswers(): LastAnswers {
  const last = new Map<string, { about: string; forget: NodeJS.Timeout }>();
  const forget = (channelId: string) => {
    clearTimeout(last.get(channelId)?.forget);
    last.delete(channelId);
  };
  return {
    about: (channelId) => last.get(channelId)?.about,
    gave(channelId, card) {
      if (!ANSWERS.has(card.kind)) return;
      forget(channelId);
      const [about] = readAnswered(card.rows ?? []);
      if (about === undefined) return;
      last.set(channelId, { about, forget: setTimeout(() => last.delete(channelId), SPOKEN_OF).unref() });
      const [oldest] = last.keys();
      if (last.size > MOST_CHANNELS && oldest !== undefined) forget(oldest);
    },
  };
}
