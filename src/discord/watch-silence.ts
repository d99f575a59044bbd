import type { LifeSigns } from './life-signs.ts';

/** Milliseconds of silence after which something is done about it. */
export interface Patience {
  reconnectAfter: number;
  giveUpAfter: number;
  /** To come online; a minute unless told otherwise. */
  connectWithin?: number | undefined;
}

/**
 * Discord is heard at least with every heartbeat, about each 41 seconds, and its library reconnects by itself after two that
 * went unheard. Whatever is silent for longer than that hangs.
 */
export const PATIENCE: Patience = { reconnectAfter: 3 * 60_000, giveUpAfter: 5 * 60_000 };

/** How often it is looked, within the time to a new connection. */
const LOOKS = 18;

export interface SilenceWatch {
  /** Milliseconds of the shard that has been silent the longest. */
  silence(): number;
  stop(): void;
}

/**
 * Calls `reconnect`, one call at a time, while the silence lasts too long, and `giveUp` once when it lasts longer than that.
 * `reconnect` resolves with whether there is a new connection, whose silence then starts from nothing.
 */
export function watchSilence(
  signs: LifeSigns,
  { reconnectAfter, giveUpAfter }: Patience,
  act: { reconnect(): Promise<boolean>; giveUp(): void },
): SilenceWatch {
  const look = reconnectAfter / LOOKS;
  let heard = signs();
  let silences = new Map<number, number>();
  let isReconnecting = false;
  const silence = () => Math.max(0, ...silences.values());
  const timer = setInterval(() => {
    const now = signs();
    // Looks are counted rather than the clock read: a computer that slept, or whose clock was set, was not silent all that time.
    const grown = (shard: number) => (heard.get(shard) === now.get(shard) ? (silences.get(shard) ?? 0) + look : 0);
    silences = new Map([...now.keys()].map((shard) => [shard, grown(shard)]));
    heard = now;
    if (silence() >= giveUpAfter) {
      clearInterval(timer);
      act.giveUp();
    } else if (silence() >= reconnectAfter && !isReconnecting) {
      isReconnecting = true;
      void act.reconnect().then((isNew) => {
        isReconnecting = false;
        if (isNew) silences = new Map();
      });
    }
  }, look).unref();
  return { silence, stop: () => clearInterval(timer) };
}
