import type { App, AppOptions } from '../app/start-app.ts';
import { nameShards } from '../infra/report.ts';
import type { Sharding } from '../infra/shard-settings.ts';
import { isMember, joinFleet } from './join-fleet.ts';
import { placeShards } from './place-shards.ts';
import { startFleet } from './start-fleet.ts';

interface BotOptions extends Omit<AppOptions, 'part' | 'fleet' | 'log'> {
  sharding?: Sharding | undefined;
  log: AppOptions['log'] & { child(fields: object): AppOptions['log'] };
  /** The script that further processes run. */
  file: string;
}

/** The bot, in one process or several. */
interface RunningBot extends Pick<App, 'stop' | 'lost'> {
  reload(): Promise<unknown>;
}

/**
 * Starts the shards that the settings give this process, or several processes if they are too many for one.
 * @param stop ends this process when its parent wants it to
 * @throws StartError
 */
export async function startBot(options: BotOptions, stop: () => void): Promise<RunningBot> {
  const { sharding, file, ...rest } = options;
  const place = await placeShards(sharding, options);
  if ('lists' in place) return await startFleet({ ...rest, ...place, file, execArgv: process.execArgv });
  const { part } = place;
  // Only now: a process that leads others answers nobody, and does without most of the program.
  const { startApp } = await import('../app/start-app.ts');
  const log = part && part.count > 1 ? rest.log.child({ shards: nameShards(part.shards) }) : rest.log;
  if (isMember) return await joinFleet(startApp, { ...rest, log, part }, process, stop);
  const isAlone = part === undefined || part.shards.length === part.count;
  if (!isAlone && options.databaseUrl?.startsWith('file:')) {
    log.warn(
      {},
      'each machine keeps its own votes, settings and drafts: set DATABASE_URL to a libSQL server that all of them share',
    );
  }
  return await startApp({ ...rest, log, part });
}
