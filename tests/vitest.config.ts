import { defineConfig } from 'vitest/config';

/** Tests of pure functions: nothing of one file can reach another, so that they share what is slow to load. */
const PURE = ['tests/cards/**/*.test.ts', 'tests/core/**/*.test.ts', 'tests/wording/**/*.test.ts'];

const common = { testTimeout: 30_000, hookTimeout: 30_000 };

export default defineConfig({
  test: {
    maxWorkers: '100%',
    projects: [
      { test: { ...common, name: 'pure', include: PURE, isolate: false } },
      { test: { ...common, name: 'whole', include: ['tests/**/*.test.ts'], exclude: PURE } },
    ],
  },
});
