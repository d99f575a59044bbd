import { type App, type AppOptions, startApp } from '../app/start-app.ts';
import { PackError, StartError } from '../app/start-error.ts';
import { openLine } from '../infra/line.ts';
import type { Report } from '../infra/report.ts';
import { EXIT } from './exit-codes.ts';

/** The way to the process that started this one, as Node's `process` is one. */
export interface Parent {
  connected: boolean;
  send?(message: object, handle: undefined, options: undefined, tell: () => void): void;
  on(event: 'message', hear: (message: unknown) => void): void;
  on(event: 'disconnect', tell: () => void): void;
}

/**
 * Starts the bot for the shards of this process, as one of several on this machine: it tells the one that leads them how it fares.
 * @param stop is called when the leader wants it to end, or is gone
 */
export async function joinFleet(options: AppOptions, parent: Parent, stop: () => void): Promise<App> {
  let app: App | undefined;
  // Where the leader has gone, this process ends for that alone.
  const send = (message: object) => parent.send?.(message, undefined, undefined, () => {});
  const line = openLine(send, {
    stop,
    reload: () => void app?.reload().catch((error) => options.log.error({ err: error }, 'reload failed')),
    report: () => app?.report(),
    samples: () => app?.samples(),
  });
  parent.on('message', line.hear);
  parent.on('disconnect', stop);
  // It may have gone before anybody listened.
  if (!parent.connected) stop();
  app = await startApp({
    ...options,
    // The leader tells supervisors about all of them.
    health: undefined,
    fleet: {
      reports: async () => (await line.ask('reports')) as Report[],
      reloadOthers: () => void line.ask('reloadOthers').catch(() => {}),
    },
  });
  await line.ask('ready');
  return app;
}

/** The exit code that tells the leader whether to start this process again. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof PackError) return EXIT.brokenPack;
  return error instanceof StartError && error.isFinal ? EXIT.wrongSettings : 1;
}
