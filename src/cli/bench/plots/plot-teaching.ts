import type { TeachingStep } from '../run-teaching.ts';
import { draw, FAINT, INK } from './draw.ts';

/** Footnote's, then those of what it is compared with, as in the plot of growth. */
const colours = ['#2da44e', '#e5534b', '#986ee2'];
const WIDTH = 760;
const HEIGHT = 340;

/** Trust against what an editor has written: a line for each engine. */
export function plotTeaching(steps: readonly TeachingStep[]): string {
  const engines = steps[0]?.rows.map(({ engine }) => engine) ?? [];
  return draw(
    {
      color: colours,
      grid: { left: 56, right: 110, top: 40, bottom: 64 },
      xAxis: {
        type: 'category',
        boundaryGap: false,
        data: steps.map(({ questions, unanswered }) =>
          unanswered === 0 ? String(questions) : `${questions} + ${unanswered}`,
        ),
        name: 'questions in the pack + those the story does not answer',
        nameLocation: 'middle',
        nameGap: 34,
        nameTextStyle: { color: INK, fontSize: 13 },
        axisLabel: { color: INK, fontSize: 12, interval: 0 },
        axisLine: { lineStyle: { color: INK } },
      },
      yAxis: {
        type: 'value',
        min: 0,
        name: 'trust, mean of the stories',
        nameTextStyle: { color: INK, fontSize: 13, align: 'left' },
        axisLabel: { color: INK, fontSize: 12, formatter: '{value} %' },
        splitLine: { lineStyle: { color: FAINT } },
      },
      series: engines.map((engine, index) => ({
        name: engine,
        type: 'line',
        symbol: 'circle',
        symbolSize: 6,
        lineStyle: { width: index === 0 ? 4 : 2 },
        emphasis: { disabled: true },
        endLabel: { show: true, formatter: engine, color: 'inherit', fontSize: 13 },
        labelLayout: { moveOverlap: 'shiftY' },
        data: steps.map(({ rows }) => 100 * (rows.find((row) => row.engine === engine)?.trust ?? 0)),
      })),
    },
    WIDTH,
    HEIGHT,
  );
}
