import type { BotStatus } from '../contracts/bot-status.ts';
import { readActivity, type Tally } from './activity.ts';
import type { Check } from './health.ts';

/** The state of one process, in a form that adds up. */
export interface Report {
  /** Milliseconds since 1970. */
  startedAt: number;
  /** The process's shards, of `shardCount` in all. */
  shards: number[];
  shardCount: number;
  guilds: number;
  /** Milliseconds; undefined before the first acknowledged heartbeat. */
  ping?: number | undefined;
  tally: Tally;
  checks: Record<string, Check>;
}

export function addUp(reports: Report[]): BotStatus {
  const pings = reports.map(({ ping }) => ping).filter((ping) => ping !== undefined);
  const sum = (part: (report: Report) => number) => reports.reduce((total, report) => total + part(report), 0);
  return {
    startedAt: Math.min(...reports.map(({ startedAt }) => startedAt)),
    countedFrom: Math.max(...reports.map(({ startedAt }) => startedAt)),
    processes: reports.length,
    shards: sum(({ shards }) => shards.length),
    shardCount: Math.max(...reports.map(({ shardCount }) => shardCount)),
    guilds: sum(({ guilds }) => guilds),
    ping: pings.length > 0 ? Math.max(...pings) : undefined,
    activity: readActivity(reports.map(({ tally }) => tally)),
    notes: [...new Set(reports.flatMap(({ checks }) => Object.values(checks).flatMap(({ note }) => note ?? [])))],
  };
}

/**
 * Several processes' checks as one: passes if all pass, else says where not.
 * @param reports by the shards' name; undefined for a process that does not answer
 */
export function checkAll(reports: Map<string, Report | undefined>): Record<string, Check> {
  const silent = [...reports].filter(([, report]) => !report).map(([name]) => name);
  const together: Record<string, Check> = {
    processes: silent.length === 0 ? { isOk: true } : failed(silent.map((name) => `Shards ${name} do not run.`)),
  };
  const names = new Set([...reports.values()].flatMap((report) => Object.keys(report?.checks ?? {})));
  for (const check of names) {
    const problems = [...reports].flatMap(([name, report]) => {
      const found = report?.checks[check];
      return found && !found.isOk ? [`Shards ${name}: ${found.problem ?? 'no.'}`] : [];
    });
    const notes = new Set([...reports.values()].flatMap((report) => report?.checks[check]?.note ?? []));
    together[check] = problems.length > 0 ? failed(problems) : fine([...notes]);
  }
  return together;
}

function fine(notes: string[]): Check {
  return notes.length === 0 ? { isOk: true } : { isOk: true, note: notes.join(' ') };
}

function failed(problems: string[]): Check {
  return { isOk: false, problem: problems.join(' ') };
}

/** `0-3`, or `0,2` with gaps. */
export function nameShards(shards: readonly number[]): string {
  const [first, ...rest] = shards;
  const last = rest.at(-1);
  const isRow = last !== undefined && first !== undefined && last - first === rest.length;
  return isRow ? `${first}-${last}` : shards.join(',');
}
