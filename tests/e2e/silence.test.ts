import { describe, expect } from 'vitest';
import type { Check } from '../../src/infra/health.ts';
import { eventually } from '../helpers/eventually.ts';
import { test, textOf, type World } from '../helpers/world.ts';

/** The real times, a few hundred times faster. */
const HEARTBEAT = 200;
const PATIENCE = { reconnectAfter: 900, giveUpAfter: 3_000 };

async function expectAnswer({ ada, channel }: World): Promise<void> {
  const { message } = await ada.types(channel, '/ask', { question: 'opening-day' });
  expect(textOf(message)).toContain('It reopens on 3 May.');
}

function messages({ logged }: World): string[] {
  return logged.map(({ msg }) => msg);
}

async function says(world: World, message: string): Promise<void> {
  await eventually(() => expect(messages(world)).toContain(message));
}

// Most of the time here is spent waiting, so the trials wait together.
describe.concurrent('a Discord that falls silent', () => {
  // So slow a heartbeat that the library itself notices nothing.
  test.override('pace', { heartbeatInterval: 60_000 });

  test('is connected to anew, and readers are answered again', async ({ world }) => {
    await world.startBot({ patience: PATIENCE });
    await expectAnswer(world);
    world.sandbox.faults.fallSilent();
    await says(world, 'connected anew');
    await expectAnswer(world);
    const identified = world.sandbox.frames.filter(({ from, op }) => from === 'bot' && op === 2);
    expect(identified).toHaveLength(2);
  });

  test('for good ends the bot, with the reason', async ({ world }) => {
    const app = await world.startBot({ patience: PATIENCE });
    world.sandbox.faults.fallSilent({ lasting: true });
    expect(await app.lost).toBe('Discord was silent for 3 seconds, and no new connection helped.');
    expect(messages(world).filter((msg) => msg === 'Discord is silent: connecting anew').length).toBeGreaterThan(0);
    world.sandbox.faults.clear();
  });

  test('shows in what supervisors are told', async ({ world }) => {
    const { healthUrl } = await world.startBot({
      patience: { reconnectAfter: 1_800, giveUpAfter: 60_000 },
      health: { host: '127.0.0.1', port: 0 },
    });
    const heartbeat = async () => {
      const { checks } = (await (await fetch(`${healthUrl}/readyz`)).json()) as { checks: { heartbeat: Check } };
      return checks.heartbeat.isOk;
    };
    expect(await heartbeat()).toBe(true);
    world.sandbox.faults.fallSilent();
    for (const isOk of [false, true]) {
      await eventually(async () => expect(await heartbeat()).toBe(isOk));
    }
  });

  test('does not keep the bot from stopping', async ({ world }) => {
    const app = await world.startBot({ patience: PATIENCE });
    world.sandbox.faults.fallSilent({ lasting: true });
    await says(world, 'Discord is silent: connecting anew');
    await app.stop();
    world.sandbox.faults.clear();
    expect(messages(world)).not.toContain('connected anew');
  });
});

describe('a Discord that is heard', () => {
  test.override('pace', { heartbeatInterval: HEARTBEAT });

  test('through nothing but heartbeats is left alone', async ({ world }) => {
    // A machine that does much else may hold up a few.
    const patience = { reconnectAfter: 20 * HEARTBEAT, giveUpAfter: 60 * HEARTBEAT };
    await world.startBot({ patience });
    const beats = () => world.sandbox.frames.filter(({ from, op }) => from === 'bot' && op === 1).length;
    await expect.poll(beats).toBeGreaterThan(1.5 * (patience.reconnectAfter / HEARTBEAT));
    expect(messages(world)).not.toContain('Discord is silent: connecting anew');
    await expectAnswer(world);
  });

  test('but ignores heartbeats is connected to again', async ({ world }) => {
    // So patient that only the library acts.
    await world.startBot({ patience: { reconnectAfter: 600_000, giveUpAfter: 1_200_000 } });
    world.sandbox.faults.ignoreHeartbeats();
    await says(world, 'connection resumed');
    await expectAnswer(world);
  });
});
