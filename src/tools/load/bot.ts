import { monitorEventLoopDelay } from 'node:perf_hooks';
import { type App, startApp } from '../../app/start-app.ts';
import { makeLog } from '../../infra/log.ts';

/** The process of the bot under load: starts it as its parent orders, tells how it fares whenever asked, and ends with it. */

/** What the parent sends first. */
export interface Order {
  token: string;
  apiUrl: string;
  knowledgeFolder: string;
  databaseUrl: string;
}

/** What it sends then, as often as it likes: take stock, and begin anew; or first collect garbage, or read the pack anew. */
export type Question = 'measure' | 'collect and measure' | 'reload and measure';

/** How the process fared since it was last asked. */
export interface BotVitals {
  /** Megabytes. */
  rss: number;
  heap: number;
  /** The most it ever had. */
  peak: number;
  /** Milliseconds by which the event loop was late; on a busy machine also because it was not let run. */
  lag: { p50: number; p99: number; max: number };
  /** The most processor time between two looks at the clock, in milliseconds: a pause as long as that on an idle machine. */
  pause: number;
  /** Of one core, 1 being all its time. */
  cpu: number;
  /** Warnings and errors in its log, by what they say. */
  complaints: Record<string, number>;
  /** How long the last reading of the pack took, in milliseconds, and the problems it was refused with. */
  reload?: { milliseconds: number; problems: number };
}

/** Milliseconds; what the timer itself waits for is no lag. */
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

process.once('message', async ({ token, ...order }: Order) => {
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
