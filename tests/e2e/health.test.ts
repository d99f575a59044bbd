import { request } from 'node:http';
import { describe, expect } from 'vitest';
import { test } from '../helpers/world.ts';

const HEALTH = { host: '127.0.0.1', port: 0 };

async function ask(url: string | undefined, path: string, method = 'GET') {
  const response = await fetch(`${url}${path}`, { method });
  return { status: response.status, text: await response.text() };
}

/** As a browser or a proxy would that was sent here under some name. */
function askAs(url: string, host: string): Promise<{ status: number | undefined; text: string }> {
  return new Promise((resolve, reject) => {
    const asking = request(url, { headers: { host } }, async (response) => {
      resolve({ status: response.statusCode, text: (await response.toArray()).join('') });
    });
    asking.on('error', reject).end();
  });
}

async function readiness(url: string | undefined) {
  const { status, text } = await ask(url, '/readyz');
  const { checks } = JSON.parse(text) as { checks: Record<string, { isOk: boolean; problem?: string }> };
  return { status, checks };
}

/** The value of a sample of the metrics, by its name with labels. */
function sample(metrics: string, name: string): number {
  const line = metrics.split('\n').find((one) => one.startsWith(`${name} `));
  return Number(line?.slice(name.length + 1));
}

describe('a supervisor', () => {
  test('is told nothing unless the host wants it', async ({ world }) => {
    expect((await world.startBot()).healthUrl).toBeUndefined();
  });

  test('learns that the bot is alive and ready, part by part', async ({ world }) => {
    const { healthUrl } = await world.startBot({ health: HEALTH });
    expect((await ask(healthUrl, '/livez')).status).toBe(200);
    expect(await readiness(healthUrl)).toEqual({
      status: 200,
      checks: { gateway: { isOk: true }, heartbeat: { isOk: true }, pack: { isOk: true }, store: { isOk: true } },
    });
  });

  test('learns that a database which is wanted cannot be used', async ({ world }) => {
    const { healthUrl } = await world.startBot({ health: HEALTH, databaseUrl: 'http://127.0.0.1:1' });
    const { status, checks } = await readiness(healthUrl);
    expect(status).toBe(503);
    expect(checks.store).toMatchObject({ isOk: false, problem: expect.stringMatching(/\w/) });
    expect(checks.gateway).toEqual({ isOk: true });
  });

  test('gets no answer from another path, nor with another method', async ({ world }) => {
    const { healthUrl } = await world.startBot({ health: HEALTH });
    expect(await ask(healthUrl, '/')).toEqual({ status: 404, text: 'There are /livez, /readyz and /metrics.\n' });
    expect((await ask(healthUrl, '/../../etc/passwd')).status).toBe(404);
    expect((await ask(healthUrl, '/readyz', 'POST')).status).toBe(405);
    expect((await ask(healthUrl, '/readyz?verbose', 'HEAD')).status).toBe(200);
  });

  test('may ask under an address or a name of its own network, and no other', async ({ world }) => {
    const { healthUrl = '' } = await world.startBot({ health: HEALTH });
    for (const [host, expected] of [
      ['127.0.0.1:9090', 200],
      ['10.4.0.17', 200],
      ['[::1]:9090', 200],
      ['localhost:9090', 200],
      ['footnote:9090', 200],
      ['footnote-0.footnote.news.svc.cluster.local:9090', 200],
      ['bot.internal', 200],
      ['attacker.example', 403],
      ['127.0.0.1.attacker.example:9090', 403],
      ['localhost.attacker.example', 403],
      ['svc.attacker.example', 403],
      ['local', 200],
      ['2130706433', 403],
      ['[attacker.example]', 403],
      ['footnote:9090@attacker.example', 403],
    ] as const) {
      for (const path of ['/livez', '/readyz', '/metrics']) {
        const { status, text } = await askAs(healthUrl + path, host);
        expect([host, path, status]).toEqual([host, path, expected]);
        if (expected === 403) expect(text).toMatch(/^Expected an IP address, localhost or a name of your own network/);
      }
    }
  });

  test('finds nobody there any more once the bot has stopped', async ({ world }) => {
    const app = await world.startBot({ health: HEALTH });
    await app.stop();
    await expect(ask(app.healthUrl, '/livez')).rejects.toThrow();
  });

  test('whose port is taken is told so before the bot goes online', async ({ world }) => {
    const { healthUrl = '' } = await world.startBot({ health: HEALTH });
    const port = Number(new URL(healthUrl).port);
    await expect(world.startBot({ health: { ...HEALTH, port } })).rejects.toThrow(
      `HEALTH_PORT ${port} cannot be used on 127.0.0.1: something else is there already. Give another, or leave it out.`,
    );
  });
});

describe('Prometheus', () => {
  test('reads what was asked, by kind and outcome, and never who asked or what', async ({ world }) => {
    const { healthUrl } = await world.startBot({ health: HEALTH });
    const { ada, bot, channel, guild } = world;
    await ada.types(channel, '/ask', { question: 'opening-day' });
    await ada.types(channel, '/ask', { question: 'Are dogs allowed?' });
    await ada.getsReply(ada.says(channel, `${bot.mention} Who paid for the repairs?`));
    await ada.completes(channel, '/ask', 'question', 'repairs');
    await ada.uses(ada.says(channel, 'Dogs paid.'), 'Check against the story');
    await expect
      .poll(async () => sample((await ask(healthUrl, '/metrics')).text, 'footnote_ack_seconds_count'))
      .toBe(5);
    const { text } = await ask(healthUrl, '/metrics');
    expect(sample(text, 'footnote_interactions_total{kind="/ask",outcome="answered"}')).toBe(1);
    expect(sample(text, 'footnote_interactions_total{kind="/ask",outcome="unknown"}')).toBe(1);
    expect(sample(text, 'footnote_interactions_total{kind="mention",outcome="answered"}')).toBe(1);
    expect(sample(text, 'footnote_interactions_total{kind="autocomplete /ask",outcome="completed"}')).toBe(1);
    expect(text).toMatch(/kind="menu Check against the story"/);
    expect(sample(text, 'footnote_gaps_total{outcome="unknown"}')).toBe(1);
    expect(sample(text, 'footnote_gateway_connected')).toBe(1);
    expect(sample(text, 'footnote_guilds')).toBe(1);
    expect(text).toContain('nodejs_eventloop_lag_seconds');
    expect(text).toContain('process_resident_memory_bytes');
    for (const secret of [ada.id, guild.id, channel.id, bot.token, 'dogs', 'repairs', 'Ada']) {
      expect(text).not.toContain(secret);
    }
  });

  test('reads how often Discord refused a request as one too many', async ({ world }) => {
    const { healthUrl } = await world.startBot({ health: HEALTH });
    const { ada, bot, channel, sandbox } = world;
    sandbox.faults.plan({ method: 'POST', path: /\/messages$/ }, { kind: 'rateLimit', retryAfter: 0.05 });
    await ada.getsReply(ada.says(channel, `${bot.mention} Who paid for the repairs?`));
    expect(sample((await ask(healthUrl, '/metrics')).text, 'footnote_rest_429_total')).toBe(1);
  });
});
