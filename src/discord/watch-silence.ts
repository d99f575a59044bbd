import type { ShardActivity } from './shard-activity.ts';

/** Milliseconds of silence before each measure. */
export interface Patience {
  reconnectAfter: number;
  giveUpAfter: number;
  /** Time to come online; a minute by default. */
  connectWithin?: number | undefined;
}

/**
 * Discord sends at least a heartbeat acknowledgement about every 41 seconds, and discord.js reconnects after two missed
 * ones. A longer silence means that it hangs.
 */
export const PATIENCE: Patience = { reconnectAfter: 3 * 60_000, giveUpAfter: 5 * 60_000 };

/** Checks per `reconnectAfter`. */
const CHECKS = 18;

interface SilenceWatch {
  /** Milliseconds of the longest silent shard. */
  silence(): number;
  stop(): void;
}

/**
 * Calls `reconnect` (one at a time) while the silence lasts, and `giveUp` once if it lasts even longer.
 * `reconnect` resolves with whether there is a new connection, whose silence then starts at zero.
 */
export function watchSilence(
  signs: ShardActivity,
  { reconnectAfter, giveUpAfter }: Patience,
  act: { reconnect(): Promise<boolean>; giveUp(): void },
): SilenceWatch {
  const interval = reconnectAfter / CHECKS;
  let heard = signs();
  let silences = new Map<number, number>();
  let isReconnecting = false;
  const silence = () => Math.max(0, ...silences.values());
  const timer = setInterval(() => {
    const now = signs();
    // Counts checks, not clock time: a computer that slept or had its clock set was not silent.
    const grown = (shard: number) => (heard.get(shard) === now.get(shard) ? (silences.get(shard) ?? 0) + interval : 0);
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
  }, interval).unref();
  return { silence, stop: () => clearInterval(timer) };
}
