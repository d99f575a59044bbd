import { describe, expect, test } from 'vitest';
import { type ConfigProblems, readConfig, secretsOf } from '../../src/platform/config.ts';

const token = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.Gabcde.abcdefghijklmnopqrstuvwxyz0123456789AB';

describe('a configuration', () => {
  test('needs nothing but a token to go to Discord', () => {
    expect(readConfig({ DISCORD_TOKEN: token })).toEqual({
      token,
      guildId: undefined,
      knowledgeFolder: 'knowledge',
      logLevel: 'info',
      apiUrl: undefined,
      databaseUrl: 'file:data/footnote.db',
      databaseAuthToken: undefined,
      retentionDays: 90,
      voteKey: undefined,
      privacyUrl: undefined,
      isWatching: true,
      health: undefined,
      host: '127.0.0.1',
      port: 8787,
    });
  });

  test('takes everything a host can set, without the spaces around it', () => {
    expect(
      readConfig({
        DISCORD_TOKEN: `${token}\n`,
        DISCORD_GUILD_ID: ' 123456789012345678 ',
        KNOWLEDGE_DIR: 'packs/market',
        LOG_LEVEL: 'debug',
        DISCORD_API_URL: 'http://127.0.0.1:4000/api',
        DATABASE_URL: 'libsql://votes.example:8080/footnote',
        DATABASE_AUTH_TOKEN: 'abc.def',
        RETENTION_DAYS: '30',
        VOTE_KEY: '0123456789abcdef0123456789abcdef',
        PRIVACY_URL: 'https://host.example/privacy',
        HOST: '0.0.0.0',
        WATCH: 'false',
        HEALTH_HOST: '::1',
        HEALTH_PORT: '9090',
        PORT: '9000',
        HOME: 'elsewhere',
      }),
    ).toEqual({
      token,
      guildId: '123456789012345678',
      knowledgeFolder: 'packs/market',
      logLevel: 'debug',
      apiUrl: 'http://127.0.0.1:4000/api',
      databaseUrl: 'libsql://votes.example:8080/footnote',
      databaseAuthToken: 'abc.def',
      retentionDays: 30,
      voteKey: '0123456789abcdef0123456789abcdef',
      privacyUrl: 'https://host.example/privacy',
      isWatching: false,
      health: { host: '::1', port: 9090 },
      host: '0.0.0.0',
      port: 9000,
    });
  });

  test('needs no token to play on this machine alone', () => {
    expect(readConfig({})).toHaveProperty('token', undefined);
    expect(readConfig({ DISCORD_TOKEN: '  ' })).toHaveProperty('token', undefined);
  });

  test('counts an empty value as absent', () => {
    const empty = { DISCORD_GUILD_ID: '', KNOWLEDGE_DIR: ' ', LOG_LEVEL: '', DISCORD_API_URL: '' };
    expect(readConfig({ DISCORD_TOKEN: token, ...empty })).toEqual(readConfig({ DISCORD_TOKEN: token }));
  });
});

describe('a configuration that cannot be used', () => {
  const problemsOf = (environment: Record<string, string>): ConfigProblems => {
    const config = readConfig(environment);
    if (!('problems' in config)) throw new Error('expected problems, found a configuration');
    return config;
  };

  test('tells every problem at once, and never a value', () => {
    const odd = {
      DISCORD_TOKEN: 'Bot secret-secret',
      DISCORD_GUILD_ID: 'my-secret-server',
      LOG_LEVEL: 'secretly',
      DISCORD_API_URL: 'secret://secret',
      DATABASE_URL: 'mysql://secret',
      DATABASE_AUTH_TOKEN: 'secret secret',
      RETENTION_DAYS: 'secret',
      VOTE_KEY: 'secret',
      PRIVACY_URL: 'javascript:alert(1)',
      HOST: 'secret secret',
      PORT: 'secret',
    };
    const { problems } = problemsOf(odd);
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual(Object.keys(odd));
    expect(problems.join('\n')).not.toMatch(/secret/);
  });

  test.each([
    ['with a space', 'abc def'],
    ['with a line break', 'abc\ndef'],
    ['with letters no header can carry', 'abcdéf🌙'],
  ])('has a token %s', (_, value) => {
    expect(problemsOf({ DISCORD_TOKEN: value }).problems).toHaveLength(1);
  });

  test.each(['12345', '123456789012345678901', '12345678901234567x', '-12345678901234567'])(
    'has %s for a server',
    (id) => {
      expect(problemsOf({ DISCORD_TOKEN: token, DISCORD_GUILD_ID: id }).problems).toEqual([
        expect.stringMatching(/^DISCORD_GUILD_ID is not a server id: that is 17 to 20 digits\./),
      ]);
    },
  );

  test('has a level that is none, and hears which there are', () => {
    expect(problemsOf({ DISCORD_TOKEN: token, LOG_LEVEL: 'INFO' }).problems).toEqual([
      'LOG_LEVEL is none of the levels there are: fatal, error, warn, info, debug, trace, silent.',
    ]);
  });

  test.each([
    'data/footnote.db',
    'file:',
    'file::memory:',
    'file://:memory:',
    'file:data/footnote.db?mode=ro',
    'mysql://host',
    'libsql://',
    'libsql://name:password@host',
    'libsql://host?authToken=abc',
  ])('has %s for a database', (url) => {
    expect(problemsOf({ DISCORD_TOKEN: token, DATABASE_URL: url }).problems).toEqual([
      expect.stringMatching(/^DATABASE_URL is no address of a database:/),
    ]);
  });

  test.each(['0', '-1', '3651', '1e2', '90 days', '٩٠', '1.5'])('has %s for days', (days) => {
    expect(problemsOf({ DISCORD_TOKEN: token, RETENTION_DAYS: days }).problems).toEqual([
      'RETENTION_DAYS is no number of days from 1 to 3,650.',
    ]);
  });
});

test.each(['-1', '65536', '80a', '1e3', '8.5'])('a port %s is none', (port) => {
  expect(readConfig({ PORT: port })).toEqual({
    problems: ['PORT is no port: that is a whole number from 0 to 65535.'],
  });
});

test('every secret of a configuration is among those a log leaves out', () => {
  const config = readConfig({ DISCORD_TOKEN: token, DATABASE_AUTH_TOKEN: 'abc.def', VOTE_KEY: 'k'.repeat(32) });
  if ('problems' in config) throw new Error('expected a configuration, found problems');
  expect(secretsOf(config)).toEqual([token, 'abc.def', 'k'.repeat(32)]);
});

test('the bot watches its pack, and tells nobody how it fares, unless the host says otherwise', () => {
  expect(readConfig({})).toMatchObject({ isWatching: true, health: undefined });
  expect(readConfig({ WATCH: 'false', HEALTH_PORT: '9090' })).toMatchObject({
    isWatching: false,
    health: { host: '127.0.0.1', port: 9090 },
  });
  expect(readConfig({ HEALTH_HOST: '0.0.0.0', HEALTH_PORT: '0' })).toMatchObject({
    health: { host: '0.0.0.0', port: 0 },
  });
});

test('what watching and supervisors cannot use is told', () => {
  expect(readConfig({ WATCH: 'maybe', HEALTH_HOST: 'a b', HEALTH_PORT: '70000' })).toEqual({
    problems: [
      'WATCH is neither true nor false.',
      'HEALTH_HOST is no address or name to listen on. Leave it out to use 127.0.0.1.',
      'HEALTH_PORT is no port: that is a whole number from 0 to 65535.',
    ],
  });
});
