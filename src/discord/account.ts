import type { Services } from '../features/deps.ts';
import { logFailure } from './failure.ts';

/** One interaction or message from its arrival to its end: a line in the log, and its share in the numbers. */
export interface Account {
  /** The answer is made and has yet to be sent. */
  made(): void;
  /** It is out, or nothing more is said. What happens too often to read line by line is `routine`. */
  close(outcome: string, isRoutine?: boolean): void;
  fail(error: unknown, outcome?: string): void;
}

/** Opens it as `id` arrives; `message` is what the log calls it. */
export function openAccount({ log, meter }: Services, id: string, kind: string, message: string): Account {
  const started = performance.now();
  let made: number | undefined;
  let isCounted = false;
  const end = (outcome: string) => {
    const totalTime = performance.now() - started;
    // A failed apology is a second line in the log, and not a second question.
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
