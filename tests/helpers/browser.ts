import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as driver } from 'playwright-core';

/** Nothing in it may ask the outside world. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--no-pings',
];
/** Containers have neither the rights that its own sandbox needs nor a graphics card. */
const CONTAINED = ['--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-dev-shm-usage'];

let browser: Promise<Browser | undefined> | undefined;

/**
 * A real browser, one for all files of a worker, which ends with it: that of CHROMIUM_PATH, or the one inside a package.
 * Nothing, said loudly, where none can start.
 */
export function openBrowser(): Promise<Browser | undefined> {
  browser ??= startBrowser();
  return browser;
}

async function startBrowser(): Promise<Browser | undefined> {
  const args = [...QUIET, ...CONTAINED];
  try {
    if (process.env.CHROMIUM_PATH) return await driver.launch({ executablePath: process.env.CHROMIUM_PATH, args });
    const { executablePath, libraries } = await unpack();
    // The package brings the libraries along that a bare system lacks; the system's own are newer.
    return await driver
      .launch({ executablePath, args })
      .catch(() => driver.launch({ executablePath, args, env: { ...process.env, LD_LIBRARY_PATH: libraries } }));
  } catch (error) {
    const reason = (error as Error).message.split('\n')[0];
    process.stderr.write(`\n\n!!! SKIPPED: no browser can start here, so nothing is known about the page. ${reason}\n`);
    process.stderr.write('!!! Set CHROMIUM_PATH to a Chromium that runs on this machine.\n\n');
    return undefined;
  }
}

/** Unpacks the package's browser once for all test files, which start at the same time: each puts a whole one in place, or finds one. */
async function unpack(): Promise<{ executablePath: string; libraries: string }> {
  const { devDependencies } = JSON.parse(await readFile('package.json', 'utf8'));
  const cache = resolve('node_modules/.cache');
  const kept = join(cache, `chromium-${devDependencies['@sparticuz/chromium']}`);
  if (!existsSync(kept)) {
    await mkdir(cache, { recursive: true });
    const own = await mkdtemp(`${kept}-`);
    await withEnvironment(unpackAllInto(own), () => chromium.executablePath());
    // Another file may have been quicker; one is as good as the other.
    await rename(own, kept).catch(() => rm(own, { recursive: true }));
  }
  return { executablePath: join(kept, 'chromium'), libraries: join(kept, 'al2023/lib') };
}

/** The package unpacks into the folder for temporary files, and its libraries only where it believes itself in a bare system. */
function unpackAllInto(folder: string): Record<string, string> {
  return { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' };
}

async function withEnvironment(change: Record<string, string>, work: () => Promise<unknown>): Promise<void> {
  const before = { ...process.env };
  Object.assign(process.env, change);
  try {
    await work();
  } finally {
    for (const name of Object.keys(change)) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
}
