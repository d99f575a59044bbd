import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BenchReport } from '../report.ts';
import type { TeachingStep } from '../run-teaching.ts';
import { plotGrowth } from './plot-growth.ts';
import { plotOutcomes } from './plot-outcomes.ts';
import { plotTeaching } from './plot-teaching.ts';

/** Writes a run's plots to a folder, creating it if needed. */
export async function writePlots(report: BenchReport, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'bench-outcomes.svg'), plotOutcomes(report.quality));
  await writeFile(join(folder, 'bench-growth.svg'), plotGrowth(report.growth));
}

/** Writes the plot of stories taught step by step. */
export async function writeTeachingPlot(steps: readonly TeachingStep[], folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'bench-teaching.svg'), plotTeaching(steps));
}
