import type { App, AppOptions } from '../app/start-app.ts';
import { PackError, StartError } from '../app/start-error.ts';
import { openLine } from '../infra/line.ts';
import type { Report } from '../infra/report.ts';
import { EXIT } from './exit-codes.ts';

/** Whether a fleet of the bot started this process. */
export const isMember = process.env.SHARDING_MANAGER !== undefined;

/** The channel to the parent process; Node's `process` is one. */
interface Parent {
  connected: boolean;
  send?(message: object, handle: undefined, options: undefined, tell: () => void): void;
  on(event: 'message', hear: (message: unknown) => void): void;
  on(event: 'disconnect', tell: () => void): void;
}

/**
 * Starts the bot for this process's shards, as one of several on this machine, and reports to the leader.
 * @param startApp starts the bot alone
 * @param stop called when the leader wants this process to end, or is gone
 */
export async function joinFleet(
  startApp: (options: AppOptions) => Promise<App>,
  options: AppOptions,
  parent: Parent,
  stop: () => void,
): Promise<App> {
  let app: App | undefined;
  // Send errors are ignored: without a leader, this process stops anyway.
  const send = (message: object) => parent.send?.(message, undefined, undefined, () => {});
  const line = openLine(send, {
    stop,
    reload: () => void app?.reload().catch((error) => options.log.error({ err: error }, 'reload failed')),
    report: () => app?.report(),
    samples: () => app?.samples(),
  });
  parent.on('message', line.receive);
  parent.on('disconnect', stop);
  // The leader may have gone before anyone listened.
  if (!parent.connected) stop();
  app = await startApp({
    ...options,
    // The leader serves health for all processes.
    health: undefined,
    fleet: {
      reports: async () => (await line.ask('reports')) as Report[],
      reloadOthers: () => void line.ask('reloadOthers').catch(() => {}),
    },
  });
  await line.ask('ready');
  return app;
}

/** Tells the leader whether to restart this process. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof PackError) return EXIT.brokenPack;
  return error instanceof StartError && error.isFinal ? EXIT.wrongSettings : 1;
}
