/** What readers asked of late; times in milliseconds. Counted in memory, from the start of the process. */
export interface Activity {
  answered: number;
  closest: number;
  unknown: number;
  median: number | undefined;
  high: number | undefined;
}

/** The same, as it can be added to what other processes counted. */
export interface Tally {
  answered: number;
  closest: number;
  unknown: number;
  /** Of the last answers. */
  times: number[];
}

export interface ActivityCount {
  handled(handled: { outcome: string; answerTime: number | undefined }): void;
  /** Of the last 24 hours. */
  read(): Tally;
}

const HOUR = 3_600_000;
const HOURS = 24;
/** Answers whose time is remembered: the last ones. */
const MOST_TIMES = 1_000;

/** @param now the time in milliseconds since 1970 */
export function countActivity(now: () => number = Date.now): ActivityCount {
  const times: number[] = [];
  let next = 0;
  const hours = new Map<number, Record<Outcome, number>>();
  const hourNow = () => Math.floor(now() / HOUR);
  const isRecent = (hour: number) => hour > hourNow() - HOURS && hour <= hourNow();

  return {
    handled({ outcome, answerTime }) {
      if (!isOutcome(outcome)) return;
      const counts = hours.get(hourNow()) ?? { answered: 0, closest: 0, unknown: 0 };
      counts[outcome] += 1;
      hours.set(hourNow(), counts);
      for (const hour of hours.keys()) if (!isRecent(hour)) hours.delete(hour);
      if (answerTime === undefined) return;
      times[next] = answerTime;
      next = (next + 1) % MOST_TIMES;
    },
    read() {
      const recent = [...hours].filter(([hour]) => isRecent(hour)).map(([, counts]) => counts);
      const sum = (outcome: Outcome) => recent.reduce((total, counts) => total + counts[outcome], 0);
      return { answered: sum('answered'), closest: sum('closest'), unknown: sum('unknown'), times: [...times] };
    },
  };
}

/** What several processes counted, together. */
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
