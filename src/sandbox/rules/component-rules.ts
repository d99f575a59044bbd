import { ComponentType } from 'discord-api-types/v10';
import { checkButton } from './button-rules.ts';
import { type FoundComponent, interactiveComponents, type LooseComponent, walk } from './component-walk.ts';
import { at, type FormProblem, type Path, problem } from './form-problem.ts';
import { checkSelect } from './select-rules.ts';

/** How many rows a message may have, and how many buttons a row. */
const MOST_ROWS = 5;
/** How many components of any kind a message of components may have, nested ones included. */
const MOST_COMPONENTS = 40;

/** What Discord asks of a message's components beyond its schema. */
export function checkComponents(components: readonly LooseComponent[], path: Path, isV2: boolean): FormProblem[] {
  return [
    ...(isV2 ? checkTotal(components, path) : checkRows(components, path)),
    ...walk(components, path).flatMap(checkWidth),
    ...interactiveComponents(components, path).flatMap(({ component, path }) =>
      component.type === ComponentType.Button ? checkButton(component, path) : checkSelect(component, path),
    ),
    ...checkCustomIds(interactiveComponents(components, path)),
  ];
}

/** A custom_id tells the bot which component was used, so no two of a message or modal may share one. */
export function checkCustomIds(found: readonly FoundComponent[]): FormProblem[] {
  const seen = new Set<string>();
  return found.flatMap(({ component, path }) => {
    const id = component.custom_id;
    const isRepeated = id !== undefined && id !== null && seen.has(id);
    if (id) seen.add(id);
    if (!isRepeated) return [];
    return [at([...path, 'custom_id'], 'COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated')];
  });
}

function checkRows(components: readonly LooseComponent[], path: Path): FormProblem[] {
  const strangers = components.flatMap((component, index) =>
    component.type === ComponentType.ActionRow
      ? []
      : [at([...path, index], 'UNION_TYPE_CHOICES', 'Value of field "type" must be one of (1,).')],
  );
  return components.length > MOST_ROWS ? [problem.tooLong(path, MOST_ROWS), ...strangers] : strangers;
}

function checkTotal(components: readonly LooseComponent[], path: Path): FormProblem[] {
  if (walk(components, path).length <= MOST_COMPONENTS) return [];
  const text = `The maximum number of components is ${MOST_COMPONENTS}`;
  return [at(path, 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED', text)];
}

/** A row holds up to five buttons, or one select that fills it. */
function checkWidth({ component, path }: FoundComponent): FormProblem[] {
  if (component.type !== ComponentType.ActionRow) return [];
  let width = 0;
  return (component.components ?? []).flatMap((inner, index) => {
    width += inner.type === ComponentType.Button ? 1 : MOST_ROWS;
    if (width <= MOST_ROWS) return [];
    const text = 'The specified component exceeds the maximum width';
    return [at([...path, 'components', index], 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', text)];
  });
}
