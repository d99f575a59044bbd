import { expect, test } from 'vitest';
import { type LogOptions, makeLog } from '../../src/infra/log.ts';

function logTo(options: Partial<LogOptions> = {}) {
  const lines: string[] = [];
  const write = (line: string) => void lines.push(line);
  return { lines, log: makeLog({ level: 'info', secrets: [], isForPeople: false, write, ...options }) };
}

test('a program gets one JSON object a line', () => {
  const { lines, log } = logTo();
  log.info({ kind: '/ask', outcome: 'answered' }, 'interaction');
  log.debug({}, 'not at this level');
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? '')).toEqual({
    level: 'info',
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    kind: '/ask',
    outcome: 'answered',
    msg: 'interaction',
  });
});

test('a person gets a plain line', () => {
  const { lines, log } = logTo({ isForPeople: true });
  log.warn({ kind: '/ask', milliseconds: 4, commands: ['ask'] }, 'interaction');
  expect(lines[0]).toMatch(/^\d\d:\d\d:\d\d warn {2}interaction kind=\/ask milliseconds=4 commands=\["ask"\]\n$/);
});

test.each([true, false])('a secret is never written, wherever it turns up (for people: %s)', (isForPeople) => {
  const secret = 's3cr"et\\token';
  const { lines, log } = logTo({ secrets: [secret, ''], isForPeople });
  log.info({ deep: { header: `Bot ${secret}` } }, `with ${secret}`);
  log.error({ err: new Error(`refused ${secret}`) }, 'failed');
  expect(lines).toHaveLength(2);
  expect(lines.join('')).not.toContain('s3cr');
  expect(lines.join('')).toContain('[secret]');
});

test('of an error only its name, its message and its stack are written', () => {
  const { lines, log } = logTo();
  const error = Object.assign(new TypeError('refused'), { url: '/interactions/1/token', requestBody: 'a question' });
  log.error({ err: error }, 'failed');
  expect(JSON.parse(lines[0] ?? '').err).toEqual({ name: 'TypeError', message: 'refused', stack: error.stack });
});
