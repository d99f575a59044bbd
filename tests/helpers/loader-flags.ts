import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';

let loader: string | undefined;

/**
 * Node's flags for a script of ours in a process of its own. As `--import tsx`, but compiled once by each worker: such a process takes
 * two thirds of the time to start, and dozens do.
 */
export function loaderFlags(): string[] {
  loader ??= compile();
  return ['--import', loader];
}

function compile(): string {
  const root = resolve(import.meta.dirname, '../..');
  const outdir = mkdtempSync(join(tmpdir(), 'footnote-compiled-'));
  buildSync({
    absWorkingDir: root,
    entryPoints: ['src/**/*.ts', 'tests/helpers/*.ts'],
    outbase: root,
    outdir,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
  });
  const url = pathToFileURL(join(import.meta.dirname, 'compiled-loader.mjs'));
  for (const [name, folder] of Object.entries({ from: root, to: outdir })) {
    url.searchParams.set(name, `${pathToFileURL(folder)}/`);
  }
  return url.href;
}
