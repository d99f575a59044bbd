import { constants } from 'node:os';
import { StartError } from './app/start-error.ts';
import { EXIT } from './fleet/exit-codes.ts';
import { exitCodeOf, isMember } from './fleet/join-fleet.ts';
import { type Config, type Environment, readConfig, readEnvironment, secretsOf } from './infra/config.ts';
import { makeLog } from './infra/log.ts';
import { NEEDS_TOKEN, NO_PLAYGROUND, TAKE_TO_DISCORD } from './infra/take-to-discord.ts';

type Log = ReturnType<typeof makeLog>;
type Signal = 'SIGINT' | 'SIGTERM';

/** Milliseconds from a signal to the end. */
const STOP_TIMEOUT = 5_000;

/** The exit code of whatever went wrong; a process that leads others wants to know more. */
const FAILED = 1;

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
  const onSignal = (signal: Signal) => stop(signal, log);
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  process.on('unhandledRejection', (reason) => log.error({ err: toError(reason) }, 'unhandled rejection'));
  try {
    if (config.token === undefined) await play(config, log);
    else await goOnline({ ...config, token: config.token }, log);
  } catch (error) {
    fail((error as Error).message, isMember ? exitCodeOf(error) : FAILED);
    // The way to the process that started this one would keep it.
    if (isMember) process.exit();
  }
}

/** To Discord, until it is stopped or Discord ends the connection for good. */
async function goOnline(config: Config & { token: string }, log: Log): Promise<void> {
  try {
    // Only now: settings that cannot be used are told at once.
    const { startBot } = await import('./fleet/start-bot.ts');
    const leave = () => isStopping || stop('SIGTERM', log);
    const app = await startBot({ ...config, log, file: import.meta.filename }, leave);
    end = app.stop;
    process.on('SIGHUP', () => {
      // At a terminal it means that the terminal is gone; elsewhere, by custom, to read everything anew.
      if (process.stdout.isTTY) stop('SIGTERM', log);
      else void app.reload().catch((error) => log.error({ err: toError(error) }, 'reload failed'));
    });
    void app.lost.then(async (reason) => {
      fail(reason);
      await finish(app.stop, log);
    });
  } catch (error) {
    if (error instanceof StartError) throw error;
    log.fatal({ err: toError(error) }, 'start failed');
    throw new Error('Footnote could not start: a fault of its own, see the log above.');
  }
}

/** Without Discord: in a small one of its own, with a page to try it on. */
async function play(
  { isProduction, knowledgeFolder, cacheFolder, stale, host, port }: Config,
  log: Log,
): Promise<void> {
  // A page on which anybody may be the moderator is no service.
  if (isProduction) throw new Error(NEEDS_TOKEN);
  // Only now: what it needs is not there in an installation for production.
  const { hostPlayground } = await import('./playground/server/host-playground.ts').catch((error) => {
    throw error.code === 'ERR_MODULE_NOT_FOUND' ? new Error(NO_PLAYGROUND) : error;
  });
  const write = (text: string) => void process.stdout.write(text);
  const isToOpen = process.argv.includes('--open');
  const playground = await hostPlayground({
    app: { knowledgeFolder, cacheFolder, stale, drafts: true, log },
    dataFolder: 'data',
    host,
    port,
    goLive: TAKE_TO_DISCORD,
    isToOpen,
    write,
  });
  process.on('uncaughtException', (error) => playground.crashed(error));
  end = playground.stop;
}

function checkedConfig(): Config | undefined {
  let environment: Environment;
  try {
    environment = readEnvironment(process.env, (sentence) => {
      // Whoever started this process has said it already.
      if (!isMember) process.stderr.write(`${sentence}\n`);
    });
  } catch (error) {
    fail((error as Error).message);
    return undefined;
  }
  const config = readConfig(environment);
  // discord.js reads these by itself, and would take them for its own.
  for (const name of ['SHARDS', 'SHARD_COUNT', 'SHARDING_MANAGER']) delete process.env[name];
  if (!('problems' in config)) return config;
  fail(config.problems.join('\n'), isMember ? EXIT.wrongSettings : FAILED);
  return undefined;
}

/** A signal before there is anything to end, or a second one, ends the process at once. */
function stop(signal: Signal, log: Log): void {
  if (!end || isStopping) process.exit(128 + constants.signals[signal]);
  isStopping = true;
  void finish(end, log);
}

/** What is in hand is finished, but nothing may keep the process for longer: supervisors kill it after ten seconds. */
async function finish(ending: () => Promise<void>, log: Log): Promise<void> {
  setTimeout(() => {
    log.warn({ seconds: STOP_TIMEOUT / 1000 }, 'stopped without waiting any longer');
    process.exit();
  }, STOP_TIMEOUT);
  await ending().catch((error) => log.error({ err: toError(error) }, 'stop failed'));
  // Whatever some library still waits for may not keep it either.
  process.exit();
}

function fail(message: string, code = FAILED): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = code;
}

function toError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
