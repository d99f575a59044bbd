import { ConnectError } from '../contracts/connect-error.ts';
import type { Problem } from '../contracts/problem.ts';
import { StoreError } from '../contracts/store.ts';
import { formatProblems } from '../pack/format-problems.ts';

/** Why the bot did not start, in plain English for its host. */
export class StartError extends Error {
  override name = 'StartError';
  /** Restarting is useless until someone fixes the cause. */
  readonly isFinal: boolean;

  constructor(message: string, isFinal: boolean) {
    super(message);
    this.isFinal = isFinal;
  }
}

/** The pack has problems, all of them in the message. */
export class PackError extends StartError {
  override name = 'PackError';
  readonly problems: Problem[];

  /** @param cure what else helps than fixing them one by one */
  constructor(problems: Problem[], cure = '') {
    const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
    super(`The knowledge pack has ${count}:\n\n${formatProblems(problems)}${cure && `\n\n${cure}`}`, true);
    this.problems = problems;
  }
}

/** What a person can fix; anything else is a bug and stays as it is. */
export function toStartError(error: unknown): unknown {
  if (error instanceof ConnectError) return new StartError(error.message, error.isFinal);
  return error instanceof StoreError ? new StartError(error.message, true) : error;
}
