import { describe, expect, test } from 'vitest';
import { parseEnvFile } from '../../src/platform/env-file.ts';
import { tellNearNames } from '../../src/platform/near-names.ts';

const OURS = ['DISCORD_TOKEN', 'DESK_GUILD_IDS', 'RETENTION_DAYS', 'HOST', 'PORT', 'DATABASE_URL', 'HEALTH_PORT'];

describe('.env', () => {
  test.for([
    [
      'a line without =',
      'LOG_LEVEL=info\nDISCORD_TOKEN secret\n',
      /^\.env, line 2: expected NAME=value; found something else/,
    ],
    ['export', 'export LOG_LEVEL=info', /line 1: “export” before LOG_LEVEL/],
    ['a byte order mark', '\uFEFFLOG_LEVEL=info', /byte order mark/],
    ['a name given twice', 'PORT=1\n\nPORT=2', /line 3: PORT was given in line 1 already; this one counts/],
    ['a value that is cut off', 'VOTE_KEY=secret#secret', /line 1: VOTE_KEY is cut off at “#”/],
  ] as const)('tells of %s, and never a value', ([, text, expected]) => {
    const { warnings } = parseEnvFile(text);
    expect(warnings).toEqual([expect.stringMatching(expected)]);
    expect(warnings.join()).not.toContain('secret');
  });

  test('that gives the token and then an empty one is refused', () => {
    expect(() => parseEnvFile('DISCORD_TOKEN=secret\nDISCORD_TOKEN=\n')).toThrow(
      '.env, line 2: expected DISCORD_TOKEN once; found it empty here, and with a value in line 1. Remove one of the two.',
    );
  });

  test('as it should be has nothing to tell', () => {
    const text =
      '# a comment\r\nDISCORD_TOKEN=\r\nDISCORD_TOKEN=abc # mine\r\nNOTE="two\r\nlines = #1"\r\nKEY=\'a#b\'\r\n';
    expect(parseEnvFile(text)).toMatchObject({ warnings: [], values: { DISCORD_TOKEN: 'abc', KEY: 'a#b' } });
  });
});

describe('a name that is none of ours', () => {
  test.for([
    ['DESK_GUILD_ID', 'DESK_GUILD_IDS'],
    ['TOKEN', 'DISCORD_TOKEN'],
    ['discord_token', 'DISCORD_TOKEN'],
    ['RETENTION_DAY', 'RETENTION_DAYS'],
    ['DISCORD_BOT_TOKEN', 'DISCORD_TOKEN'],
    ['DICSORD_TOKEN', 'DISCORD_TOKEN'],
    ['port', 'PORT'],
  ] as const)('in .env is met with the one that was meant: %s', ([name, own]) => {
    expect(tellNearNames([name], [], OURS)).toEqual([
      `${name} is no setting of Footnote's (.env). Did you mean ${own}?`,
    ]);
  });

  test('around the process is told only where it is near to ours', () => {
    const usual = [
      'PATH',
      'HOME',
      'HOSTNAME',
      'SHELL',
      'TERM',
      'USER',
      'NODE_ENV',
      'TOKEN',
      'POST',
      'COST',
      'host',
      'TZ',
      'npm_config_port',
    ];
    expect(tellNearNames([], [...usual, ...OURS], OURS)).toEqual([]);
    expect(tellNearNames([], ['DISCORD_BOT_TOKEN', 'Retention_Days'], OURS)).toHaveLength(2);
  });
});
