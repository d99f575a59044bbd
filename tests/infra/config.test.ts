import { describe, expect, test } from 'vitest';
import { type ConfigProblems, readConfig, secretsOf } from '../../src/infra/config.ts';
import { dealShards } from '../../src/infra/shard-settings.ts';

const token = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.Gabcde.abcdefghijklmnopqrstuvwxyz0123456789AB';

describe('a configuration', () => {
  test.for([
    ['KNOWLEDGE_DIR', '~/pack'],
    ['KNOWLEDGE_DIR', '$' + '{HOME}/pack'],
    ['KNOWLEDGE_DIR', '$HOME/pack'],
    ['KNOWLEDGE_DIR', '%USERPROFILE%\\pack'],
    ['CACHE_DIR', '~/cache'],
    ['DATABASE_URL', 'file:~/footnote.db'],
    ['DATABASE_URL', 'file:~ada/footnote.db'],
    ['DATABASE_URL', 'file://~/footnote.db'],
    ['DATABASE_URL', 'file:$' + '{HOME}/footnote.db'],
  ] as const)('holds no path that only a shell would understand: %s=%s', ([name, value]) => {
    expect(readConfig({ [name]: value })).toEqual({
      problems: [`${name} begins with “~” or holds a “$” or “%…%”, which only a shell replaces: write the whole path.`],
    });
  });

  test('needs nothing but a token to go to Discord', () => {
    expect(readConfig({ DISCORD_TOKEN: token })).toEqual({
      token,
      guildId: undefined,
      isProduction: false,
      knowledgeFolder: 'knowledge',
      logLevel: 'info',
      apiUrl: undefined,
      databaseUrl: 'file:data/footnote.db',
      databaseAuthToken: undefined,
      cacheFolder: 'data/cache',
      retentionDays: 90,
      voteKey: undefined,
      privacyUrl: undefined,
      termsUrl: undefined,
      deskGuildIds: undefined,
      storiesMemory: 512,
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
        CACHE_DIR: '/var/cache/footnote',
        RETENTION_DAYS: '30',
        VOTE_KEY: '0123456789abcdef0123456789abcdef',
        PRIVACY_URL: 'https://host.example/privacy',
        TERMS_URL: 'https://host.example/terms',
        DESK_GUILD_IDS: ' 123456789012345678 ,223456789012345678',
        HOST: '0.0.0.0',
        WATCH: 'false',
        STALE: 'hide',
        HEALTH_HOST: '::1',
        HEALTH_PORT: '9090',
        PORT: '9000',
        HOME: 'elsewhere',
        STORIES_MEMORY: '256',
        NODE_ENV: 'production',
      }),
    ).toEqual({
      token,
      guildId: '123456789012345678',
      isProduction: true,
      knowledgeFolder: 'packs/market',
      logLevel: 'debug',
      apiUrl: 'http://127.0.0.1:4000/api',
      databaseUrl: 'libsql://votes.example:8080/footnote',
      databaseAuthToken: 'abc.def',
      cacheFolder: '/var/cache/footnote',
      retentionDays: 30,
      voteKey: '0123456789abcdef0123456789abcdef',
      privacyUrl: 'https://host.example/privacy',
      termsUrl: 'https://host.example/terms',
      deskGuildIds: ['123456789012345678', '223456789012345678'],
      storiesMemory: 256,
      isWatching: false,
      stale: 'hide',
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
      TERMS_URL: 'secret',
      DESK_GUILD_IDS: '123456789012345678, secret',
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
  expect(readConfig({ WATCH: 'maybe', STALE: 'keep', HEALTH_HOST: 'a b', HEALTH_PORT: '70000' })).toEqual({
    problems: [
      'WATCH is neither true nor false.',
      'STALE is neither hide nor refuse.',
      'HEALTH_HOST is no address or name to listen on. Leave it out to use 127.0.0.1.',
      'HEALTH_PORT is no port: that is a whole number from 0 to 65535.',
    ],
  });
});

describe('shards', () => {
  const shardingOf = (settings: Record<string, string>) => {
    const config = readConfig(settings);
    return 'problems' in config ? config.problems : config.sharding;
  };

  test('are none unless the host says otherwise', () => {
    expect(shardingOf({})).toBeUndefined();
    expect(shardingOf({ SHARDS: ' ', SHARD_COUNT: '', SHARDS_PER_PROCESS: '2' })).toBeUndefined();
  });

  test.each([
    [{ SHARDS: 'auto' }, { kind: 'machine', count: 'auto', perProcess: 4 }],
    [
      { SHARDS: '12', SHARDS_PER_PROCESS: '3' },
      { kind: 'machine', count: 12, perProcess: 3 },
    ],
    [
      { SHARD_LIST: '0,1', SHARD_COUNT: '4' },
      { kind: 'part', shards: [0, 1], count: 4 },
    ],
    [
      { SHARD_LIST: '5, 0-3,2', SHARD_COUNT: '6' },
      { kind: 'part', shards: [0, 1, 2, 3, 5], count: 6 },
    ],
    [
      { SHARD_ORDINAL: '0', SHARD_COUNT: '6' },
      { kind: 'part', shards: [0, 1, 2, 3], count: 6 },
    ],
    [
      { SHARD_ORDINAL: 'footnote-1', SHARD_COUNT: '6' },
      { kind: 'part', shards: [4, 5], count: 6 },
    ],
    [
      { SHARD_ORDINAL: 'v2-footnote-10', SHARD_COUNT: '64', SHARDS_PER_PROCESS: '2' },
      { kind: 'part', shards: [20, 21], count: 64 },
    ],
    // As the processes of a fleet are told, beside what its .env says to the one that leads them.
    [
      { SHARDING_MANAGER: 'true', SHARDS: 'auto', SHARD_LIST: '1', SHARD_COUNT: '2' },
      { kind: 'part', shards: [1], count: 2 },
    ],
  ])('are read from %j', (settings, sharding) => {
    expect(shardingOf(settings)).toEqual(sharding);
  });

  test.each([
    [{ SHARDS: '0' }, ['SHARDS is neither auto nor']],
    [{ SHARDS: '16385' }, ['SHARDS is neither auto nor']],
    [{ SHARDS: 'AUTO' }, ['SHARDS is neither auto nor']],
    [{ SHARDS: '2', SHARDS_PER_PROCESS: '1.5' }, ['SHARDS_PER_PROCESS is not']],
    [{ SHARDS: 'all', SHARD_COUNT: '2' }, ['SHARDS is neither auto nor', 'SHARDS is for one machine']],
    [{ SHARDS: '2', SHARD_LIST: '0', SHARD_COUNT: '2' }, ['SHARDS is for one machine that runs every shard']],
    [{ SHARD_LIST: '0' }, ['SHARD_COUNT is missing']],
    [{ SHARD_ORDINAL: '0' }, ['SHARD_COUNT is missing']],
    [{ SHARD_COUNT: '4' }, ['SHARD_COUNT says how many shards there are, but not which']],
    [{ SHARD_LIST: '0', SHARD_COUNT: 'many' }, ['SHARD_COUNT is not a whole number']],
    [{ SHARD_LIST: '0-4', SHARD_COUNT: '4' }, ['SHARD_LIST holds a shard that there is not']],
    [{ SHARD_LIST: '0', SHARD_ORDINAL: '1', SHARD_COUNT: '4' }, ['SHARD_LIST and SHARD_ORDINAL both say']],
    [{ SHARD_ORDINAL: '2', SHARD_COUNT: '8' }, ['SHARD_ORDINAL leaves nothing to run here']],
    [{ SHARD_ORDINAL: 'footnote-abc', SHARD_COUNT: '8' }, ['SHARD_ORDINAL is neither a number']],
    ...['3-1', '-1', '1-', '0,,1', '0;1', '1e2', '0-99999', '0-1-2', '٣'].map((list) => [
      { SHARD_LIST: list, SHARD_COUNT: '4' },
      ['SHARD_LIST is no list of shards'],
    ]),
  ] as [Record<string, string>, string[]][])('that cannot be are told: %j', (settings, problems) => {
    expect(shardingOf(settings)).toEqual(problems.map((problem) => expect.stringContaining(problem)));
  });

  test('of a machine are dealt in rows to as few processes as may have them', () => {
    expect(dealShards(6, 4)).toEqual([
      [0, 1, 2, 3],
      [4, 5],
    ]);
    expect(dealShards(3, 1)).toEqual([[0], [1], [2]]);
    expect(dealShards(1, 4)).toEqual([[0]]);
  });
});
