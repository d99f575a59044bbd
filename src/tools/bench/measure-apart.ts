import { fork } from 'node:child_process';
import type { MeasureOrder } from './child.ts';
import type { Measurement, Task } from './measure.ts';

/** A measurement, or why there is none. */
export type Measured = Measurement | { skipped: 'too slow' | 'out of memory' };

/** Characters of a failed process's last output, enough to see why. */
const LONGEST_COMPLAINT = 2000;

/** Measures an engine in its own process; gives up after so many seconds. */
export function measureApart(engine: string, task: Task, patience: number): Promise<Measured> {
  const child = fork(new URL('./child.ts', import.meta.url), {
    execArgv: ['--expose-gc', '--import', import.meta.resolve('tsx')],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let complaint = '';
  child.stderr?.on('data', (data) => {
    complaint = `${complaint}${data}`.slice(-LONGEST_COMPLAINT);
  });
  return new Promise((resolve, reject) => {
    const giveUp = setTimeout(() => {
      resolve({ skipped: 'too slow' });
      child.kill('SIGKILL');
    }, 1000 * patience);
    child.once('message', (measurement) => resolve(measurement as Measurement));
    child.once('error', reject);
    child.once('close', (code, signal) => {
      clearTimeout(giveUp);
      // No effect after a result or timeout.
      const isOut = complaint.includes('heap out of memory');
      if (isOut) resolve({ skipped: 'out of memory' });
      reject(new Error(`The measurement of ${engine} ended with ${signal ?? code}:\n${complaint}`));
    });
    child.send({ engine, task } satisfies MeasureOrder);
  });
}
