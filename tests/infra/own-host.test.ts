import { describe, expect, test } from 'vitest';
import { isAddressOrLocal, isOfOwnNetwork } from '../../src/infra/own-host.ts';

const ADDRESSES = [
  '127.0.0.1',
  '127.0.0.1:3000',
  '192.168.1.7:80',
  '[::1]',
  '[::1]:3000',
  'localhost',
  'LOCALHOST:3000',
];
const PRIVATE = ['footnote', 'footnote:9090', 'my-bot.local', 'bot.internal.', 'bot.svc', 'bot.home.arpa'];
const OTHERS = [
  'evil.example',
  'localhost.evil.example',
  'local.example:80',
  '123456',
  '[evil]',
  '[127.0.0.1]',
  '',
  'a b',
];

describe('a page for this machine alone', () => {
  test.each(ADDRESSES)('is shown under %j', (host) => {
    expect(isAddressOrLocal(host)).toBe(true);
  });

  test.each([...PRIVATE, ...OTHERS])('is not shown under %j, which another site may point here', (host) => {
    expect(isAddressOrLocal(host)).toBe(false);
  });
});

describe('what supervisors ask for', () => {
  test.each([...ADDRESSES, ...PRIVATE])('is told under %j', (host) => {
    expect(isOfOwnNetwork(host)).toBe(true);
  });

  test.each(OTHERS)('is not told under %j', (host) => {
    expect(isOfOwnNetwork(host)).toBe(false);
  });
});
