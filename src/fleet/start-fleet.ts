import { openHealth } from '../app/open-health.ts';
import type { Stale } from '../app/stale-pack.ts';
import type { App } from '../app/start-app.ts';
import type { Log } from '../contracts/log.ts';
import { makeShardProcesses } from '../discord/shard-processes.ts';
import { addUpMetrics } from '../infra/metrics.ts';
import { checkAll, type Report } from '../infra/report.ts';
import { keepMember, type Member } from './member.ts';

interface FleetOptions {
  token: string;
  /** The script each process runs, and Node's flags. */
  file: string;
  execArgv: string[];
  /** Shards per process. */
  lists: number[][];
  count: number;
  /** How many shards Discord lets connect at a time. */
  concurrency: number;
  /** For entries whose quotes are gone. */
  stale?: Stale | undefined;
  health?: { host: string; port: number } | undefined;
  log: Log;
}

/** The processes that run a bot's shards on this machine, started one after another. */
interface Fleet extends Pick<App, 'stop' | 'lost'> {
  reload(): Promise<unknown>;
}

/** @throws StartError if the health port cannot be used */
export async function startFleet(options: FleetOptions): Promise<Fleet> {
  const { health, log, lists, count } = options;
  let lose: (reason: string) => void = () => {};
  const lost = new Promise<string>((resolve) => {
    lose = resolve;
  });
  const members: Member[] = [];
  const ask = <T>(what: string) => askAll<T>(members, what);
  const reports = async () => [...(await ask<Report>('report')).values()].filter((report) => report !== undefined);
  const open =
    health &&
    (await openHealth({
      ...health,
      checks: async () => checkAll(await ask<Report>('report')),
      metrics: async () =>
        addUpMetrics([...(await ask<object[]>('samples')).values()].filter((some) => some !== undefined)),
    }));
  for (const started of makeShardProcesses(options)) {
    const member: Member = keepMember(started, {
      answers: {
        reports,
        reloadOthers: () =>
          void askAll(
            members.filter((other) => other !== member),
            'reload',
          ),
      },
      // Its siblings have hidden such entries; a restart should too, not refuse the pack.
      settingsAgain: options.stale === undefined ? { STALE: 'hide' } : {},
      log,
      giveUp: () =>
        lose(`The process of shards ${member.name} says above why no new start would help: all others end too.`),
    });
    members.push(member);
  }
  // However this process ends, the others are killed with it.
  process.once('exit', () => {
    for (const member of members) member.kill();
  });
  void startAll(members, options).then(() =>
    log.info({ shards: count, processes: lists.length, health: open?.url }, 'all shards ready'),
  );
  return {
    lost,
    reload: () => ask('reload'),
    async stop() {
      await Promise.all(members.map((member) => member.stop()));
      await open?.stop();
    },
  };
}

/** The first alone, so that a broken pack or setting is reported once; the others as Discord admits them. */
async function startAll([first, ...others]: Member[], { lists, concurrency }: FleetOptions): Promise<void> {
  await first?.start();
  const atATime = Math.max(1, Math.floor(concurrency / (lists[0]?.length ?? 1)));
  for (let place = 0; place < others.length; place += atATime) {
    await Promise.all(others.slice(place, place + atATime).map((member) => member.start()));
  }
}

/** By the member's name; undefined for one that does not answer. */
async function askAll<T>(members: Member[], what: string): Promise<Map<string, T | undefined>> {
  const answers = members.map(async ({ name, ask }) => {
    const answer = (await ask(what).catch(() => undefined)) as T | undefined;
    return [name, answer] as const;
  });
  return new Map(await Promise.all(answers));
}
