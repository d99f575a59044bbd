import type { Problem } from '../contracts/problem.ts';
import { StoreError } from '../contracts/store.ts';
import { ConnectError } from '../discord/connect.ts';
import { formatProblems } from '../pack/format-problems.ts';

/** Why the bot did not start, in plain words for whoever started it. */
export class StartError extends Error {
  override name = 'StartError';
  /** Whether starting it again is of no use before a person has mended something. */
  readonly isFinal: boolean;

  constructor(message: string, isFinal: boolean) {
    super(message);
    this.isFinal = isFinal;
  }
}

/** The pack has problems; the message tells them all. */
export class PackError extends StartError {
  override name = 'PackError';
  readonly problems: Problem[];

  /** @param cure what else helps than correcting them one by one */
  constructor(problems: Problem[], cure = '') {
    const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
    super(`The knowledge pack has ${count}:\n\n${formatProblems(problems)}${cure && `\n\n${cure}`}`, true);
    this.problems = problems;
  }
}

/** What a person has to know or mend; anything else is a fault of ours, and stays as it is. */
export function toStartError(error: unknown): unknown {
  if (error instanceof ConnectError) return new StartError(error.message, error.isFinal);
  return error instanceof StoreError ? new StartError(error.message, true) : error;
}
