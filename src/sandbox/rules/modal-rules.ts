import { ComponentType } from 'discord-api-types/v10';
import { checkCustomIds } from './component-rules.ts';
import { type LooseComponent, walk } from './component-walk.ts';
import { type FormProblem, type Path, problem } from './form-problem.ts';

/** How many rows or labels a modal may have. */
const MOST_FIELDS = 5;

/** What Discord asks of a modal beyond its schema. */
export function checkModal(components: readonly LooseComponent[], path: Path): FormProblem[] {
  const found = walk(components, path);
  const fields = found.filter(({ component }) => component.custom_id !== undefined);
  const unlabelled = found.flatMap(({ component, path }) =>
    component.type === ComponentType.ActionRow ? checkLabels(component, path) : [],
  );
  const tooMany = components.length > MOST_FIELDS ? [problem.badLength(path, 1, MOST_FIELDS)] : [];
  return [...tooMany, ...unlabelled, ...checkCustomIds(fields)];
}

/** In a row, unlike under a label, a text input must say itself what it is for. */
function checkLabels(row: LooseComponent, path: Path): FormProblem[] {
  return (row.components ?? []).flatMap((input, index) =>
    input.label ? [] : [problem.required([...path, 'components', index, 'label'])],
  );
}
