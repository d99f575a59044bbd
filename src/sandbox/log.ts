/** One request that a bot made, and how it was answered. */
export interface RecordedRequest {
  method: string;
  /** Without the host and "/api/v10", for example "/channels/1/messages". */
  path: string;
  query: unknown;
  body: unknown;
  /** 0 for a request that was never answered, on purpose. */
  status: number;
  response: unknown;
  /** The id of the bot whose token came with it. */
  botId?: string;
}

/** One frame of the gateway, either way. */
export interface RecordedFrame {
  from: 'bot' | 'discord';
  op: number;
  t?: string;
  s?: number;
  d: unknown;
}

/** Enough for any test; a sandbox that runs for days forgets the oldest. */
const MOST_ENTRIES = 10_000;

/** What was said between the bots and the sandbox, for tests to look at afterwards. */
export interface Log {
  requests: RecordedRequest[];
  frames: RecordedFrame[];
  /** Mistakes of the sandbox itself. */
  failures: Error[];
}

export function createLog(): Log {
  return { requests: [], frames: [], failures: [] };
}

export function record<T>(entries: T[], entry: T): void {
  entries.push(entry);
  if (entries.length > MOST_ENTRIES) entries.shift();
}
