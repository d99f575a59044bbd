import type { LooseComponent } from './component-walk.ts';
import { checkEmoji } from './emoji-rules.ts';
import { at, type FormProblem, type Path } from './form-problem.ts';

/** A select's options differ in value, and its numbers of values fit one another. */
export function checkSelect(select: LooseComponent, path: Path): FormProblem[] {
  const options = (select.options ?? []) as (NonNullable<LooseComponent['options']>[number] &
    Pick<LooseComponent, 'emoji'>)[];
  const values = options.map((option) => option.value);
  const most = select.max_values ?? 1;
  const problems = options.flatMap((option, index) => {
    const here = [...path, 'options', index];
    const isRepeated = values.indexOf(option.value) < index;
    const text = 'The specified option value is already used';
    return [
      ...(isRepeated ? [at(here, 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', text)] : []),
      ...checkEmoji(option.emoji, [...here, 'emoji']),
    ];
  });
  if ((select.min_values ?? 1) > most) {
    problems.push(
      at([...path, 'min_values'], 'SELECT_COMPONENT_MIN_VALUES_GREATER_THAN_MAX', 'Min values exceeds max values'),
    );
  }
  if (options.filter((option) => option.default).length > most) {
    const text = 'The specified number of default values exceeds the specified maximum values';
    problems.push(at([...path, 'options'], 'SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES', text));
  }
  return problems;
}
