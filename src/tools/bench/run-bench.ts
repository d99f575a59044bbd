import { cpus } from 'node:os';
import type { LabelledQuestion } from '../../answers/quality/score-answers.ts';
import { countPhrasings } from '../../pack/entries.ts';
import type { Pack } from '../../pack/pack.ts';
import { measureCompleting } from './completing.ts';
import type { Engine } from './engine.ts';
import { makeProgress } from './progress.ts';
import type { BenchReport } from './report.ts';
import { runGrowth } from './run-growth.ts';
import { runQuality } from './run-quality.ts';
import type { Scale } from './scale.ts';
import { syntheticQuestions } from './synthetic-story.ts';

/** The subject of a bench run. */
export interface BenchSubject {
  pack: Pack;
  /** The pack's folder, and the time to read and check it. */
  folder: string;
  readMs: number;
  questions: LabelledQuestion[];
  /** Where the questions come from. */
  source: string;
}

/** Measures the engines in turn, on the pack and on synthetic stories; shows progress on a terminal. */
export async function runBench(engines: readonly Engine[], subject: BenchSubject, scale: Scale): Promise<BenchReport> {
  const { pack, folder, readMs, questions, source } = subject;
  const progress = makeProgress(process.stderr, engines.length + scale.sizes.length * (engines.length + 1));
  try {
    const entries = [...pack.questions, ...pack.unanswered];
    return {
      machine: { node: process.version, processor: cpus()[0]?.model ?? 'unknown' },
      pack: {
        folder,
        entries: entries.length,
        phrasings: countPhrasings(entries),
        readMs,
      },
      questions: { source, asked: questions.length, answerable: questions.filter((q) => q.answerable).length },
      quality: await runQuality(engines, pack, questions, scale, progress),
      growth: await runGrowth(engines, scale, progress),
      completing: [pack, syntheticQuestions(scale.completed)].map((story) => measureCompleting(story, scale.seconds)),
    };
  } finally {
    progress.done();
  }
}
