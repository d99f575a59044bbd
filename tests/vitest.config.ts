import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Tests that time what they call: whatever ran in a process before them would be timed too. */
const TIMED = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .filter(
    (file) => file.endsWith('.test.ts') && readFileSync(join('tests', file), 'utf8').includes('helpers/growth.ts'),
  )
  .map((file) => `tests/${file.replaceAll('\\', '/')}`);

/** Only what hangs takes as long: on a busy machine several processes start in a test. */
const common = { testTimeout: 400_000, hookTimeout: 400_000, expect: { poll: { timeout: 180_000 } } };

export default defineConfig({
  test: {
    // Many tests wait for a process or for Discord.
    maxWorkers: '150%',
    // A client of discord.js that is destroyed while it connects no longer hears that its sandbox has ended.
    onUnhandledError: ({ message }) => (/^connect ECONNREFUSED 127\.0\.0\.1:/.test(message) ? false : undefined),
    projects: [
      { test: { ...common, name: 'timed', include: TIMED } },
      // The files of one worker share what is slow to load and to warm up; each starts and stops its own bots.
      { test: { ...common, name: 'shared', include: ['tests/**/*.test.ts'], exclude: TIMED, isolate: false } },
    ],
  },
});
