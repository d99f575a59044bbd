import { expect, onTestFinished, test, vi } from 'vitest';
import type { GateRequest } from '../../src/contracts/gate.ts';
import { makeFloodGate } from '../../src/infra/flood-gate.ts';

const LIMITS = {
  reader: { points: 3, duration: 1 },
  channel: { points: 4, duration: 1 },
  guild: { points: 5, duration: 1 },
  typist: { points: 4, duration: 1 },
  typing: { points: 6, duration: 1 },
};

function open(cooldown = 0) {
  return makeFloodGate(() => cooldown, LIMITS);
}

function question(visitor: Partial<GateRequest> = {}): GateRequest {
  return { sort: 'question', userId: 'ada', guildId: 'harbour', ...visitor };
}

async function countAdmitted(gate: ReturnType<typeof open>, visitors: GateRequest[]): Promise<number> {
  const refusals = await Promise.all(visitors.map((visitor) => gate.admit(visitor)));
  return refusals.filter((refusal) => refusal === undefined).length;
}

test('a reader who asks too much is told once when to come back, and is let in again then', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const gate = open();
  expect(await countAdmitted(gate, [question(), question(), question()])).toBe(3);
  const first = await gate.admit(question());
  expect(first).toMatchObject({ isFirst: true });
  expect(first?.wait).toBeGreaterThan(0);
  expect(first?.wait).toBeLessThanOrEqual(1_000);
  expect(await gate.admit(question())).toMatchObject({ isFirst: false });
  vi.advanceTimersByTime((first?.wait ?? 0) + 1);
  expect(await gate.admit(question())).toBeUndefined();
});

test('one reader who is held back holds nobody else back, in the same server or another', async () => {
  const gate = open();
  await countAdmitted(
    gate,
    Array.from({ length: 1_000 }, () => question()),
  );
  expect(await gate.admit(question({ userId: 'bert' }))).toBeUndefined();
});

test('a thousand readers of one server take nothing from another server or a direct message', async () => {
  const gate = open();
  const flood = Array.from({ length: 1_000 }, (_, number) => question({ userId: `reader ${number}` }));
  expect(await countAdmitted(gate, flood)).toBe(5);
  expect(await gate.admit(question({ userId: 'bert', guildId: 'hill' }))).toBeUndefined();
  expect(await gate.admit({ sort: 'message', userId: 'cara', channelId: 'direct' })).toBeUndefined();
});

test('a channel takes as many messages as Discord does, whoever writes them', async () => {
  const gate = open();
  const messages = Array.from({ length: 6 }, (_, number) =>
    question({ sort: 'message', channelId: 'news', guildId: `${number}`, userId: `${number}` }),
  );
  expect(await countAdmitted(gate, messages)).toBe(4);
});

test("a server's own cooldown is between two questions of one reader, and not between a question and a press", async () => {
  const gate = open(1);
  expect(await gate.admit(question())).toBeUndefined();
  expect(await gate.admit(question({ sort: 'press' }))).toBeUndefined();
  expect(await gate.admit(question({ sort: 'message' }))).toMatchObject({ isFirst: true });
  expect(await gate.admit(question({ userId: 'bert' }))).toBeUndefined();
});

test('a cooldown of one server is none of another', async () => {
  const gate = makeFloodGate((guildId) => (guildId === 'slow' ? 60 : 0), LIMITS);
  await gate.admit(question({ guildId: 'slow' }));
  expect(await gate.admit(question({ guildId: 'slow' }))).toMatchObject({ isFirst: true });
  expect(await gate.admit(question())).toBeUndefined();
});

test('keystrokes are counted apart from questions', async () => {
  const gate = open();
  const keys = Array.from({ length: 10 }, (_, at) => question({ sort: 'keystroke', userId: `reader ${at}` }));
  expect(await countAdmitted(gate, keys)).toBe(6);
  expect(await gate.admit(question())).toBeUndefined();
});

test('a reader who types without end leaves keystrokes to the others of the server', async () => {
  const gate = open();
  const keys = Array.from({ length: 1_000 }, () => question({ sort: 'keystroke' }));
  expect(await countAdmitted(gate, keys)).toBe(4);
  expect(await gate.admit(question({ sort: 'keystroke', userId: 'bert' }))).toBeUndefined();
  expect(await countAdmitted(gate, [question({ sort: 'keystroke', guildId: undefined })])).toBe(0);
});

test.each(['', '\u0000', '__proto__', '🧨'.repeat(1_000)])('any id is one: %j', async (id) => {
  expect(await open().admit(question({ userId: id, guildId: id, channelId: id }))).toBeUndefined();
});
