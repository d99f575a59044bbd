import type { Rates, Verdict } from '../../answers/quality/score-answers.ts';
import type { Completing } from './completing.ts';
import type { Cutoff } from './cutoff.ts';
import type { Measurement } from './measure.ts';

/** All results of a bench run; also its JSON form. */
export interface BenchReport {
  machine: { node: string; processor: string };
  pack: { folder: string; entries: number; phrasings: number; readMs: number };
  questions: { source: string; asked: number; answerable: number };
  quality: QualityRow[];
  growth: GrowthStep[];
  /** On the pack, and on a synthetic story. */
  completing: Completing[];
}

export type Costs = Omit<Measurement, 'outcomes'>;
export type Skipped = { engine: string; skipped: string };

/** An engine's results on a pack's labelled questions. */
export type QualityRow = ({ engine: string } & EngineQuality & Costs & { timesBaseline: Ratios }) | Skipped;

export interface EngineQuality {
  /** Undefined for an engine that decides itself. */
  cutoff?: Cutoff;
  rates: Rates;
  verdicts: Record<Verdict, number>;
}

/** An engine's figures divided by the baseline's; null if that is missing or zero. */
export type Ratios = Record<
  'right' | 'wrong' | 'false' | 'medianMs' | 'percentile99Ms' | 'loadMs' | 'memoryBytes',
  number | null
>;

/** Each engine's cost on a synthetic story of one size. */
export interface GrowthStep {
  phrasings: number;
  /** Reading and checking the story's files, which every engine needs. */
  readMs: number;
  rows: (({ engine: string } & Costs) | Skipped)[];
}
