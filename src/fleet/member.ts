import type { ProcessEnd, ShardProcess } from '../discord/shard-processes.ts';
import { openLine } from '../infra/line.ts';
import { nameShards } from '../infra/report.ts';
import { EXIT } from './exit-codes.ts';

/** A process of the fleet, which is started again whenever it ends. */
export interface Member {
  /** Of its shards. */
  name: string;
  /** Settles when it answers users for the first time. */
  start(): Promise<void>;
  ask(what: string): Promise<unknown>;
  /** Finishes what is in hand, and settles when it has ended. */
  stop(): Promise<void>;
  kill(): void;
}

export interface MemberOptions {
  /** What the process may ask. */
  answers: Record<string, () => unknown>;
  log: { info(fields: object, message: string): void; warn(fields: object, message: string): void };
  /** What a process gets that takes the place of one which has answered users. */
  settingsAgain: Record<string, string>;
  /** Told when there is no use in starting it again. */
  giveUp(): void;
}

/** From one start to the next where a process ends again and again: the first wait, doubled up to the longest. */
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 60_000;
/** A process that answered for so long has ended for something new. */
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
  process.onMessage(line.hear);
  process.onEnd((end) => {
    isRunning = false;
    line.drop();
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
      // One that does not answer any more is ended by whoever has no more patience.
      void line.ask('stop').catch(() => {});
      await ended;
    },
    kill: process.kill,
  };
}

/** A pack that broke while the bot ran ends nothing: the other processes go on with the last good one until it is mended. */
function isFinal({ code }: ProcessEnd, hasBeenReady: boolean): boolean {
  return code === EXIT.wrongSettings || (code === EXIT.brokenPack && !hasBeenReady);
}
