import { constants } from 'node:os';
import { StartError, startApp } from './app.ts';
import { type Config, type Environment, readConfig, readEnvironment, secretsOf } from './platform/config.ts';
import { makeLog } from './platform/log.ts';
import { TAKE_TO_DISCORD } from './platform/take-to-discord.ts';
import { hostPlayground } from './playground/server/host-playground.ts';

type Log = ReturnType<typeof makeLog>;

/** Ends what runs; set as soon as there is something to end. */
let end: (() => Promise<void>) | undefined;
let isStopping = false;

await start();

async function start(): Promise<void> {
  const config = checkedConfig();
  if (!config) return;
  const log = makeLog({
    level: config.logLevel,
    secrets: secretsOf(config),
    isForPeople: process.stdout.isTTY,
    write: (line) => process.stdout.write(line),
  });
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  process.on('unhandledRejection', (reason) => log.error({ err: toError(reason) }, 'unhandled rejection'));
  try {
    if (config.token === undefined) await play(config, log);
    else await goOnline({ ...config, token: config.token }, log);
  } catch (error) {
    fail((error as Error).message);
  }
}

/** To Discord, until it is stopped or Discord ends the connection for good. */
async function goOnline(config: Config & { token: string }, log: Log): Promise<void> {
  try {
    const app = await startApp({ ...config, log });
    end = app.stop;
    void app.lost.then(async (reason) => {
      fail(reason);
      await app.stop();
    });
  } catch (error) {
    if (error instanceof StartError) throw error;
    log.fatal({ err: toError(error) }, 'start failed');
    throw new Error('Footnote could not start: a fault of its own, see the log above.');
  }
}

/** Without Discord: in a small one of its own, with a page to try it on. */
async function play({ knowledgeFolder, host, port }: Config, log: Log): Promise<void> {
  const write = (text: string) => void process.stdout.write(text);
  const isToOpen = process.argv.includes('--open');
  const playground = await hostPlayground({
    app: { knowledgeFolder, log },
    host,
    port,
    goLive: TAKE_TO_DISCORD,
    isToOpen,
    write,
  });
  process.on('uncaughtException', (error) => playground.crashed(error));
  end = async () => {
    await playground.stop();
    // Whatever the page or the bot still waits for may not keep the terminal.
    process.exit(0);
  };
}

function checkedConfig(): Config | undefined {
  let environment: Environment;
  try {
    environment = readEnvironment(process.env);
  } catch (error) {
    fail((error as Error).message);
    return undefined;
  }
  const config = readConfig(environment);
  if (!('problems' in config)) return config;
  fail(config.problems.join('\n'));
  return undefined;
}

/** A signal before there is anything to end, or a second one, ends the process at once. */
function stop(signal: 'SIGINT' | 'SIGTERM'): void {
  if (!end || isStopping) process.exit(128 + constants.signals[signal]);
  isStopping = true;
  void end();
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}

function toError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
