import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { loaderFlags } from './loader-flags.ts';
import { unprivileged } from './unprivileged.ts';
import { NIGHT_MARKET, type World } from './world.ts';

/** The bot as a host runs it, in a process of its own without privileges. */
export interface BotProcess {
  child: ChildProcess;
  output: { out: string; err: string };
  /** Its exit code; none where a signal ended it. */
  ended: Promise<number | null>;
  /** What its log has said so far, oldest first. */
  lines(message: string): Record<string, unknown>[];
  /** Waits until its log says so, so many times. Throws where it ends before. */
  says(message: string, times?: number): Promise<void>;
}

/** A folder for one host's processes, with a .env of its own. */
export interface Host {
  folder: string;
  databaseUrl: string;
  /** Starts the bot as `npm start` does. */
  launch(options?: { preload?: string }): BotProcess;
  /** The same, and resolves once it is ready. */
  start(options?: { preload?: string }): Promise<BotProcess>;
}

/**
 * A host with the small story; what still runs is killed after the test.
 * @param settings more for the .env, or others
 */
export async function openHost({ bot, sandbox }: World, settings: Record<string, string> = {}): Promise<Host> {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-host-'));
  const children: ChildProcess[] = [];
  onTestFinished(async () => {
    for (const child of children) child.kill('SIGKILL');
    // Processes that one of them started may write for a moment yet.
    await rm(folder, { recursive: true, maxRetries: 5 });
  });
  const usual = { DISCORD_TOKEN: bot.token, DISCORD_API_URL: sandbox.url, KNOWLEDGE_DIR: resolve(NIGHT_MARKET) };
  const dotenv = Object.entries({ ...usual, ...settings }).map(([name, value]) => `${name}=${value}\n`);
  await writeFile(join(folder, '.env'), dotenv.join(''));
  const launch: Host['launch'] = ({ preload } = {}) => {
    const before = preload === undefined ? [] : ['--import', `data:text/javascript,${encodeURIComponent(preload)}`];
    const [command, ...rest] = unprivileged([process.execPath, ...before, ...loaderFlags(), resolve('src/main.ts')]);
    const child = spawn(command, rest, { cwd: folder, env: {} });
    children.push(child);
    return follow(child);
  };
  return {
    folder,
    databaseUrl: `file:${join(folder, 'data', 'footnote.db')}`,
    launch,
    async start(options) {
      const started = launch(options);
      await started.says('ready');
      return started;
    },
  };
}

function follow(child: ChildProcess): BotProcess {
  const output = { out: '', err: '' };
  child.stdout?.on('data', (data) => {
    output.out += data;
  });
  child.stderr?.on('data', (data) => {
    output.err += data;
  });
  const ended = new Promise<number | null>((end) => child.on('close', end));
  const lines = (message: string) =>
    output.out
      .split('\n')
      .filter((line) => line.includes(`"msg":"${message}"`))
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  const says = async (message: string, times = 1) => {
    const isSaid = expect.poll(() => lines(message).length).toBeGreaterThanOrEqual(times);
    const hasEnded = await Promise.race([isSaid.then(() => false), ended.then(() => true)]);
    if (hasEnded) throw new Error(`expected the bot to say "${message}", found that it ended:\n${output.err}`);
  };
  return { child, output, ended, lines, says };
}
