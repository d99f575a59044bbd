import { ApplicationCommandType, ApplicationCommandOptionType as OptionType } from 'discord-api-types/v10';
import type { ZodMiniType } from 'zod/mini';
import { type Choice, checkChoiceValues } from './choice-rules.ts';
import { at, type FormProblem, type Path, problem } from './form-problem.ts';
import { checkSchema } from './schema-check.ts';

/** https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-naming */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
/** All names, descriptions and choice values of a command together. */
const MOST_CHARACTERS = 8_000;

/** A command or option, after its shape has been checked against the schema. */
export interface LooseCommand {
  type?: number;
  name: string;
  description?: string | null;
  options?: LooseCommand[] | null;
  required?: boolean | null;
  autocomplete?: boolean | null;
  choices?: Choice[] | null;
  min_length?: number | null;
  max_length?: number | null;
  min_value?: number | null;
  max_value?: number | null;
}

/** Everything wrong with a command to be registered. A change of an existing one may leave parts out. */
export function checkCommand(
  schema: ZodMiniType,
  body: unknown,
  path: Path = [],
  existing?: LooseCommand,
): FormProblem[] {
  const problems = checkSchema(schema, withNumericPermissions(body), path);
  if (problems.length > 0) return problems;
  const command = { ...existing, ...(body as LooseCommand) };
  const isSlash = (command.type ?? ApplicationCommandType.ChatInput) === ApplicationCommandType.ChatInput;
  return isSlash ? checkSlashCommand(command, path) : checkContextCommand(command, path);
}

/** The bodies of one overwrite must not name the same command twice. */
export function checkUnique(bodies: readonly { name: string; type?: number }[]): FormProblem[] {
  const keys = bodies.map(({ name, type }) => `${type ?? ApplicationCommandType.ChatInput} ${name}`);
  return keys.flatMap((key, index) =>
    keys.indexOf(key) < index
      ? [at([index], 'APPLICATION_COMMANDS_DUPLICATE_NAME', 'Application command names must be unique')]
      : [],
  );
}

function checkSlashCommand(command: LooseCommand, path: Path): FormProblem[] {
  const isTooLarge = sizeOf(command) > MOST_CHARACTERS;
  return [
    ...checkName(command.name, path),
    ...(command.description?.trim() ? [] : [problem.required([...path, 'description'])]),
    ...checkOptions(command.options ?? [], path),
    ...(isTooLarge
      ? [at(path, 'APPLICATION_COMMAND_TOO_LARGE', `Command exceeds maximum size (${MOST_CHARACTERS})`)]
      : []),
  ];
}

function checkContextCommand(command: LooseCommand, path: Path): FormProblem[] {
  const text = 'Context menu commands cannot have';
  return [
    ...(command.description
      ? [at([...path, 'description'], 'APPLICATION_COMMAND_DESCRIPTION_NOT_ALLOWED', `${text} a description`)]
      : []),
    ...(command.options?.length
      ? [at([...path, 'options'], 'APPLICATION_COMMAND_OPTIONS_NOT_ALLOWED', `${text} options`)]
      : []),
  ];
}

function checkName(name: string, path: Path): FormProblem[] {
  const isValid = NAME.test(name) && name === name.toLowerCase();
  return isValid ? [] : [at([...path, 'name'], 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid')];
}

function checkOptions(options: readonly LooseCommand[], path: Path): FormProblem[] {
  const here = [...path, 'options'];
  const names = options.map((option) => option.name);
  const firstOptional = options.findIndex((option) => !option.required);
  const nesting = options.filter(isSubcommand).length;
  const mixed = nesting > 0 && nesting < options.length;
  const mixedText = 'Sub-command and sub-command group option types are mutually exclusive to all other types';
  return [
    ...(mixed ? [at(here, 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', mixedText)] : []),
    ...options.flatMap((option, index) => {
      const place = [...here, index];
      const isMisplaced = option.required && firstOptional !== -1 && firstOptional < index;
      const text = 'Required options must be placed before non-required options';
      return [
        ...checkName(option.name, place),
        ...(names.indexOf(option.name) < index
          ? [at([...place, 'name'], 'APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATED', 'Option names must be unique')]
          : []),
        ...(isMisplaced ? [at(place, 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', text)] : []),
        ...checkLimits(option, place),
        ...checkOptions(option.options ?? [], place),
      ];
    }),
  ];
}

function checkLimits(option: LooseCommand, path: Path): FormProblem[] {
  const { choices, autocomplete, min_length, max_length, min_value, max_value } = option;
  const names = (choices ?? []).map((choice) => choice.name);
  const isReversed = (min_length ?? 0) > (max_length ?? 6_000) || (min_value ?? -Infinity) > (max_value ?? Infinity);
  const hasBoth = autocomplete && names.length > 0;
  const bothText = 'Autocomplete and choices cannot both be set';
  return [
    ...(isReversed
      ? [at(path, 'APPLICATION_COMMAND_OPTION_RANGE_INVALID', 'The least must not be above the most')]
      : []),
    ...(hasBoth ? [at([...path, 'choices'], 'APPLICATION_COMMAND_AUTOCOMPLETE_WITH_CHOICES', bothText)] : []),
    ...checkChoiceValues(choices, [...path, 'choices']),
    ...names.flatMap((name, index) =>
      names.indexOf(name) < index
        ? [
            at(
              [...path, 'choices', index],
              'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_DUPLICATED',
              'Choice names must be unique',
            ),
          ]
        : [],
    ),
  ];
}

function isSubcommand({ type }: LooseCommand): boolean {
  return type === OptionType.Subcommand || type === OptionType.SubcommandGroup;
}

function sizeOf({ name, description, options, choices }: LooseCommand): number {
  const own = (name?.length ?? 0) + (description?.length ?? 0);
  const ofChoices = (choices ?? []).reduce((sum, choice) => sum + choice.name.length + String(choice.value).length, 0);
  return own + ofChoices + (options ?? []).reduce((sum, option) => sum + sizeOf(option), 0);
}

/** The published schema calls permissions a number; Discord takes and gives them as text. */
function withNumericPermissions(body: unknown): unknown {
  if (body === null || typeof body !== 'object' || !('default_member_permissions' in body)) return body;
  const { default_member_permissions: text } = body;
  const isNumber = typeof text === 'string' && /^\d{1,20}$/.test(text);
  return isNumber ? { ...body, default_member_permissions: Number(text) } : body;
}
