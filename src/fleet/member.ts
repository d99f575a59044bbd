import type { ProcessEnd, ShardProcess } from '../discord/shard-processes.ts';
import { openLine } from '../infra/line.ts';
import { nameShards } from '../infra/report.ts';
import { EXIT } from './exit-codes.ts';

/** A fleet process, restarted whenever it ends. */
export interface Member {
  /** Of its shards. */
  name: string;
  /** Resolves when it first answers users. */
  start(): Promise<void>;
  ask(what: string): Promise<unknown>;
  /** Lets it finish its answers; resolves when it has ended. */
  stop(): Promise<void>;
  kill(): void;
}

interface MemberOptions {
  /** Answers to what the process may ask. */
  answers: Record<string, () => unknown>;
  log: { info(fields: object, message: string): void; warn(fields: object, message: string): void };
  /** Settings for a restart after it has answered users. */
  settingsAgain: Record<string, string>;
  /** Called when a restart would be useless. */
  giveUp(): void;
}

/** Wait between restarts in a crash loop; doubles up to the longest. */
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 60_000;
/** After running this long, a crash has a new cause. */
const STEADY = 60_000;

export function keepMember(process: ShardProcess, { answers, settingsAgain, log, giveUp }: MemberOptions): Member {
  const name = nameShards(process.shards);
  let readyAt: number | undefined;
  let hasBeenReady = false;
  let failures = 0;
  let isRunning = false;
  let isStopping = false;
  let timer: NodeJS.Timeout | undefined;
  let tellReady = () => {};
  let tellEnded = () => {};
  const ready = new Promise<void>((resolve) => {
    tellReady = resolve;
  });
  const ended = new Promise<void>((resolve) => {
    tellEnded = resolve;
  });
  const line = openLine(process.send, {
    ...answers,
    ready() {
      readyAt = Date.now();
      hasBeenReady = true;
      tellReady();
    },
  });
  const start = () => {
    readyAt = undefined;
    isRunning = true;
    log.info({ shards: name, pid: process.start(hasBeenReady ? settingsAgain : {}) }, 'process started');
  };
  const wait = ({ code, signal }: ProcessEnd) => {
    failures = readyAt !== undefined && Date.now() - readyAt >= STEADY ? 1 : failures + 1;
    const delay = Math.min(FIRST_WAIT * 2 ** (failures - 1), LONGEST_WAIT);
    log.warn({ shards: name, code, signal, seconds: delay / 1_000 }, 'process ended, starting it again');
    timer = setTimeout(start, delay);
  };
  process.onMessage(line.receive);
  process.onEnd((end) => {
    isRunning = false;
    line.disconnect();
    if (isStopping) tellEnded();
    else if (isFinal(end, hasBeenReady)) giveUp();
    else wait(end);
  });
  return {
    name,
    start() {
      if (!isStopping) start();
      return ready;
    },
    ask: line.ask,
    async stop() {
      isStopping = true;
      clearTimeout(timer);
      if (!isRunning) return;
      // If it hangs, the caller kills it once out of patience.
      void line.ask('stop').catch(() => {});
      await ended;
    },
    kill: process.kill,
  };
}

/** A pack that breaks at runtime ends nothing: the others keep the last good one until it is fixed. */
function isFinal({ code }: ProcessEnd, hasBeenReady: boolean): boolean {
  return code === EXIT.wrongSettings || (code === EXIT.brokenPack && !hasBeenReady);
}
