import { expect } from 'vitest';
import { call, openSandbox } from './setup.ts';

/** A body that Discord refuses, with the path of the field at fault and the code it gives there. */
export type Refused = [what: string, body: object, path: string, code: string];

/** Text of a length. */
export const x = (length: number) => 'x'.repeat(length);

/** Posts the body as a bot and expects 50035 with this code at this path, and nothing to be shown. */
export async function expectRefused(body: object, path: string, code: string): Promise<void> {
  const { sandbox, bot, channel, ana } = await openSandbox();
  const answer = await call(sandbox, 'POST', `/channels/${channel.id}/messages`, body, bot.token);
  expect([answer.status, answer.body.code, answer.body.message]).toEqual([400, 50035, 'Invalid Form Body']);
  expect(codesAt(answer.body.errors, path)).toEqual([code]);
  expect(ana.sees(channel)).toEqual([]);
}

/** Posts the body as a bot and expects it to be shown. */
export async function expectAccepted(body: object): Promise<void> {
  const { sandbox, bot, channel, ana } = await openSandbox();
  const answer = await call(sandbox, 'POST', `/channels/${channel.id}/messages`, body, bot.token);
  expect([answer.status, answer.body.errors]).toEqual([200, undefined]);
  expect(ana.sees(channel)).toHaveLength(1);
}

function codesAt(errors: object, path: string): string[] {
  const step = (branch: unknown, key: string) => (branch as Record<string, unknown> | undefined)?.[key];
  const place = path.split('.').reduce<unknown>(step, errors);
  return ((place as { _errors?: { code: string }[] } | undefined)?._errors ?? []).map(({ code }) => code);
}
