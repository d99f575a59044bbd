import { readFile } from 'node:fs/promises';
import { register } from 'node:module';
import { isMainThread } from 'node:worker_threads';

/** Loads what was compiled `from` one folder `to` another, under its own address; see `loaderFlags`. */
const { searchParams } = new URL(import.meta.url);
const [from, to] = [searchParams.get('from'), searchParams.get('to')];

if (isMainThread) register(import.meta.url);

/** Its children ask for tsx, and get the same. */
export function resolve(specifier, context, next) {
  return specifier === 'tsx' ? { url: import.meta.url, shortCircuit: true } : next(specifier, context);
}

export async function load(url, context, next) {
  if (!url.startsWith(from) || !url.endsWith('.ts')) return next(url, context);
  const source = await readFile(new URL(url.slice(from.length).replace(/ts$/, 'js'), to));
  return { format: 'module', source, shortCircuit: true };
}
