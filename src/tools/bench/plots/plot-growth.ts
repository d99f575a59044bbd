import type { GrowthStep } from '../report.ts';
import { draw, FAINT, INK } from './draw.ts';
import { COLOURS, line, nameAbove, nameBelow } from './lines.ts';

const WIDTH = 760;
const HEIGHT = 360;

/** Median time per question as the story grows, log-log, one line per engine. */
export function plotGrowth(steps: readonly GrowthStep[]): string {
  const engines = steps[0]?.rows.map(({ engine }) => engine) ?? [];
  return draw(
    {
      color: Object.values(COLOURS),
      grid: { left: 64, right: 160, top: 40, bottom: 52 },
      xAxis: {
        type: 'log',
        ...nameBelow('phrasings in the pack', 30),
        min: steps[0]?.phrasings ?? 1,
        max: steps.at(-1)?.phrasings ?? 1,
        axisLabel: { color: INK, fontSize: 12, formatter: (value: number) => value.toLocaleString('en') },
        axisLine: { lineStyle: { color: INK } },
        splitLine: { show: false },
      },
      yAxis: {
        type: 'log',
        ...nameAbove('median time of a question'),
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: { color: INK, fontSize: 12, formatter: formatTick },
        splitLine: { lineStyle: { color: FAINT } },
      },
      series: engines.map((engine, index) => {
        const data = steps.flatMap(({ phrasings, rows }) => {
          const row = rows.find((candidate) => candidate.engine === engine);
          return row && !('skipped' in row) ? [[phrasings, row.medianMs]] : [];
        });
        const label = nameOf(engine, steps);
        // Names within the plot go between lines.
        return line(engine, index, data, {
          formatter: label,
          offset: label === engine ? [0, 0] : [-8, 14],
          lineHeight: 18,
        });
      }),
    },
    WIDTH,
    HEIGHT,
  );
}

/** An engine's name, and why its line ends early. */
function nameOf(engine: string, steps: readonly GrowthStep[]): string {
  const last = steps.at(-1)?.rows.find((row) => row.engine === engine);
  return last && 'skipped' in last ? `${engine} (then ${last.skipped})` : engine;
}

/** Ticks are powers of ten. */
function formatTick(ms: number): string {
  return ms < 1000 ? `${ms} ms` : `${ms / 1000} s`;
}
