import { ShardingManager } from 'discord.js';

/** A process that runs some of the shards; it can be started again whenever it has ended. */
export interface ShardProcess {
  shards: readonly number[];
  /**
   * Returns the number that the system knows it by.
   * @param settings in place of those it was given
   */
  start(settings?: Record<string, string>): number | undefined;
  /** Throws where it does not run. */
  send(message: object): void;
  /** Ends it at once. */
  kill(): void;
  onMessage(hear: (message: unknown) => void): void;
  onEnd(tell: (end: ProcessEnd) => void): void;
}

export interface ProcessEnd {
  code: number | null;
  signal: string | null;
}

export interface ProcessOptions {
  /** What they run, and the flags of Node to run it with. */
  file: string;
  execArgv: string[];
  token: string;
  /** The shards of each process. */
  lists: number[][];
  count: number;
}

/**
 * A process for each list of shards, by discord.js's manager of such processes. That one would start whatever ends at once and
 * for ever, wait for nothing when it stops them, and give each shard a process of its own: starting and stopping are ours.
 */
export function makeShardProcesses({ file, execArgv, token, lists, count }: ProcessOptions): ShardProcess[] {
  const manager = new ShardingManager(file, { token, execArgv, totalShards: lists.length, respawn: false });
  return lists.map((shards, place) => {
    const shard = manager.createShard(place);
    const env = { ...(shard.env as object), SHARD_LIST: shards.join(','), SHARD_COUNT: String(count) };
    const running = () => {
      if (!shard.process) throw new Error('the process does not run');
      return shard.process;
    };
    return {
      shards,
      start(settings) {
        shard.env = { ...env, ...settings };
        void shard.spawn(AT_ONCE);
        return shard.process?.pid;
      },
      // A message that is lost on the way to a process that ends is missed by nobody.
      send: (message) => void running().send(message, () => {}),
      kill: () => void shard.process?.kill('SIGKILL'),
      onMessage: (hear) => void shard.on('message', hear),
      onEnd: (tell) =>
        void shard.on('death', (ended) => {
          if ('exitCode' in ended) tell({ code: ended.exitCode, signal: ended.signalCode });
        }),
    };
  });
}

/** Does not wait until the shard is there: the process tells so itself when all of its shards are. */
const AT_ONCE = -1;
