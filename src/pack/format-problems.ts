import type { Problem } from '../contracts/problem.ts';

/** Formats problems for a terminal, grouped by file in the given order, each with its place and fix. */
export function formatProblems(problems: readonly Problem[]): string {
  const byFile = new Map<string, Problem[]>();
  for (const problem of problems) {
    const same = byFile.get(problem.file);
    if (same) same.push(problem);
    else byFile.set(problem.file, [problem]);
  }
  const groups = [...byFile].map(([file, ofFile]) => [onOneLine(file), ...ofFile.map(formatProblem)].join('\n'));
  return groups.join('\n\n');
}

function formatProblem({ line, column, expected, found, advice }: Problem): string {
  const place = line === undefined ? '' : `${line}:${column ?? 1} `;
  return [
    `  ${place}expected ${onOneLine(expected)}`,
    `      found: ${onOneLine(found)}`,
    `      to do: ${onOneLine(advice)}`,
  ].join('\n');
}

/** Untrusted text must not move the cursor, set colours or reverse the line. */
function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\p{Cc}\p{Cs}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD');
}
