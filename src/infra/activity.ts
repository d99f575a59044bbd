import type { Activity } from '../contracts/bot-status.ts';
/** The same, in a form that adds up across processes. */
export interface Tally {
  answered: number;
  closest: number;
  unknown: number;
  /** Of the last answers. */
  times: number[];
}

interface ActivityCount {
  handled(handled: { outcome: string; answerTime: number | undefined }): void;
  /** Of the last 24 hours, or since the start. */
  read(): Tally;
}

const DAY_MILLISECONDS = 86_400_000;
/** Counted together, so a day is accurate to this. */
const PERIOD = 300_000;
/** Answers whose time is kept: the latest. */
const MOST_TIMES = 1_000;

/** @param now milliseconds of a monotonic clock */
export function countActivity(now: () => number = () => performance.now()): ActivityCount {
  const times: number[] = [];
  let next = 0;
  const periods = new Map<number, Record<Outcome, number>>();
  const periodNow = () => Math.floor(now() / PERIOD);
  const isRecent = (period: number) => period > periodNow() - DAY_MILLISECONDS / PERIOD && period <= periodNow();

  return {
    handled({ outcome, answerTime }) {
      if (!isOutcome(outcome)) return;
      const period = periodNow();
      const counts = periods.get(period) ?? { answered: 0, closest: 0, unknown: 0 };
      if (!periods.has(period)) for (const old of periods.keys()) if (!isRecent(old)) periods.delete(old);
      counts[outcome] += 1;
      periods.set(period, counts);
      if (answerTime === undefined) return;
      times[next] = answerTime;
      next = (next + 1) % MOST_TIMES;
    },
    read() {
      const recent = [...periods].filter(([period]) => isRecent(period)).map(([, counts]) => counts);
      const sum = (outcome: Outcome) => recent.reduce((total, counts) => total + counts[outcome], 0);
      return { answered: sum('answered'), closest: sum('closest'), unknown: sum('unknown'), times: [...times] };
    },
  };
}

/** Adds up several processes. */
export function readActivity(tallies: Tally[]): Activity {
  const sum = (outcome: Outcome) => tallies.reduce((total, tally) => total + tally[outcome], 0);
  const sorted = tallies.flatMap(({ times }) => times).sort((one, other) => one - other);
  const within = (share: number) => sorted[Math.ceil(sorted.length * share) - 1];
  return {
    answered: sum('answered'),
    closest: sum('closest'),
    unknown: sum('unknown'),
    median: within(0.5),
    high: within(0.99),
  };
}

type Outcome = 'answered' | 'closest' | 'unknown';

function isOutcome(outcome: string): outcome is Outcome {
  return outcome === 'answered' || outcome === 'closest' || outcome === 'unknown';
}
