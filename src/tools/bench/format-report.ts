import { formatCompleting } from './completing.ts';
import { BASELINE } from './engine.ts';
import { formatDuration, formatRatio, formatShare, formatSize } from './format-figure.ts';
import { formatTable } from './format-table.ts';
import type { BenchReport, Costs, GrowthStep, QualityRow } from './report.ts';

/** Formats a bench run: quality, quality against fuse.js, and growth. */
export function formatReport({ machine, pack, questions, quality, growth, completing }: BenchReport): string {
  const packSize = `${count(pack.phrasings)} phrasings of ${count(pack.entries)} entries`;
  const asked = `${count(questions.asked)} questions, ${count(questions.answerable)} of them answered by the story`;
  return [
    `${packSize} in ${pack.folder}, read and checked in ${formatDuration(pack.readMs)}\n${asked}: ${questions.source}\nNode ${machine.node}, ${machine.processor}`,
    formatQuality(quality),
    'Each but Footnote answers with the entry of its best hit if the score reaches a threshold: the one with the highest trust on these very questions.\n' +
      'Median and 99th percentile are of one question, load is until the first can be asked, and memory is what the engine holds beside the pack.',
    `Times plain ${BASELINE}\n\n${formatRatios(quality)}`,
    `Synthetic stories, by phrasings\n\n${formatGrowth(growth)}`,
    `Completing what is typed, on the pack and on a synthetic story\n\n${formatCompleting(completing)}`,
  ].join('\n\n');
}

function formatQuality(rows: readonly QualityRow[]): string {
  const header = ['', 'right', 'right or shown', 'wrong', 'false', 'trust', 'median', '99th', 'load', 'memory'];
  return formatTable([
    header,
    ...rows.map((row) => {
      if ('skipped' in row) return [row.engine, row.skipped];
      const { right, rightOrShown, wrong, false: claimed, trust } = row.rates;
      return [row.engine, ...[right, rightOrShown, wrong, claimed, trust].map(formatShare), ...formatCosts(row)];
    }),
  ]);
}

function formatCosts({ medianMs, percentile99Ms, loadMs, memoryBytes }: Costs): string[] {
  return [...[medianMs, percentile99Ms, loadMs].map(formatDuration), formatSize(memoryBytes)];
}

function formatRatios(rows: readonly QualityRow[]): string {
  const header = ['', 'right', 'wrong', 'false', 'median', '99th', 'load', 'memory'];
  return formatTable([
    header,
    ...rows.map((row) => {
      if ('skipped' in row) return [row.engine, row.skipped];
      const { right, wrong, false: claimed, medianMs, percentile99Ms, loadMs, memoryBytes } = row.timesBaseline;
      return [row.engine, ...[right, wrong, claimed, medianMs, percentile99Ms, loadMs, memoryBytes].map(formatRatio)];
    }),
  ]);
}

/** One table per cost, with a column per size. */
function formatGrowth(steps: readonly GrowthStep[]): string {
  const sizes = steps.map(({ phrasings }) => count(phrasings));
  const table = (title: string, figure: (costs: Costs) => string, first: string[][] = []) =>
    formatTable([
      [title, ...sizes],
      ...first,
      ...(steps[0]?.rows ?? []).map(({ engine }) => [
        engine,
        ...steps.map(({ rows }) => {
          const row = rows.find((candidate) => candidate.engine === engine);
          return row === undefined ? '' : 'skipped' in row ? row.skipped : figure(row);
        }),
      ]),
    ]);
  return [
    table('median of a question', ({ medianMs }) => formatDuration(medianMs)),
    table('load', ({ loadMs }) => formatDuration(loadMs), [
      ['(reading and checking)', ...steps.map(({ readMs }) => formatDuration(readMs))],
    ]),
    table('memory', ({ memoryBytes }) => formatSize(memoryBytes)),
  ].join('\n\n');
}

function count(number: number): string {
  return number.toLocaleString('en');
}
