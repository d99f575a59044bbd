import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { NIGHT_MARKET, type World } from './world.ts';

/** The bot as a host runs it, in a process of its own. */
export interface BotProcess {
  child: ChildProcess;
  output: { out: string; err: string };
  /** Its exit code; none where a signal ended it. */
  ended: Promise<number | null>;
}

/** A folder for one host's processes, with a .env of its own. */
export interface Host {
  databaseUrl: string;
  /** Starts the bot as `npm start` does, and resolves once it is ready. */
  start(options?: { preload?: string }): Promise<BotProcess>;
}

/** A host with the small story; what still runs is killed after the test. */
export async function openHost({ bot, sandbox }: World): Promise<Host> {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-host-'));
  const children: ChildProcess[] = [];
  onTestFinished(async () => {
    for (const child of children) child.kill('SIGKILL');
    await rm(folder, { recursive: true });
  });
  const settings = { DISCORD_TOKEN: bot.token, DISCORD_API_URL: sandbox.url, KNOWLEDGE_DIR: resolve(NIGHT_MARKET) };
  const dotenv = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
  await writeFile(join(folder, '.env'), dotenv.join(''));
  return {
    databaseUrl: `file:${join(folder, 'data', 'footnote.db')}`,
    start: async ({ preload } = {}) => {
      const before = preload === undefined ? [] : ['--import', `data:text/javascript,${encodeURIComponent(preload)}`];
      const loader = ['--import', import.meta.resolve('tsx')];
      const child = spawn(process.execPath, [...before, ...loader, resolve('src/main.ts')], { cwd: folder, env: {} });
      children.push(child);
      const output = { out: '', err: '' };
      child.stdout.on('data', (data) => {
        output.out += data;
      });
      child.stderr.on('data', (data) => {
        output.err += data;
      });
      const ended = new Promise<number | null>((end) => child.on('close', end));
      const isUp = expect.poll(() => output.out, { timeout: 30_000 }).toContain('"msg":"ready"');
      const hasEnded = await Promise.race([isUp.then(() => false), ended.then(() => true)]);
      if (hasEnded) throw new Error(`expected the bot to come online, found that it ended:\n${output.err}`);
      return { child, output, ended };
    },
  };
}
