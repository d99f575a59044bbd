import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, SETTINGS, SETTINGS_CHANGE } from '../../src/contracts/settings.ts';

const ID = '123456789012345678';
const ids = (count: number) => Array.from({ length: count }, (_, at) => String(10n ** 17n + BigInt(at)));

const isTaken = (change: object) =>
  SETTINGS_CHANGE.safeParse(change).success && SETTINGS.safeParse({ ...DEFAULT_SETTINGS, ...change }).success;

describe('a setting of a guild', () => {
  test.each([
    [{ isOn: false }],
    [{ mentionChannels: 'none' }],
    [{ mentionChannels: [] }],
    [{ mentionChannels: ids(500) }],
    [{ mentionChannels: ['1'.repeat(17)] }],
    [{ mentionChannels: ['1'.repeat(20)] }],
    [{ roles: ids(250) }],
    [{ unknowns: 'silent' }],
    [{ cooldownSeconds: 0 }],
    [{ cooldownSeconds: 3_600 }],
    [{ language: null }],
    [{ language: 'uk' }],
    [{ language: 'pt-BR' }],
    [{ language: 'es-419' }],
    [{ story: null }],
    [{ story: 'x' }],
    [{ story: 'x'.repeat(255) }],
    [{ channelStories: { [ID]: 'x'.repeat(255) } }],
  ])('may be this: %j', (change) => {
    expect(isTaken(change)).toBe(true);
  });

  test.each([
    [{ isOn: 'yes' }],
    [{ mentionChannels: 'some' }],
    [{ mentionChannels: ids(501) }],
    [{ mentionChannels: ['1'.repeat(16)] }],
    [{ mentionChannels: ['1'.repeat(21)] }],
    [{ mentionChannels: ['x'] }],
    [{ roles: ids(251) }],
    [{ unknowns: 'loud' }],
    [{ cooldownSeconds: -1 }],
    [{ cooldownSeconds: 3_601 }],
    [{ cooldownSeconds: 1.5 }],
    [{ language: 'english' }],
    [{ language: 'pt-br' }],
    [{ language: 'uk-' }],
    [{ story: '' }],
    [{ story: 'x'.repeat(256) }],
    [{ channelStories: { [ID]: '' } }],
    [{ channelStories: { x: 'a' } }],
  ])('is never this: %j', (change) => {
    expect(isTaken(change)).toBe(false);
  });

  test('is changed alone, a channel’s story taken away with null; what is no setting is refused', () => {
    expect(SETTINGS_CHANGE.safeParse({}).success).toBe(true);
    expect(SETTINGS_CHANGE.safeParse({ channelStories: { [ID]: null } }).success).toBe(true);
    expect(SETTINGS_CHANGE.safeParse({ color: 'red' }).success).toBe(false);
    expect(SETTINGS.safeParse({}).success).toBe(false);
    expect(SETTINGS.safeParse(DEFAULT_SETTINGS).success).toBe(true);
  });
});
