import { setImmediate } from 'node:timers/promises';

/** Milliseconds per slice: too short to delay an answer noticeably. */
const SLICE = 5;

/** Runs long work in slices, with other work in between. */
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
