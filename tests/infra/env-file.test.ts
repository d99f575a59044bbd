import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parseEnvFile, readEnvFile } from '../../src/infra/env-file.ts';
import { nearNameWarnings } from '../../src/infra/near-names.ts';

const OURS = ['DISCORD_TOKEN', 'DESK_GUILD_IDS', 'RETENTION_DAYS', 'HOST', 'PORT', 'DATABASE_URL', 'HEALTH_PORT'];

describe('.env', () => {
  test.for([
    [
      'a line without =',
      'LOG_LEVEL=info\nDISCORD_TOKEN secret\n',
      /^\.env, line 2: expected NAME=value; found something else/,
    ],
    ['a colon for =', 'DISCORD_TOKEN: secret', /line 1: expected NAME=value; found something else\. Correct the line/],
    [
      'a mark that is not closed',
      'VOTE_KEY="secret\nPORT=1',
      /the quotation mark before VOTE_KEY's value is not closed/,
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

  test.for(['', '""', "' '", ' # mine', '"" # mine'])(
    'that gives the token and then an empty one is refused: %s',
    (empty) => {
      expect(() => parseEnvFile(`DISCORD_TOKEN=secret\nDISCORD_TOKEN=${empty}\n`)).toThrow(
        '.env, line 2: expected DISCORD_TOKEN once; found it empty here, and with a value in line 1. Remove one of the two.',
      );
    },
  );

  test('as it should be has nothing to tell', () => {
    const text =
      '# a comment\r\nDISCORD_TOKEN=\r\nDISCORD_TOKEN=abc # mine\r\nNOTE="two\r\nlines = #1"\r\nKEY=\'a#b\'\r\n';
    expect(parseEnvFile(text)).toMatchObject({ warnings: [], values: { DISCORD_TOKEN: 'abc', KEY: 'a#b' } });
  });
});

describe('a file .env', () => {
  test.for([
    ['UTF-16', Buffer.from('\uFEFFPORT=1', 'utf16le'), 'Expected .env saved as UTF-8; found UTF-16.'],
    ['Latin-1', Buffer.from('KNOWLEDGE_DIR=H\u00E4user', 'latin1'), 'Expected .env saved as UTF-8; found another'],
    ['a large one', Buffer.alloc(100_000, '\n'), 'Expected .env of at most 32 KiB; found 98.'],
  ] as const)('that cannot be read is refused: %s', async ([, bytes, told]) => {
    const folder = await mkdtemp(join(tmpdir(), 'footnote-env-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const path = join(folder, '.env');
    await writeFile(path, bytes);
    expect(() => readEnvFile(path)).toThrow(told);
    expect(() => readEnvFile(folder)).toThrow('.env is there but cannot be read (EISDIR). Make it a file');
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
    ['GUILD_IDS', 'DESK_GUILD_IDS'],
    ['retention', 'RETENTION_DAYS'],
  ] as const)('in .env is met with the one that was meant: %s', ([name, own]) => {
    expect(nearNameWarnings([name], [], OURS)).toEqual([
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
    expect(nearNameWarnings([], [...usual, ...OURS], OURS)).toEqual([]);
    expect(nearNameWarnings([], ['DISCORD_BOT_TOKEN', 'Retention_Days'], OURS)).toHaveLength(2);
  });
});
