import { uptime } from 'node:os';

export interface Clock {
  /** Milliseconds since 1970 by the computer's clock, which may be wrong, be set, or jump. */
  now(): number;
  /** Monotonic milliseconds; only differences mean anything. */
  uptime(): number;
}

/** The machine's: unlike a process's, its uptime includes sleep. */
export const systemClock: Clock = {
  now: Date.now,
  uptime: () => machineUptime() ?? performance.now(),
};

let isRefused = false;

/** Undefined if the system hides it; then always, as two kinds of uptime cannot be compared. */
function machineUptime(): number | undefined {
  if (isRefused) return undefined;
  try {
    return uptime() * 1000;
  } catch {
    isRefused = true;
    return undefined;
  }
}
