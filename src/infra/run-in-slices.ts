import { setImmediate } from 'node:timers/promises';

/** Milliseconds at a stretch: short enough that nobody who waits for an answer notices. */
const SLICE = 5;

/** Runs long work a slice at a time, and in between lets the process do whatever else there is to do. */
export async function runInSlices<T>(steps: Iterator<undefined, T>): Promise<T> {
  for (;;) {
    const end = performance.now() + SLICE;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await setImmediate();
  }
}
