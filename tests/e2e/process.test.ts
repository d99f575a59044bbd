import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { createClient } from '@libsql/client';
import { describe, expect, onTestFinished } from 'vitest';
import { openHost } from '../helpers/bot-process.ts';
import { test, textOf, type World } from '../helpers/world.ts';

describe('npm start', () => {
  test('with settings that cannot be used names each of them', async ({ world }) => {
    const { output, ended } = (await openHost(world, { DISCORD_TOKEN: '', LOG_LEVEL: 'loud', PORT: 'http' })).launch();
    expect(await ended).toBe(1);
    expect(output.out).toBe('');
    expect(output.err).toMatch(/^LOG_LEVEL is none of the levels there are[^\n]*\nPORT is no port[^\n]*\n$/);
  });

  test('with a wrong token says so, and shows the token nowhere', async ({ world }) => {
    const token = 'a-very-wrong-token';
    const { output, ended } = (await openHost(world, { DISCORD_TOKEN: token, LOG_LEVEL: 'trace' })).launch();
    expect(await ended).toBe(1);
    expect(output.err).toMatch(/^Discord does not know this token\.[^\n]*\n$/);
    expect(output.out + output.err).not.toContain(token);
  });

  test('ends at once on Ctrl-C while Discord does not answer', async ({ world }) => {
    const silent = createServer();
    await once(silent.listen(0, '127.0.0.1'), 'listening');
    const { port } = silent.address() as AddressInfo;
    const { child, ended } = (
      await openHost(world, { DISCORD_TOKEN: 't', DISCORD_API_URL: `http://127.0.0.1:${port}/api` })
    ).launch();
    const [socket] = await once(silent, 'connection');
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    socket.destroy();
    silent.close();
  });

  test('answers, tells a supervisor where it was asked to, reads the pack anew on SIGHUP, and ends with 0 on SIGTERM', async ({
    world,
  }) => {
    const host = await openHost(world, { HEALTH_PORT: '0', WATCH: 'false' });
    const { child, output, ended, lines, says } = await host.start();
    expect(output.out).toContain('https://discord.com/oauth2/authorize?client_id=');
    expect((await fetch(`${lines('ready')[0]?.health}/readyz`)).status).toBe(200);
    child.kill('SIGHUP');
    await says('pack reloaded');
    const shown = await world.ada.types(world.channel, '/ask', { question: 'opening-day' });
    expect(textOf(shown.message)).toContain('It reopens on 3 May.');
    await world.ada.presses(shown.message, '👍');
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    const database = createClient({ url: host.databaseUrl });
    expect((await database.execute('SELECT entry FROM votes')).rows).toMatchObject([{ entry: 'opening-day' }]);
    database.close();
    expect(output.err).toBe('');
    expect(output.out).not.toContain(world.bot.token);
  });

  test('ends with 1 and the reason when Discord ends the connection for good', async ({ world }) => {
    const { output, ended } = await (await openHost(world)).start();
    world.sandbox.faults.closeConnections(4004);
    expect(await ended).toBe(1);
    expect(output.err).toMatch(/^Discord does not know this token\./);
  });

  describe('that has an answer which hangs', () => {
    async function hang(world: World) {
      const bot = await (await openHost(world)).start();
      world.sandbox.faults.plan({ method: 'POST', path: /\/callback$/ }, { kind: 'silence' });
      onTestFinished(() => world.sandbox.faults.clear());
      world.ada.types(world.channel, '/ask', { question: 'opening-day' }).catch(() => {});
      await expect.poll(() => world.sandbox.requests.some(({ path }) => path.endsWith('/callback'))).toBe(true);
      return bot;
    }

    test('gives it up by itself, before it would be ended by force', async ({ world }) => {
      const { child, ended, lines } = await hang(world);
      child.kill('SIGTERM');
      expect(await ended).toBe(0);
      expect(lines('stopped without waiting any longer')).toEqual([]);
    });

    test('ends at once on a second signal', async ({ world }) => {
      const { child, ended } = await hang(world);
      // Two that come close together can count as one.
      const signals = setInterval(() => child.kill('SIGTERM'), 100);
      expect(await ended).toBe(143);
      clearInterval(signals);
    });
  });
});
