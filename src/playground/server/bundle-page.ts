import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { build, type Plugin } from 'esbuild';

/** The page as it goes over the wire. */
export interface Bundle {
  /** Changes with the page's code. */
  id: string;
  /** By path. */
  files: ReadonlyMap<string, BundledFile>;
}

export interface BundledFile {
  type: string;
  plain: Buffer;
  brotli: Buffer;
  gzip: Buffer;
}

const pageFolder = new URL('../page/', import.meta.url);

/** Bundles the page's code and styles, in memory; throws what esbuild finds wrong with them. */
export async function bundlePage(): Promise<Bundle> {
  const { outputFiles } = await build({
    entryPoints: { page: path('main.ts'), style: path('styles/index.css') },
    outdir: '/',
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    // The components' decorators are compiled already.
    tsconfigRaw: {},
    plugins: [stylesWithoutAttributes],
    logLevel: 'silent',
  });
  const built = outputFiles.map(
    ({ path, contents }) => [path.replace(/^.*[\\/]/, '/'), Buffer.from(contents)] as const,
  );
  const frame = ['/', await readFile(new URL('index.html', pageFolder))] as const;
  const hash = createHash('sha256');
  const files = new Map<string, BundledFile>();
  for (const [name, plain] of [frame, ...built]) {
    hash.update(plain);
    files.set(name, await pack(name, plain));
  }
  return { id: hash.digest('hex').slice(0, 16), files };
}

/** The components set colours by `style` attributes, which the page's security policy refuses; ours sets them one by one. */
const stylesWithoutAttributes: Plugin = {
  name: 'styles-without-attributes',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^lit\/directives\/style-map\.js$/ }, () => ({ path: path('skyra/style-map.ts') }));
  },
};

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

async function pack(name: string, plain: Buffer): Promise<BundledFile> {
  const ending = /\.\w+$/.exec(name)?.[0] ?? '';
  // The highest quality takes seconds for a few percent.
  const brotli = await compressBrotli(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } });
  return { type: TYPES[ending] ?? 'text/html; charset=utf-8', plain, brotli, gzip: await compressGzip(plain) };
}

function path(name: string): string {
  return fileURLToPath(new URL(name, pageFolder));
}
