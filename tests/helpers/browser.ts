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

let started: Promise<Browser | undefined> | undefined;

/** A real browser, one for all tests of a file: that of CHROMIUM_PATH, or the one inside a package. Nothing where none can start. */
export function startBrowser(): Promise<Browser | undefined> {
  started ??= launch();
  return started;
}

async function launch(): Promise<Browser | undefined> {
  try {
    const executablePath = process.env.CHROMIUM_PATH || (await chromium.executablePath());
    return await driver.launch({ executablePath, args: [...QUIET, ...CONTAINED] });
  } catch (error) {
    const reason = (error as Error).message.split('\n')[0];
    process.stderr.write(`\n\n!!! SKIPPED: no browser can start here, so nothing is known about the page. ${reason}\n`);
    process.stderr.write('!!! Set CHROMIUM_PATH to a Chromium that runs on this machine.\n\n');
    return undefined;
  }
}
