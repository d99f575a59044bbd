import { ApplicationCommandType } from 'discord-api-types/v10';
import type { ZodMiniType } from 'zod/mini';
import { at, type FormProblem, type Path, problem } from './form-problem.ts';
import { checkName } from './name-rules.ts';
import { checkOptions, type LooseOption, listed } from './option-rules.ts';
import { checkSchema } from './schema-check.ts';

/** All names, descriptions and choice values of a command together. */
const MOST_CHARACTERS = 8_000;

/** A command as it is checked: of the shape of an option, which the nested ones are. */
export type LooseCommand = LooseOption;

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
  const text = 'Application command names must be unique';
  return keys.flatMap((key, index) =>
    keys.indexOf(key) < index ? [at([index], 'APPLICATION_COMMANDS_DUPLICATE_NAME', text)] : [],
  );
}

function checkSlashCommand(command: LooseCommand, path: Path): FormProblem[] {
  const problems = [...checkName(command.name, path), ...checkOptions(listed(command.options), [...path, 'options'])];
  if (!command.description?.trim()) problems.push(problem.required([...path, 'description']));
  if (sizeOf(command) > MOST_CHARACTERS) {
    problems.push(at(path, 'APPLICATION_COMMAND_TOO_LARGE', `Command exceeds maximum size (${MOST_CHARACTERS})`));
  }
  return problems;
}

/** The menus of messages and people list a command by its name alone. */
function checkContextCommand({ description, options }: LooseCommand, path: Path): FormProblem[] {
  const problems: FormProblem[] = [];
  if (description) {
    const text = 'Context menu commands cannot have a description';
    problems.push(at([...path, 'description'], 'APPLICATION_COMMAND_DESCRIPTION_NOT_ALLOWED', text));
  }
  if (options?.length) {
    const text = 'Context menu commands cannot have options';
    problems.push(at([...path, 'options'], 'APPLICATION_COMMAND_OPTIONS_NOT_ALLOWED', text));
  }
  return problems;
}

function sizeOf({ name, description, options, choices }: LooseCommand): number {
  const own = (name?.length ?? 0) + (description?.length ?? 0);
  const ofChoices = listed(choices).reduce((sum, choice) => sum + choice.name.length + String(choice.value).length, 0);
  return own + ofChoices + listed(options).reduce((sum, option) => sum + sizeOf(option), 0);
}

/** The published schema calls permissions a number; Discord takes and gives them as text. */
function withNumericPermissions(body: unknown): unknown {
  if (body === null || typeof body !== 'object' || !('default_member_permissions' in body)) return body;
  const { default_member_permissions: text } = body;
  const isNumber = typeof text === 'string' && /^\d{1,20}$/.test(text);
  return isNumber ? { ...body, default_member_permissions: Number(text) } : body;
}
