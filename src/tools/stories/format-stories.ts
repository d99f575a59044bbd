import type { MeasuredStory, StoryRates } from './measure-stories.ts';

const columns: [keyof StoryRates, string][] = [
  ['right', 'right'],
  ['rightOrShown', 'right or shown'],
  ['wrong', 'wrong'],
  ['false', 'false'],
  ['offTopicRefused', 'off-topic refused'],
  ['trust', 'trust'],
];

/** A table in per cent: two lines per story, then the means. */
export function formatStories({ stories, mean }: { stories: MeasuredStory[]; mean: MeasuredStory }): string {
  const all = [...stories, mean];
  const rows = all.flatMap(({ name, bare, pack }) => [
    row(name, 'article alone', bare),
    row('', 'with its pack', pack),
  ]);
  const header = ['story', '', ...columns.map(([, title]) => title)];
  const widths = header.map((_, column) => Math.max(...[header, ...rows].map((cells) => cells[column]?.length ?? 0)));
  const pad = (cell: string, column: number) =>
    column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  return [header, ...rows].map((cells) => cells.map(pad).join('  ')).join('\n');
}

function row(name: string, kind: string, rates: StoryRates): string[] {
  return [name, kind, ...columns.map(([key]) => `${(100 * rates[key]).toFixed(1)} %`)];
}
