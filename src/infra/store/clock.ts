import { uptime } from 'node:os';

/** What tells the time. */
export interface Clock {
  /** Milliseconds since 1970, as the computer's clock has it: it may be wrong, be set, or leap. */
  now(): number;
  /** Milliseconds that pass as time does, whatever that clock is set to; of use only compared with each other. */
  uptime(): number;
}

/** The machine's own. Its uptime goes on while it sleeps, which that of a process does not. */
export const systemClock: Clock = {
  now: Date.now,
  uptime: () => machineUptime() ?? performance.now(),
};

let isRefused = false;

/** Nothing where the system does not tell it to a process; then never, as two uptimes cannot be compared. */
function machineUptime(): number | undefined {
  if (isRefused) return undefined;
  try {
    return uptime() * 1000;
  } catch {
    isRefused = true;
    return undefined;
  }
}
