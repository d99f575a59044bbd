import type { TeachingStep } from '../run-teaching.ts';
import { draw, FAINT, INK } from './draw.ts';
import { COLOURS, line, nameAbove, nameBelow } from './lines.ts';

const colours = [COLOURS.footnote, COLOURS.fuse, COLOURS.miniSearch];
const WIDTH = 760;
const HEIGHT = 340;

/** Trust against editing effort: one line per engine. */
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
        ...nameBelow('questions in the pack + those the story does not answer', 34),
        axisLabel: { color: INK, fontSize: 12, interval: 0 },
        axisLine: { lineStyle: { color: INK } },
      },
      yAxis: {
        type: 'value',
        min: 0,
        ...nameAbove('trust, mean of the stories'),
        axisLabel: { color: INK, fontSize: 12, formatter: '{value} %' },
        splitLine: { lineStyle: { color: FAINT } },
      },
      series: engines.map((engine, index) =>
        line(
          engine,
          index,
          steps.map(({ rows }) => 100 * (rows.find((row) => row.engine === engine)?.trust ?? 0)),
        ),
      ),
    },
    WIDTH,
    HEIGHT,
  );
}
