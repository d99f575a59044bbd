import type { Log } from '../contracts/log.ts';
import type { Problem } from '../contracts/problem.ts';
import { describeHidden } from './stale-pack.ts';

/** Problems logged one by one; a pack with more is broken as a whole. */
const MOST_PROBLEMS_LOGGED = 20;

/** Logs the problems of a pack that is not taken, each with its place. */
export function logProblems(problems: Problem[], message: string, log: Log): void {
  log.warn({ problems: problems.length }, message);
  logEach(problems, log);
}

function logEach(problems: Problem[], log: Log): void {
  for (const { unsupported: _, fix: __, ...problem } of problems.slice(0, MOST_PROBLEMS_LOGGED)) {
    log.warn(problem, 'problem of the pack');
  }
}

/** Logs why entries of the current pack are disabled, and what to do. */
export function logHidden(hidden: Problem[], log: Log): void {
  const message = describeHidden(hidden);
  if (message === undefined) return;
  log.warn({ problems: hidden.length }, message);
  logEach(hidden, log);
}

/** Logs what is worth knowing about a usable pack. */
export function logNotes(notes: Problem[], log: Log): void {
  for (const { isNote: _, ...note } of notes.slice(0, MOST_PROBLEMS_LOGGED)) log.info(note, 'note on the pack');
  if (notes.length > MOST_PROBLEMS_LOGGED)
    log.info({ notes: notes.length }, 'more notes: npm run -s knowledge lists them');
}
