import { engines } from './engines.ts';
import { type Measurement, measure, type Task } from './measure.ts';

/** The process of one engine: measures it on the parent's task, sends the result, and ends. */

/** What the parent sends. */
export interface MeasureOrder {
  engine: string;
  task: Task;
}

// The parent has the result, or is gone.
process.once('disconnect', () => process.exit());

process.once('message', async ({ engine: name, task }: MeasureOrder) => {
  const engine = engines.find((candidate) => candidate.name === name);
  if (!engine) throw new Error(`expected the name of an engine, found ${JSON.stringify(name)}`);
  const measurement: Measurement = await measure(engine, task);
  process.send?.(measurement, () => process.disconnect());
});
