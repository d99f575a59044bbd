import { constants } from 'node:os';
import { type App, StartError, startApp } from './app.ts';
import { type Config, type Environment, readConfig, readEnvironment, secretsOf } from './platform/config.ts';
import { makeLog } from './platform/log.ts';
import { MISSING_TOKEN_HELP } from './platform/missing-token.ts';

/** Set while the bot is online. */
let app: App | undefined;
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
    app = await startApp({ ...config, log });
    void app.lost.then(async (reason) => {
      fail(reason);
      await app?.stop();
    });
  } catch (error) {
    if (!(error instanceof StartError)) log.fatal({ err: toError(error) }, 'start failed');
    fail(
      error instanceof StartError ? error.message : 'Footnote could not start: a fault of its own, see the log above.',
    );
  }
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
  fail([...config.problems, ...(config.isTokenMissing ? ['', MISSING_TOKEN_HELP] : [])].join('\n'));
  return undefined;
}

/** A signal before the bot is online, or a second one, ends the process at once. */
function stop(signal: 'SIGINT' | 'SIGTERM'): void {
  if (!app || isStopping) process.exit(128 + constants.signals[signal]);
  isStopping = true;
  void app.stop();
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}

function toError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
