import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { Client } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loaderFlags } from '../helpers/loader-flags.ts';
import { NIGHT_MARKET } from '../helpers/world.ts';

/** A folder to start in, with a pack that can be changed. */
let folder: string;
const children: ChildProcess[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-'));
  await cp(NIGHT_MARKET, join(folder, 'knowledge'), { recursive: true });
});

afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await rm(folder, { recursive: true });
});

/** Starts a script in that folder and with these settings alone; by its full path, with npm's own loader. */
function start(script: string, args: string[] = [], env: Record<string, string> = {}) {
  const loader = isAbsolute(script) ? ['--import', import.meta.resolve('tsx')] : loaderFlags();
  const child = spawn(process.execPath, [...loader, resolve(script), ...args], { cwd: folder, env });
  children.push(child);
  const output = { out: '', err: '' };
  child.stdout.on('data', (data) => {
    output.out += data;
  });
  child.stderr.on('data', (data) => {
    output.err += data;
  });
  const ended = new Promise<number | null>((end) => child.on('close', end));
  const says = (text: string | RegExp) => expect.poll(() => output.out).toMatch(text);
  return { child, output, ended, says };
}

const addressIn = (text: string) => /http:\/\/127\.0\.0\.1:\d+(?!\d*\/)/.exec(text)?.[0] ?? '';

describe('npm start without a token', () => {
  test('ends with 1 and the reason where its .env says that it is to be a service', async () => {
    await writeFile(join(folder, '.env'), 'NODE_ENV=production\nDISCORD_TOKEN=\n');
    const { output, ended } = start('src/main.ts', [], { PORT: '0' });
    expect(await ended).toBe(1);
    expect(output.out).toBe('');
    expect(output.err).toMatch(/^Expected DISCORD_TOKEN, the token of your bot, as NODE_ENV is production; found none/);
    expect(output.err.trim().split('\n')).toHaveLength(1);
  });

  test('says so where the playground was left out of the installation', async () => {
    await cp('src', join(folder, 'src'), {
      recursive: true,
      filter: (path) => !/^src\/(?:playground|sandbox)$/.test(path),
    });
    await cp('package.json', join(folder, 'package.json'));
    await symlink(resolve('node_modules'), join(folder, 'node_modules'));
    const { output, ended } = start(join(folder, 'src/main.ts'));
    expect(await ended).toBe(1);
    expect(output.err).toMatch(/^Expected DISCORD_TOKEN.*was left out of this installation \(npm ci --omit=dev\)/);
    expect(output.err.trim().split('\n')).toHaveLength(1);
  });

  test('serves the page, says where it is and how to go on, and ends by itself on Ctrl-C', async () => {
    await writeFile(join(folder, '.env'), 'DISCORD_TOKEN=\nPORT=0\n');
    const { child, output, ended, says } = start(resolve('src/main.ts'));
    await says('The bot is online.');
    expect(output.out).toMatch(/^Try it: {2}http:\/\/127\.0\.0\.1:\d+\n/);
    expect(output.out.match(/^ {2}\d\. /gm)).toEqual(['  1. ', '  2. ', '  3. ', '  4. ']);
    const page = await fetch(addressIn(output.out));
    expect(await page.text()).toContain('<title>Footnote playground</title>');
    child.kill('SIGINT');
    expect(await ended).toBe(0);
    expect(output.out).not.toContain('stopped without waiting');
    expect(output.err).toBe('');
  });
});

test('npm run sandbox gives any bot an address and a token to log in with', async () => {
  const { child, output, ended, says } = start('src/tools/sandbox.ts', ['--name', 'Another', '--port', '0']);
  await says(/Token:/);
  const api = /API base: {2}(\S+)/.exec(output.out)?.[1] ?? '';
  const token = /Token: {5}(\S+)/.exec(output.out)?.[1] ?? '';
  const client = new Client({ intents: ['Guilds'], rest: { api } });
  const ready = once(client, 'clientReady');
  await client.login(token);
  await ready;
  expect(client.user?.username).toBe('Another');
  await client.destroy();
  child.kill('SIGINT');
  expect(await ended).toBe(0);
});

test('npm run chat answers questions, commands and buttons in the terminal', async () => {
  const { child, output, ended } = start('src/tools/chat.ts');
  child.stdin?.end('when does it reopen?\n!1\n/ask question: why did it close\n!99\n/nothing\n\n');
  expect(await ended).toBe(0);
  expect(output.out).toContain('It reopens on 3 May.');
  expect(output.out).toContain('│ The night market on Lantern Quay will reopen on 3 May');
  expect(output.out).toContain('in bold');
  expect(output.out).toContain('A fire closed hall 4 two years ago.');
  expect(output.out).toContain('There is no such button.');
  expect(output.out).toContain('is offered no command "nothing" here');
  expect(output.err).toBe('');
});
