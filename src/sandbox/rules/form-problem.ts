import { Refusal } from './refusal.ts';

/** One thing wrong with one field of a request body. */
export interface FormProblem {
  path: Path;
  code: string;
  message: string;
}

export type Path = readonly (string | number)[];

/** The wordings that Discord's own form checks use, by kind of mistake. */
export const problem = {
  required: (path: Path) => at(path, 'BASE_TYPE_REQUIRED', 'This field is required'),
  tooLong: (path: Path, most: number) => at(path, 'BASE_TYPE_MAX_LENGTH', `Must be ${most} or fewer in length.`),
  tooShort: (path: Path, least: number) => at(path, 'BASE_TYPE_MIN_LENGTH', `Must be ${least} or more in length.`),
  badLength: (path: Path, least: number, most: number) =>
    at(path, 'BASE_TYPE_BAD_LENGTH', `Must be between ${least} and ${most} in length.`),
  notAmong: (path: Path, choices: readonly unknown[]) =>
    at(path, 'BASE_TYPE_CHOICES', `Value must be one of (${choices.join(', ')}).`),
};

export function at(path: Path, code: string, message: string): FormProblem {
  return { path, code, message };
}

/** 400 Invalid Form Body, with every problem under the path of its field. */
export function invalidForm(problems: readonly FormProblem[]): Refusal {
  const errors: Branch = {};
  for (const { path, code, message } of problems) {
    const branch = path.reduce<Branch>((parent, key) => {
      parent[key] ??= {};
      return parent[key] as Branch;
    }, errors);
    branch._errors = [...((branch._errors as object[] | undefined) ?? []), { code, message }];
  }
  return new Refusal(400, { message: 'Invalid Form Body', code: 50035, errors });
}

type Branch = Record<string | number, unknown>;
