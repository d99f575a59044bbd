/** How the sandbox differs from Discord's own pace; times in milliseconds, all optional. */
export interface SandboxOptions {
  /** 0 takes any free port. */
  port?: number;
  host?: string;
  /** How long a bot has to answer an interaction before the reader is told that it did not. */
  replyWindow?: number;
  /** How long an interaction's token can be used for edits and follow-ups. */
  tokenLifetime?: number;
  heartbeatInterval?: number;
  /** How long after its connection is cut a gateway session can be resumed. */
  resumeWindow?: number;
  /** How long a reader waits for a message before the wait fails. */
  patience?: number;
  /** How many shards Discord recommends to a bot. */
  shards?: number;
  /** How many shards may identify within one interval. */
  maxConcurrency?: number;
  /** The time between two IDENTIFYs, below which they are refused with op 9. Discord's is 5,000; here 0, so that bots restart at will. */
  identifyInterval?: number;
  /** How often a bot may identify in a day. */
  sessionStarts?: number;
  /** When bots, people, servers, roles and channels count as made, so that every run gives them the same ids; now unless given. */
  madeAt?: number;
}

export type Settings = Required<Omit<SandboxOptions, 'madeAt'>> & Pick<SandboxOptions, 'madeAt'>;

/** Fills in Discord's own numbers where there is one. */
export function settle(options: SandboxOptions): Settings {
  return {
    port: 0,
    host: '127.0.0.1',
    replyWindow: 3_000,
    tokenLifetime: 15 * 60_000,
    heartbeatInterval: 41_250,
    resumeWindow: 5 * 60_000,
    patience: 5_000,
    shards: 1,
    maxConcurrency: 1,
    identifyInterval: 0,
    sessionStarts: 1_000,
    ...options,
  };
}
