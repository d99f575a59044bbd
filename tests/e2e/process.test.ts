import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createClient } from '@libsql/client';
import { afterEach, beforeEach, describe, expect } from 'vitest';
import { NIGHT_MARKET, test, textOf, type World } from '../helpers/world.ts';

/** A process takes seconds to start on a busy machine. */
const PATIENT = { timeout: 60_000 };

/** A folder to start in, with a .env of the test's making, as a host has it. */
let folder: string;
const children: ChildProcess[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-'));
});

afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await rm(folder, { recursive: true });
});

/** Starts the bot as `npm start` does it, in that folder and with no settings but those of its .env. */
function startProcess() {
  const tsx = import.meta.resolve('tsx');
  const child = spawn(process.execPath, ['--import', tsx, resolve('src/main.ts')], { cwd: folder, env: {} });
  children.push(child);
  const output = { out: '', err: '' };
  child.stdout.on('data', (data) => {
    output.out += data;
  });
  child.stderr.on('data', (data) => {
    output.err += data;
  });
  const ended = new Promise<number | null>((end) => child.on('close', end));
  const ready = async () => {
    const isUp = expect.poll(() => output.out, { timeout: 30_000 }).toContain('"msg":"ready"');
    const hasEnded = await Promise.race([isUp.then(() => false), ended.then(() => true)]);
    if (hasEnded) throw new Error(`expected the bot to come online, found that it ended:\n${output.err}`);
  };
  return { child, output, ended, ready };
}

async function writeSettings(dotenv: string): Promise<void> {
  await writeFile(join(folder, '.env'), dotenv);
}

function settingsFor({ bot, sandbox }: World): string {
  return `DISCORD_TOKEN=${bot.token}\nDISCORD_API_URL=${sandbox.url}\nKNOWLEDGE_DIR=${resolve(NIGHT_MARKET)}\n`;
}

describe('npm start', () => {
  test('with settings that cannot be used names each of them', PATIENT, async () => {
    await writeSettings('DISCORD_TOKEN=\nLOG_LEVEL=loud\nPORT=http\n');
    const { output, ended } = startProcess();
    expect(await ended).toBe(1);
    expect(output.out).toBe('');
    expect(output.err).toMatch(/^LOG_LEVEL is none of the levels there are[^\n]*\nPORT is no port[^\n]*\n$/);
  });

  test('with a wrong token says so, and shows the token nowhere', PATIENT, async ({ world }) => {
    const settings = settingsFor(world).replace(world.bot.token, 'a-very-wrong-token');
    await writeSettings(`${settings}LOG_LEVEL=trace\n`);
    const { output, ended } = startProcess();
    expect(await ended).toBe(1);
    expect(output.err).toMatch(/^Discord does not know this token\.[^\n]*\n$/);
    expect(output.out + output.err).not.toContain('a-very-wrong-token');
  });

  test('with a broken pack lists its problems', PATIENT, async ({ world }) => {
    await writeSettings(settingsFor(world).replace(/night-market$/m, 'night-market-broken'));
    const { output, ended } = startProcess();
    expect(await ended).toBe(1);
    expect(output.err).toMatch(/^The knowledge pack has 2 problems:\n\nnot-in-story\.yaml\n/);
    expect(output.err).not.toContain('    at ');
  });

  test('with a folder for a .env says that it cannot be read', PATIENT, async () => {
    await mkdir(join(folder, '.env'));
    const { output, ended } = startProcess();
    expect(await ended).toBe(1);
    expect(output.err).toMatch(/^\.env is there but cannot be read \(EISDIR\)\./);
  });

  test('ends at once on Ctrl-C while Discord does not answer', PATIENT, async () => {
    const silent = createServer();
    await once(silent.listen(0, '127.0.0.1'), 'listening');
    const { port } = silent.address() as AddressInfo;
    await writeSettings(
      `DISCORD_TOKEN=t\nDISCORD_API_URL=http://127.0.0.1:${port}/api\nKNOWLEDGE_DIR=${resolve(NIGHT_MARKET)}\n`,
    );
    const { child, ended } = startProcess();
    const [socket] = await once(silent, 'connection');
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    socket.destroy();
    silent.close();
  });

  test.for(['SIGTERM', 'SIGINT'] as const)(
    'answers until %s, then ends by itself with 0',
    PATIENT,
    async (signal, { world }) => {
      await writeSettings(settingsFor(world));
      const { child, output, ended, ready } = startProcess();
      await ready();
      expect(output.out).toContain('https://discord.com/oauth2/authorize?client_id=');
      const shown = await world.ada.types(world.channel, '/ask', { question: 'opening-day' });
      expect(textOf(shown.message)).toContain('It reopens on 3 May.');
      await world.ada.presses(shown.message, '👍');
      child.kill(signal);
      expect(await ended).toBe(0);
      const database = createClient({ url: `file:${join(folder, 'data', 'footnote.db')}` });
      expect((await database.execute('SELECT entry FROM votes')).rows).toMatchObject([{ entry: 'opening-day' }]);
      database.close();
      expect(output.err).toBe('');
      expect(output.out).not.toContain(world.bot.token);
    },
  );

  test('ends with 1 and the reason when Discord ends the connection for good', PATIENT, async ({ world }) => {
    await writeSettings(settingsFor(world));
    const { output, ended, ready } = startProcess();
    await ready();
    world.sandbox.faults.closeConnections(4004);
    expect(await ended).toBe(1);
    expect(output.err).toMatch(/^Discord does not know this token\./);
  });

  test('tells a supervisor where it was asked to, and reads the pack anew on SIGHUP', PATIENT, async ({ world }) => {
    await writeSettings(`${settingsFor(world)}HEALTH_PORT=0\nWATCH=false\n`);
    const { child, output, ended, ready } = startProcess();
    await ready();
    const { health } = JSON.parse(output.out.split('\n').find((line) => line.includes('"msg":"ready"')) ?? '{}');
    expect((await fetch(`${health}/readyz`)).status).toBe(200);
    child.kill('SIGHUP');
    await expect.poll(() => output.out, { timeout: 20_000 }).toContain('"msg":"pack reloaded"');
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(output.err).toBe('');
  });

  test.for([
    ['waits no more than five seconds for an answer that hangs', 1, 0, 5_500],
    ['ends at once on a second signal', 2, 143, 2_000],
  ] as const)('%s', PATIENT, async ([, signals, code, longest], { world }) => {
    await writeSettings(settingsFor(world));
    const { child, ended, ready } = startProcess();
    await ready();
    world.sandbox.faults.plan({ method: 'POST', path: /\/callback$/ }, { kind: 'silence' });
    world.ada.types(world.channel, '/ask', { question: 'opening-day' }).catch(() => {});
    await expect.poll(() => world.sandbox.requests.some(({ path }) => path.endsWith('/callback'))).toBe(true);
    const started = performance.now();
    child.kill('SIGTERM');
    if (signals === 2) setTimeout(() => child.kill('SIGTERM'), 300);
    expect(await ended).toBe(code);
    expect(performance.now() - started).toBeLessThan(longest);
    world.sandbox.faults.clear();
  });
});
