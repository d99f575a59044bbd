import type { APIAllowedMentions } from 'discord-api-types/v10';
import { at, type FormProblem, type Path } from './form-problem.ts';

/** Either all users or roles may be pinged or listed ones, not both. */
export function checkAllowedMentions(allowed: APIAllowedMentions | null | undefined, path: Path): FormProblem[] {
  const exclusive = (['users', 'roles'] as const).filter((kind) => {
    const parsesAll = (allowed?.parse as string[] | null | undefined)?.includes(kind) ?? false;
    return parsesAll && (allowed?.[kind]?.length ?? 0) > 0;
  });
  return exclusive.map((kind) =>
    at(
      path,
      'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
      `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
    ),
  );
}
