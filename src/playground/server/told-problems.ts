import type { Problem } from '../../contracts/problem.ts';
import type { Answer } from '../protocol.ts';

/** That it is done, or why not. */
export function told(problems: readonly Problem[]): Answer {
  return problems.length === 0 ? { kind: 'done' } : { kind: 'refused', why: problems.map(inWords).join('\n') };
}

export function inWords({ expected, found, advice }: Problem): string {
  return `Expected ${expected}; found ${found}. ${advice}`;
}
