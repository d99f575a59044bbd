import type { Rates, ScoredAnswer } from '../answers/quality/score-answers.ts';

const columns: [keyof Rates, string][] = [
  ['questions', 'questions'],
  ['right', 'right'],
  ['rightOrShown', 'right or shown'],
  ['wrong', 'wrong'],
  ['refused', 'refused'],
  ['hedged', 'hedged'],
  ['false', 'false'],
  ['trust', 'trust'],
];

/** A table of rates in per cent: the whole set, then each style. */
export function formatRates(all: Rates, byStyle: readonly (Rates & { style: string })[]): string {
  const rows = [{ ...all, style: 'all' }, ...byStyle];
  const width = Math.max(...rows.map(({ style }) => style.length), 5);
  const cell = (rates: Rates, key: keyof Rates, title: string) =>
    (key === 'questions' ? String(rates.questions) : `${(100 * rates[key]).toFixed(1)} %`).padStart(
      Math.max(title.length, 7),
    );
  const header = ['style'.padEnd(width), ...columns.map(([, title]) => title.padStart(7))].join('  ');
  return [
    header,
    ...rows.map((row) => [row.style.padEnd(width), ...columns.map(([key, title]) => cell(row, key, title))].join('  ')),
  ].join('\n');
}

/** One line for each question that was not handled correctly. */
export function formatFailures(failures: readonly ScoredAnswer[]): string {
  if (failures.length === 0) return 'No failures.';
  const lines = failures.map(({ labelled, answer, verdict }) => {
    const best = answer.candidates[0];
    const wanted = labelled.answerable
      ? `wants ${labelled.gold.join(labelled.all ? ' and ' : ' or ')}`
      : 'not in the story';
    return `${verdict.padEnd(7)} ${labelled.id}  ${JSON.stringify(labelled.q)}  ${wanted}; best ${best?.id ?? 'none'} ${(best?.confidence ?? 0).toFixed(2)}`;
  });
  return [`Neither right nor refused: ${failures.length}`, ...lines].join('\n');
}
