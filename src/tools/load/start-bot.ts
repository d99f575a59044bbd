import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { BotVitals, Question, StartOrder } from './bot.ts';

/** The bot under load, in its own process, so that the local Discord's cost is not counted. */
export interface BotUnderLoad {
  ask(question: Question): Promise<BotVitals>;
  /** Whether it still runs. */
  isAlive(): boolean;
  stop(): Promise<void>;
}

/**
 * Resolves once the bot is ready.
 * @throws Error with its output if it fails to start
 */
export async function startBot(order: StartOrder): Promise<BotUnderLoad> {
  const child = fork(new URL('./bot.ts', import.meta.url), {
    execArgv: ['--expose-gc', '--import', import.meta.resolve('tsx')],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let complaint = '';
  child.stderr?.on('data', (data) => {
    complaint += data;
  });
  // Not “close”: a loader's helper may keep the pipe open.
  const ended = once(child, 'exit');
  child.send(order);
  const failed = ended.then(([code, signal]) => {
    throw new Error(`The bot ended with ${signal ?? code}:\n${complaint}`);
  });
  await Promise.race([once(child, 'message'), failed]);
  failed.catch(() => undefined);
  return {
    isAlive: () => child.exitCode === null && child.signalCode === null,
    async ask(question) {
      child.send(question);
      const [vitals] = await Promise.race([once(child, 'message'), failed]);
      return vitals as BotVitals;
    },
    async stop() {
      if (child.connected) child.disconnect();
      await ended;
    },
  };
}
