import { monitorEventLoopDelay } from 'node:perf_hooks';
import { type App, startApp } from '../../app/start-app.ts';
import { makeLog } from '../../infra/log.ts';

/** The bot's process under load: started by its parent, it reports on request, and ends with it. */

/** What the parent sends first. */
export interface StartOrder {
  token: string;
  apiUrl: string;
  knowledgeFolder: string;
  databaseUrl: string;
}

/** The parent's repeatable requests: report and reset, optionally after garbage collection, or reload the pack. */
export type Question = 'measure' | 'collect and measure' | 'reload and measure';

/** The process's vitals since the last request. */
export interface BotVitals {
  /** Megabytes. */
  rss: number;
  heap: number;
  /** The most it ever had. */
  peak: number;
  /** Event-loop delay in milliseconds; a busy machine adds to it. */
  lag: { p50: number; p99: number; max: number };
  /** The longest processor time between two clock checks, in milliseconds: a pause of that length on an idle machine. */
  pause: number;
  /** Of one core, 1 being all its time. */
  cpu: number;
  /** Warnings and errors in its log, by text. */
  complaints: Record<string, number>;
  /** The last reload's duration in milliseconds, and the problems that refused it. */
  reload?: { milliseconds: number; problems: number };
}

/** Milliseconds; the timer's own wait is no delay. */
const RESOLUTION = 10;
const MEGABYTE = 1024 * 1024;
const IS_COMPLAINT = /"level":"(?:warn|error|fatal)"/;

let complaints: Record<string, number> = {};
let usage = process.cpuUsage();
let since = performance.now();
const delays = monitorEventLoopDelay({ resolution: RESOLUTION });
let looked = process.cpuUsage();
let pause = 0;

process.once('disconnect', () => process.exit());

process.once('message', async ({ token, ...order }: StartOrder) => {
  const log = makeLog({ level: 'info', secrets: [token], isForPeople: false, write: noteComplaint });
  const app = await startApp({ token, ...order, log });
  delays.enable();
  setInterval(notePause, 1);
  process.on('message', async (question: Question) => {
    if (question === 'collect and measure') globalThis.gc?.();
    const reload = question === 'reload and measure' ? await timeReload(app) : undefined;
    process.send?.({ ...takeStock(), ...(reload && { reload }) });
  });
  process.send?.('ready');
});

async function timeReload({ reload }: App): Promise<BotVitals['reload']> {
  const started = performance.now();
  const { length } = await reload();
  return { milliseconds: performance.now() - started, problems: length };
}

function notePause(): void {
  const { user, system } = process.cpuUsage(looked);
  looked = process.cpuUsage();
  pause = Math.max(pause, (user + system) / 1000);
}

function noteComplaint(line: string): void {
  if (!IS_COMPLAINT.test(line)) return;
  const { msg, code, reason } = JSON.parse(line) as { msg: string; code?: number; reason?: string };
  const told = [msg, code ?? reason].filter(Boolean).join(': ');
  complaints[told] = (complaints[told] ?? 0) + 1;
}

function takeStock(): BotVitals {
  const { rss, heapUsed } = process.memoryUsage();
  const { user, system } = process.cpuUsage(usage);
  const late = (nanoseconds: number) => Math.max(0, nanoseconds / 1e6 - RESOLUTION);
  const vitals: BotVitals = {
    rss: rss / MEGABYTE,
    heap: heapUsed / MEGABYTE,
    peak: process.resourceUsage().maxRSS / 1024,
    lag: { p50: late(delays.percentile(50)), p99: late(delays.percentile(99)), max: late(delays.max) },
    pause,
    cpu: (user + system) / 1000 / (performance.now() - since),
    complaints,
  };
  complaints = {};
  pause = 0;
  usage = process.cpuUsage();
  since = performance.now();
  delays.reset();
  return vitals;
}
