import type { GrowthStep } from '../report.ts';
import { draw, FAINT, INK } from './draw.ts';

/** Of middling brightness, to be seen on light and dark alike. */
const colours = ['#2da44e', '#e5534b', '#e08030', '#986ee2', '#d05ca8', '#3b87e0', '#a88432'];
const WIDTH = 760;
const HEIGHT = 360;

/** The median time of a question as the story grows, both axes logarithmic: a line for each engine. */
export function plotGrowth(steps: readonly GrowthStep[]): string {
  const engines = steps[0]?.rows.map(({ engine }) => engine) ?? [];
  return draw(
    {
      color: colours,
      grid: { left: 64, right: 160, top: 40, bottom: 52 },
      xAxis: {
        type: 'log',
        name: 'phrasings in the pack',
        nameLocation: 'middle',
        nameGap: 30,
        nameTextStyle: { color: INK, fontSize: 13 },
        min: steps[0]?.phrasings ?? 1,
        max: steps.at(-1)?.phrasings ?? 1,
        axisLabel: { color: INK, fontSize: 12, formatter: (value: number) => value.toLocaleString('en') },
        axisLine: { lineStyle: { color: INK } },
        splitLine: { show: false },
      },
      yAxis: {
        type: 'log',
        name: 'median time of a question',
        nameTextStyle: { color: INK, fontSize: 13, align: 'left' },
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: { color: INK, fontSize: 12, formatter: formatTick },
        splitLine: { lineStyle: { color: FAINT } },
      },
      series: engines.map((engine, index) => ({
        name: engine,
        type: 'line',
        symbol: 'circle',
        symbolSize: 6,
        lineStyle: { width: index === 0 ? 4 : 2 },
        emphasis: { disabled: true },
        endLabel: {
          show: true,
          formatter: nameOf(engine, steps),
          // A name within the plot stands between its lines rather than on them.
          offset: nameOf(engine, steps) === engine ? [0, 0] : [-8, 14],
          color: 'inherit',
          fontSize: 13,
          lineHeight: 18,
        },
        labelLayout: { moveOverlap: 'shiftY' },
        data: steps.flatMap(({ phrasings, rows }) => {
          const row = rows.find((candidate) => candidate.engine === engine);
          return row && !('skipped' in row) ? [[phrasings, row.medianMs]] : [];
        }),
      })),
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
