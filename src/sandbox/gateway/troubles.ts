/** What the gateway is to do wrong to connections that are still to come. */
export interface Troubles {
  /** Refused before the handshake. */
  refusals: Repeated<true>[];
  /** Milliseconds before a greeting. */
  helloDelays: Repeated<number>[];
  /** Close codes for bots that identify. */
  identifyCloses: Repeated<number>[];
  /** Whether every connection is silent, new ones too. */
  isSilent: boolean;
  /** Whether no heartbeat at all is acknowledged. */
  isDeaf: boolean;
}

/** Something to do to each of the next few, or with Infinity to all that come. */
export interface Repeated<T> {
  what: T;
  timesLeft: number;
}

export function noTroubles(): Troubles {
  return { refusals: [], helloDelays: [], identifyCloses: [], isSilent: false, isDeaf: false };
}

/** What is to be done to the next one that comes, which is then done once less. */
export function takeNext<T>(planned: readonly Repeated<T>[]): T | undefined {
  const next = planned.find(({ timesLeft }) => timesLeft > 0);
  if (next) next.timesLeft -= 1;
  return next?.what;
}
