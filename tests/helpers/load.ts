import { join } from 'node:path';

/**
 * A file of src, loaded by its address: `vitest related` does not see that a journey needs it, runs the tests of what changed, and
 * leaves the journeys to the whole suite.
 */
export async function load<T>(file: string): Promise<T> {
  return (await import(join(import.meta.dirname, '..', '..', 'src', file))) as T;
}
