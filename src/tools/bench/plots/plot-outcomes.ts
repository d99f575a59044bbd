import type { Verdict } from '../../../answers/quality/score-answers.ts';
import type { QualityRow } from '../report.ts';
import { draw, FAINT, INK } from './draw.ts';

/** From useful to misleading: each kind's verdicts, colour and label colour. */
const kinds: { title: string; verdicts: Verdict[]; colour: string; ink: string }[] = [
  { title: 'right', verdicts: ['right'], colour: '#1a7f37', ink: '#ffffff' },
  { title: 'rightly refused', verdicts: ['refused'], colour: '#7bd192', ink: '#0d1117' },
  { title: 'nearest shown', verdicts: ['shown', 'hedged'], colour: '#6cb6ff', ink: '#0d1117' },
  { title: 'missed', verdicts: ['missed'], colour: '#8c959f', ink: '#0d1117' },
  { title: 'wrong', verdicts: ['wrong'], colour: '#f2a73b', ink: '#0d1117' },
  { title: 'false claim', verdicts: ['false'], colour: '#cf222e', ink: '#ffffff' },
];
/** Narrower bars have no room for a number. */
const LEAST_LABELLED = 3;
const WIDTH = 760;
const ROW_HEIGHT = 34;

/** Outcomes of all questions: one bar per engine, most trusted first. */
export function plotOutcomes(rows: readonly QualityRow[]): string {
  const measured = rows
    .flatMap((row) => ('skipped' in row ? [] : [row]))
    .sort((one, other) => other.rates.trust - one.rates.trust);
  return draw(
    {
      legend: { top: 0, left: 0, itemWidth: 14, itemHeight: 14, itemGap: 24, textStyle: { color: INK, fontSize: 13 } },
      grid: { left: 160, right: 24, top: 36, bottom: 44 },
      xAxis: {
        type: 'value',
        max: 100,
        name: 'of all questions',
        nameLocation: 'middle',
        nameGap: 28,
        nameTextStyle: { color: INK, fontSize: 13 },
        axisLabel: { formatter: '{value} %', color: INK, fontSize: 12 },
        splitLine: { lineStyle: { color: FAINT } },
      },
      yAxis: {
        type: 'category',
        inverse: true,
        data: measured.map(({ engine }) => ({
          value: engine,
          textStyle: { fontWeight: engine === 'Footnote' ? ('bold' as const) : ('normal' as const) },
        })),
        axisLabel: { color: INK, fontSize: 14 },
        axisLine: { show: false },
        axisTick: { show: false },
      },
      series: kinds.map(({ title, verdicts, colour, ink }) => ({
        name: title,
        type: 'bar',
        stack: 'all',
        barWidth: '68%',
        itemStyle: { color: colour },
        emphasis: { disabled: true },
        label: {
          show: true,
          color: ink,
          fontSize: 12,
          formatter: ({ value }) => (Number(value) >= LEAST_LABELLED ? String(Math.round(Number(value))) : ''),
        },
        data: measured.map((row) => {
          const all = Object.values(row.verdicts).reduce((sum, some) => sum + some, 0);
          return (100 * verdicts.reduce((sum, verdict) => sum + row.verdicts[verdict], 0)) / all;
        }),
      })),
    },
    WIDTH,
    80 + ROW_HEIGHT * measured.length,
  );
}
