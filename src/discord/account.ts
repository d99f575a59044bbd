import type { Services } from '../features/deps.ts';
import { logFailure } from './failure.ts';

/** Accounts for one interaction or message, from arrival to reply: a log line and metrics. */
export interface Account {
  /** The answer is ready but not yet sent. */
  made(): void;
  /** Replied, or nothing more to send. `isRoutine` keeps frequent events at debug level. */
  close(outcome: string, isRoutine?: boolean): void;
  fail(error: unknown, outcome?: string): void;
}

/** Starts when `id` arrives; `message` is the log line's text. */
export function openAccount({ log, meter }: Services, id: string, kind: string, message: string): Account {
  const started = performance.now();
  let made: number | undefined;
  let isCounted = false;
  const end = (outcome: string) => {
    const totalTime = performance.now() - started;
    // A failed apology is a second log line, not a second question.
    if (!isCounted) meter.handled({ kind, outcome, answerTime: made, totalTime });
    isCounted = true;
    return { id, kind, outcome, milliseconds: Math.round(totalTime) };
  };
  return {
    made: () => {
      made = performance.now() - started;
    },
    close: (outcome, isRoutine = false) => {
      const line = end(outcome);
      if (isRoutine) log.debug(line, message);
      else log.info(line, message);
    },
    fail: (error, outcome = 'failed') => logFailure(log, error, end(outcome), message),
  };
}
