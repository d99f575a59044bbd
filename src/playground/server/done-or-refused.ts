import type { Problem } from '../../contracts/problem.ts';
import type { Answer } from '../protocol.ts';

/** The answer to a change of the pack, by its problems. */
export function doneOrRefused(problems: readonly Problem[]): Answer {
  return problems.length === 0 ? { kind: 'done' } : { kind: 'refused', why: problems.map(problemText).join('\n') };
}

export function problemText({ expected, found, advice }: Problem): string {
  return `Expected ${expected}; found ${found}. ${advice}`;
}
