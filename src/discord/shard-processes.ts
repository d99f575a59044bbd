import { ShardingManager } from 'discord.js';

/** A process that runs some shards; can be restarted whenever it has ended. */
export interface ShardProcess {
  shards: readonly number[];
  /**
   * Returns the process id.
   * @param settings replace those it was created with
   */
  start(settings?: Record<string, string>): number | undefined;
  /** Throws if it is not running. */
  send(message: object): void;
  /** Kills it. */
  kill(): void;
  onMessage(hear: (message: unknown) => void): void;
  onEnd(tell: (end: ProcessEnd) => void): void;
}

export interface ProcessEnd {
  code: number | null;
  signal: string | null;
}

interface ProcessOptions {
  /** The script they run, and Node's flags. */
  file: string;
  execArgv: string[];
  token: string;
  /** Shards per process. */
  lists: number[][];
  count: number;
}

/**
 * A process per list of shards, through discord.js's shard manager. Starting and stopping are ours: the manager restarts
 * crash loops forever, does not wait on stop, and gives each shard its own process.
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
      // A message lost to a process that ends does not matter.
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

/** Does not wait for the shard: the process says itself when all of its shards are ready. */
const AT_ONCE = -1;
