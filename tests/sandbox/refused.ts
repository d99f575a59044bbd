import { afterAll, beforeAll, expect } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { call } from './setup.ts';

/** A body that Discord refuses, with the path of the field at fault and the code it gives there. */
export type Refused = [what: string, body: object, path: string, code: string];

/** Text of a length. */
export const x = (length: number) => 'x'.repeat(length);

/** A bot in one sandbox for all tests of a file, as none of them changes anything for another. */
export function sharedBot() {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox();
  });
  afterAll(async () => {
    await sandbox.stop();
    expect(sandbox.failures).toEqual([]);
  });
  const post = async (body: object) => {
    const bot = sandbox.createBot();
    const guild = sandbox.createGuild({ bots: [bot] });
    const channel = guild.createChannel('general');
    const answer = await call(sandbox, 'POST', `/channels/${channel.id}/messages`, body, bot.token);
    return { answer, shown: channel.messages() };
  };
  return {
    /** Posts the body and expects 50035 with this code at this path, and nothing to be shown. */
    expectRefused: async (body: object, path: string, code: string) => {
      const { answer, shown } = await post(body);
      expect([answer.status, answer.body.code, answer.body.message]).toEqual([400, 50035, 'Invalid Form Body']);
      expect(codesAt(answer.body.errors, path)).toEqual([code]);
      expect(shown).toEqual([]);
    },
    /** Posts the body and expects it to be shown. */
    expectAccepted: async (body: object) => {
      const { answer, shown } = await post(body);
      expect([answer.status, answer.body.errors]).toEqual([200, undefined]);
      expect(shown).toHaveLength(1);
    },
  };
}

function codesAt(errors: object, path: string): string[] {
  const step = (branch: unknown, key: string) => (branch as Record<string, unknown> | undefined)?.[key];
  const place = path.split('.').reduce<unknown>(step, errors);
  return ((place as { _errors?: { code: string }[] } | undefined)?._errors ?? []).map(({ code }) => code);
}
