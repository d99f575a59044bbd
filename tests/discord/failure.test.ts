import { DiscordAPIError } from 'discord.js';
import { expect, test } from 'vitest';
import { logFailure } from '../../src/discord/failure.ts';

function lines() {
  const written: { level: string; fields: object }[] = [];
  const at = (level: string) => (fields: object) => void written.push({ level, fields });
  return { written, log: { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') } };
}

test('what Discord refuses is a warning with its code, without the address and the text of the request', () => {
  const { written, log } = lines();
  const refusal = new DiscordAPIError(
    { code: 10062, message: 'Unknown interaction' },
    10062,
    404,
    'POST',
    'https://discord.com/api/v10/interactions/1/interaction-token/callback',
    { body: { content: 'what the reader asked' }, files: undefined },
  );
  logFailure(log, refusal, { id: '1' }, 'interaction');
  expect(written).toEqual([
    { level: 'warn', fields: { id: '1', code: 10062, status: 404, reason: 'Unknown interaction' } },
  ]);
});

test('any other error is logged as one, with its stack', () => {
  const { written, log } = lines();
  logFailure(log, new TypeError('x is not a function'), { id: '1' }, 'interaction');
  expect(written).toMatchObject([
    {
      level: 'error',
      fields: { id: '1', error: 'TypeError', reason: 'x is not a function', stack: expect.any(String) },
    },
  ]);
});

test('a thrown thing that is no error is logged too', () => {
  const { written, log } = lines();
  logFailure(log, 'gone', {}, 'interaction');
  expect(written).toEqual([{ level: 'error', fields: { reason: 'gone' } }]);
});
