import { loadPack } from '../../pack/load-pack.ts';
import type { Engine } from './engine.ts';
import { measureApart } from './measure-apart.ts';
import type { StepProgress } from './progress.ts';
import type { GrowthStep } from './report.ts';
import type { Scale } from './scale.ts';
import { makeSyntheticStory } from './synthetic-story.ts';

/** Measures every engine on growing synthetic stories, until it gives up. */
export async function runGrowth(
  engines: readonly Engine[],
  { sizes, rounds, seconds, patience }: Scale,
  progress: StepProgress,
): Promise<GrowthStep[]> {
  const steps: GrowthStep[] = [];
  for (const phrasings of sizes) {
    const { files, questions } = makeSyntheticStory(phrasings);
    progress.step(`${phrasings.toLocaleString('en')} phrasings · reading`);
    const start = performance.now();
    const { pack } = loadPack(files);
    const step: GrowthStep = { phrasings, readMs: performance.now() - start, rows: [] };
    if (!pack) throw new Error('expected the synthetic story to be a pack without problems');
    for (const { name: engine } of engines) {
      progress.step(`${phrasings.toLocaleString('en')} phrasings · ${engine}`);
      const before = steps.at(-1)?.rows.find((row) => row.engine === engine);
      if (before && 'skipped' in before) {
        step.rows.push(before);
        continue;
      }
      const task = { pack, questions, isComplete: false, rounds, seconds };
      const measured = await measureApart(engine, task, patience.growth);
      if ('skipped' in measured) {
        step.rows.push({ engine, ...measured });
      } else {
        const { outcomes: _, ...costs } = measured;
        step.rows.push({ engine, ...costs });
      }
    }
    steps.push(step);
  }
  return steps;
}
