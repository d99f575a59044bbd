import { formatTable } from './format-table.ts';
import type { TeachingStep } from './run-teaching.ts';

/** One line per engine, one column per number of entries: trust in per cent. */
export function formatTeaching(steps: readonly TeachingStep[]): string {
  const engines = steps[0]?.rows.map(({ engine }) => engine) ?? [];
  const header = ['trust', ...steps.map(({ questions, unanswered }) => `${questions} + ${unanswered}`)];
  const rows = engines.map((engine) => [
    engine,
    ...steps.map(({ rows }) => {
      const trust = rows.find((row) => row.engine === engine)?.trust ?? 0;
      return `${(100 * trust).toFixed(1)} %`;
    }),
  ]);
  return formatTable([header, ...rows]);
}
