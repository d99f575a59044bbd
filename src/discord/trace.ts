import type { Services } from '../features/deps.ts';
import { logFailure } from './failure.ts';

/** Follows one interaction or message from arrival to reply, for the log and metrics. */
interface Trace {
  /** The answer is ready but not yet sent. */
  answerReady(): void;
  /** Replied, or nothing more to send. `isRoutine` keeps frequent events at debug level. */
  finish(outcome: string, isRoutine?: boolean): void;
  fail(error: unknown, outcome?: string): void;
}

/** Starts when `id` arrives; `message` is the log line's text. */
export function startTrace({ log, meter }: Services, id: string, kind: string, message: string): Trace {
  const started = performance.now();
  let answerTime: number | undefined;
  let isCounted = false;
  const end = (outcome: string) => {
    const totalTime = performance.now() - started;
    // A failed apology is a second log line, not a second question.
    if (!isCounted) meter.handled({ kind, outcome, answerTime, totalTime });
    isCounted = true;
    return { id, kind, outcome, milliseconds: Math.round(totalTime) };
  };
  return {
    answerReady: () => {
      answerTime = performance.now() - started;
    },
    finish: (outcome, isRoutine = false) => {
      const line = end(outcome);
      if (isRoutine) log.debug(line, message);
      else log.info(line, message);
    },
    fail: (error, outcome = 'failed') => logFailure(log, error, end(outcome), message),
  };
}
