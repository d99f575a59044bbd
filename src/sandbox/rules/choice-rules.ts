import { type FormProblem, type Path, problem } from './form-problem.ts';

export interface Choice {
  name: string;
  value: string | number;
}

/** The most characters of a choice's value: the published schema allows 6,000, the documentation and Discord 100. */
const MOST_VALUE = 100;

/** Checks the values of an option's choices, whether registered or offered while typing. */
export function checkChoiceValues(choices: readonly Choice[] | null | undefined, path: Path): FormProblem[] {
  return (choices ?? []).flatMap(({ value }, index) =>
    typeof value === 'string' && value.length > MOST_VALUE
      ? [problem.tooLong([...path, index, 'value'], MOST_VALUE)]
      : [],
  );
}
