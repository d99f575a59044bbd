import { GatewayIntentBits } from 'discord-api-types/v10';
import { expect, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import type { Bot } from '../../src/sandbox/handles.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import type { SandboxOptions } from '../../src/sandbox/settings.ts';

export const UNPRIVILEGED =
  GatewayIntentBits.Guilds | GatewayIntentBits.GuildMessages | GatewayIntentBits.DirectMessages;

/** A sandbox with one server, one channel, one bot and one reader, which ends with the test and must not have failed itself. */
export async function openSandbox(options: SandboxOptions & { privilegedIntents?: number } = {}) {
  const { privilegedIntents = 0, ...settings } = options;
  const sandbox = await startSandbox({ patience: 60_000, ...settings });
  onTestFinished(async () => {
    await sandbox.stop();
    expect(sandbox.failures).toEqual([]);
  });
  const bot = sandbox.createBot({ name: 'Footnote', privilegedIntents });
  const guild = sandbox.createGuild({ name: 'Newsroom', bots: [bot] });
  const channel = guild.createChannel('general');
  const ana = sandbox.createReader('Ana', { guilds: [guild] });
  return { sandbox, bot, guild, channel, ana };
}

/** A request as any program could make it. */
export async function call(sandbox: Sandbox, method: string, path: string, body?: unknown, token?: string) {
  const response = await fetch(`${sandbox.url}/v10${path}`, {
    method,
    headers: {
      ...(token !== undefined && { authorization: `Bot ${token}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  // biome-ignore lint/suspicious/noExplicitAny: tests look into whatever comes back
  return { status: response.status, body: (text === '' ? undefined : JSON.parse(text)) as any };
}

// biome-ignore lint/suspicious/noExplicitAny: tests look into whatever comes back
type AnyFrame = { op: number; t: string | null; s: number | null; d: any };

/** A gateway connection as any program could make it: `next` waits for a frame, `closed` for the end. */
export function connect(sandbox: Sandbox, query = '?v=10&encoding=json') {
  const socket = new WebSocket(`${sandbox.gatewayUrl}/${query}`);
  onTestFinished(() => socket.terminate());
  const frames: AnyFrame[] = [];
  const waiting = new Set<() => void>();
  const wake = () => {
    for (const look of [...waiting]) look();
  };
  socket.on('message', (data) => {
    frames.push(JSON.parse(String(data)));
    wake();
  });
  const closed = new Promise<{ code: number; reason: string }>((resolve) =>
    socket.on('close', (code, reason) => resolve({ code, reason: String(reason) })),
  );
  const refused = new Promise<string>((resolve) => socket.on('error', (error) => resolve(error.message)));
  const next = (fits: (frame: AnyFrame) => boolean) =>
    new Promise<AnyFrame>((resolve) => {
      const look = () => {
        const index = frames.findIndex(fits);
        if (index === -1) return;
        waiting.delete(look);
        resolve(frames.splice(index, 1)[0] as AnyFrame);
      };
      waiting.add(look);
      look();
    });
  return {
    socket,
    frames,
    closed,
    refused,
    op: (op: number) => next((frame) => frame.op === op),
    event: (name: string) => next((frame) => frame.t === name),
    send: (frame: unknown) => socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame)),
  };
}

/** A connection that is identified, after READY. */
export async function identified(sandbox: Sandbox, bot: Bot, intents: number = UNPRIVILEGED) {
  const connection = connect(sandbox);
  await connection.op(10);
  connection.send(identifyFrame(bot, intents));
  const ready = await connection.event('READY');
  return { ...connection, ready };
}

export function identifyFrame(bot: Pick<Bot, 'token'>, intents: unknown) {
  return { op: 2, d: { token: bot.token, intents, properties: { os: 'linux', browser: 'test', device: 'test' } } };
}
