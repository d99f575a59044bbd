import { expect, test } from 'vitest';
import { inviteLink } from '../../src/discord/invite-link.ts';

test('the invite link adds the bot and its commands with the five permissions it needs, and no more', () => {
  const link = new URL(inviteLink('123456789012345678'));
  expect(link.origin + link.pathname).toBe('https://discord.com/oauth2/authorize');
  expect(link.searchParams.get('client_id')).toBe('123456789012345678');
  expect(link.searchParams.get('scope')).toBe('bot applications.commands');
  const view = 1n << 10n;
  const send = 1n << 11n;
  const embed = 1n << 14n;
  const history = 1n << 16n;
  const sendInThreads = 1n << 38n;
  expect(BigInt(link.searchParams.get('permissions') ?? 0)).toBe(view | send | embed | history | sendInThreads);
});
