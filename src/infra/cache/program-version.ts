import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Steps } from '../../contracts/steps.ts';
import { runInSlices } from '../run-in-slices.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
/** What decides what is learned from a pack; its packages too, by the versions that are installed. */
const ROOMS = ['contracts', 'language', 'pack', 'answers'].map((room) => join('src', room));
const PACKAGES = ['package.json', join('node_modules', '.package-lock.json')];

let version: Promise<string | undefined> | undefined;

/** A hash of the program that learns, and of what runs it; undefined if it has changed since this process started. */
export function programVersion(): Promise<string | undefined> {
  // Once: what runs is what was there at the start.
  version ??= runInSlices(hashProgram()).catch(() => undefined);
  return version;
}

function* hashProgram(): Steps<string | undefined> {
  const startedAt = Date.now() - 1_000 * process.uptime();
  const { version, arch, platform, versions } = process;
  const hash = createHash('sha256').update(JSON.stringify([version, arch, platform, versions.icu]));
  for (const path of [...ROOMS.flatMap(filesBelow), ...PACKAGES.filter(isThere)]) {
    const file = join(ROOT, path);
    if (statSync(file).mtimeMs > startedAt) return undefined;
    const bytes = readFileSync(file);
    hash.update(`${path}\n${bytes.length}\n`).update(bytes);
    yield;
  }
  return hash.digest('hex');
}

function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|json)$/.test(file))
    .sort()
    .map((file) => join(folder, file));
}

function isThere(path: string): boolean {
  return statSync(join(ROOT, path), { throwIfNoEntry: false }) !== undefined;
}
