import { ApplicationCommandOptionType as OptionType } from 'discord-api-types/v10';
import { type Choice, checkChoiceValues } from './choice-rules.ts';
import { at, type FormProblem, type Path } from './form-problem.ts';
import { checkName } from './name-rules.ts';

/** An option of a command, after its shape has been checked against the schema. */
export interface LooseOption {
  type?: number;
  name: string;
  description?: string | null;
  options?: LooseOption[] | null;
  required?: boolean | null;
  autocomplete?: boolean | null;
  choices?: Choice[] | null;
  min_length?: number | null;
  max_length?: number | null;
  min_value?: number | null;
  max_value?: number | null;
}

/** What Discord asks of the options of a command or subcommand beyond their schema. */
export function checkOptions(options: readonly LooseOption[], path: Path): FormProblem[] {
  const names = options.map((option) => option.name);
  const firstOptional = options.findIndex((option) => !option.required);
  const each = options.flatMap((option, index) => {
    const here = [...path, index];
    const problems = [...checkName(option.name, here), ...checkOption(option, here)];
    if (names.indexOf(option.name) < index) {
      const text = 'Option names must be unique';
      problems.push(at([...here, 'name'], 'APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATED', text));
    }
    if (option.required && firstOptional !== -1 && firstOptional < index) {
      const text = 'Required options must be placed before non-required options';
      problems.push(at(here, 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', text));
    }
    return problems;
  });
  const nesting = options.filter(isSubcommand).length;
  if (nesting === 0 || nesting === options.length) return each;
  const text = 'Sub-command and sub-command group option types are mutually exclusive to all other types';
  return [at(path, 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', text), ...each];
}

function checkOption(option: LooseOption, path: Path): FormProblem[] {
  const { autocomplete } = option;
  const choices = listed(option.choices);
  const problems = checkChoices(choices, [...path, 'choices']);
  if (hasReversedRange(option)) {
    problems.push(at(path, 'APPLICATION_COMMAND_OPTION_RANGE_INVALID', 'The least must not be above the most'));
  }
  if (autocomplete && choices.length > 0) {
    const text = 'Autocomplete and choices cannot both be set';
    problems.push(at([...path, 'choices'], 'APPLICATION_COMMAND_AUTOCOMPLETE_WITH_CHOICES', text));
  }
  return [...problems, ...checkOptions(listed(option.options), [...path, 'options'])];
}

/** Where the schema has no such list, whatever stands there counts for nothing: it may be no list, or hold anything. */
export function listed<T extends { name: string }>(value: readonly (T | null)[] | null | undefined): readonly T[] {
  return Array.isArray(value) ? value.filter((one) => typeof one?.name === 'string') : [];
}

function checkChoices(choices: readonly Choice[], path: Path): FormProblem[] {
  const names = choices.map((choice) => choice.name);
  const repeated = names.flatMap((name, index) => (names.indexOf(name) < index ? [index] : []));
  const text = 'Choice names must be unique';
  return [
    ...checkChoiceValues(choices, path),
    ...repeated.map((index) => at([...path, index], 'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_DUPLICATED', text)),
  ];
}

function hasReversedRange({ min_length, max_length, min_value, max_value }: LooseOption): boolean {
  return (min_length ?? 0) > (max_length ?? Infinity) || (min_value ?? -Infinity) > (max_value ?? Infinity);
}

function isSubcommand({ type }: LooseOption): boolean {
  return type === OptionType.Subcommand || type === OptionType.SubcommandGroup;
}
