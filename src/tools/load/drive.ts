import type { AskResult } from './ask.ts';

/** What users saw at a steady rate of questions. */
export interface Drive {
  asked: number;
  /** The achieved rate; lower than wanted on a slow machine. */
  rate: number;
  /** Milliseconds until each answer was shown. */
  times: number[];
  /** Unanswered questions, by what users saw instead. */
  failures: Record<string, number>;
}

/** Milliseconds between checks for due questions. */
const TICK = 5;

/** Asks at a steady rate, regardless of response times, and waits for the last answer. */
export async function drive(rate: number, seconds: number, ask: (index: number) => Promise<AskResult>): Promise<Drive> {
  const wanted = Math.round(rate * seconds);
  return await driveSteadily(rate, () => wanted, ask);
}

/** Same, for as long as other work takes. */
export async function driveUntil(
  over: Promise<unknown>,
  rate: number,
  ask: (index: number) => Promise<AskResult>,
): Promise<Drive> {
  let wanted = Number.POSITIVE_INFINITY;
  const stop = () => {
    wanted = 0;
  };
  over.then(stop, stop);
  return await driveSteadily(rate, () => wanted, ask);
}

async function driveSteadily(
  rate: number,
  wanted: () => number,
  ask: (index: number) => Promise<AskResult>,
): Promise<Drive> {
  const started = performance.now();
  const answers: Promise<AskResult>[] = [];
  while (answers.length < wanted()) {
    const due = Math.min(wanted(), Math.floor(((performance.now() - started) / 1000) * rate) + 1);
    while (answers.length < due) answers.push(ask(answers.length));
    await new Promise((tick) => setTimeout(tick, TICK));
  }
  const took = (performance.now() - started) / 1000;
  return { asked: answers.length, rate: answers.length / took, ...sortOut(await Promise.all(answers)) };
}

/** Asks so many in all, each lane sequentially, as fast as possible. */
export async function driveFlatOut(
  count: number,
  lanes: number,
  ask: (index: number) => Promise<AskResult>,
): Promise<Drive> {
  const started = performance.now();
  const results: AskResult[] = [];
  let next = 0;
  const lane = async () => {
    while (next < count) results.push(await ask(next++));
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return { asked: count, rate: (1000 * count) / (performance.now() - started), ...sortOut(results) };
}

function sortOut(answers: AskResult[]): Pick<Drive, 'times' | 'failures'> {
  const times: number[] = [];
  const failures: Record<string, number> = {};
  for (const answer of answers) {
    if ('milliseconds' in answer) times.push(answer.milliseconds);
    else failures[answer.failure] = (failures[answer.failure] ?? 0) + 1;
  }
  return { times, failures };
}
