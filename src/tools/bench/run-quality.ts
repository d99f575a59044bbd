import { type LabelledQuestion, rate, type Verdict } from '../../answers/quality/score-answers.ts';
import type { Pack } from '../../pack/pack.ts';
import { applyCutoff, type EngineOutcome, findBestCutoff } from './cutoff.ts';
import { BASELINE, type Engine } from './engine.ts';
import { measureApart } from './measure-apart.ts';
import type { StepProgress } from './progress.ts';
import type { Costs, EngineQuality, QualityRow, Ratios, Skipped } from './report.ts';
import type { Scale } from './scale.ts';

type MeasuredRow = ({ engine: string } & EngineQuality & Costs) | Skipped;

/** Asks every engine in turn the same questions on the same pack. */
export async function runQuality(
  engines: readonly Engine[],
  pack: Pack,
  questions: LabelledQuestion[],
  { rounds, seconds, patience }: Scale,
  progress: StepProgress,
): Promise<QualityRow[]> {
  const rows: MeasuredRow[] = [];
  for (const { name: engine } of engines) {
    progress.step(`${questions.length} questions · ${engine}`);
    const task = { pack, questions, isComplete: true, rounds, seconds };
    const measured = await measureApart(engine, task, patience.quality);
    if ('skipped' in measured) {
      rows.push({ engine, ...measured });
    } else {
      const { outcomes, ...costs } = measured;
      rows.push({ engine, ...judge(outcomes), ...costs });
    }
  }
  return rows.map((row) => ('skipped' in row ? row : { ...row, timesBaseline: compare(row, rows) }));
}

function judge(outcomes: readonly EngineOutcome[]): EngineQuality {
  const cutoff = findBestCutoff(outcomes);
  const verdicts = outcomes.map((outcome) => applyCutoff(outcome, cutoff));
  const counts: Record<Verdict, number> = { right: 0, wrong: 0, shown: 0, missed: 0, refused: 0, hedged: 0, false: 0 };
  for (const verdict of verdicts) counts[verdict] += 1;
  return { ...(cutoff ? { cutoff } : {}), rates: rate(verdicts), verdicts: counts };
}

function compare(row: EngineQuality & Costs, rows: readonly MeasuredRow[]): Ratios {
  const found = rows.find(({ engine }) => engine === BASELINE);
  const baseline = found && !('skipped' in found) ? found : undefined;
  const over = (value: number, base: number | undefined) => (base ? value / base : null);
  return {
    right: over(row.rates.right, baseline?.rates.right),
    wrong: over(row.rates.wrong, baseline?.rates.wrong),
    false: over(row.rates.false, baseline?.rates.false),
    medianMs: over(row.medianMs, baseline?.medianMs),
    percentile99Ms: over(row.percentile99Ms, baseline?.percentile99Ms),
    loadMs: over(row.loadMs, baseline?.loadMs),
    memoryBytes: over(row.memoryBytes, baseline?.memoryBytes),
  };
}
