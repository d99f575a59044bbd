import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: 'tests/helpers/run-folder.ts',
    // The files of one worker share what is slow to load and to warm up; each starts and stops its own bots.
    isolate: false,
    // Many tests wait for a process or for Discord. More than all of it cannot be told as a percentage.
    maxWorkers: Math.ceil(1.5 * availableParallelism()),
    // Only what hangs takes as long: on a busy machine several processes start in a test.
    testTimeout: 400_000,
    hookTimeout: 400_000,
    expect: { poll: { timeout: 180_000 } },
    // A client of discord.js that is destroyed while it connects no longer hears that its sandbox has ended.
    onUnhandledError: ({ message }) => (/^connect ECONNREFUSED 127\.0\.0\.1:/.test(message) ? false : undefined),
  },
});
