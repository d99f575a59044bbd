import { vi } from 'vitest';

/** Looks again and again until nothing is thrown: what `expect.poll` does, which tests that run at the same time cannot use. */
export function eventually<T>(look: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(look, { timeout: 180_000 });
}
