import type { Problem } from '../../contracts/problem.ts';
import type { Finding, SourceText } from '../source-text.ts';
import { noteAt, problemAt } from '../source-text.ts';

/** Reports a problem or note on a line of an article. */
export interface ReportLine {
  problem(line: number, finding: Finding): void;
  note(line: number, finding: Finding): void;
}

export function createReport(source: SourceText, problems: Problem[]): ReportLine {
  const spotAt = (line: number) => ({ source, offset: source.lineStarts[line - 1] ?? 0 });
  return {
    problem: (line, finding) => problems.push(problemAt(spotAt(line), finding)),
    note: (line, finding) => problems.push(noteAt(spotAt(line), finding)),
  };
}
