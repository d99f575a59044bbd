import type { ZodMiniType } from 'zod/mini';
import { at, type FormProblem, type Path, problem } from './form-problem.ts';
import { optionFor, type Schema, schemaAt, typesOf } from './schema-walk.ts';

type Issue = NonNullable<ReturnType<ZodMiniType['safeParse']>['error']>['issues'][number];

/** Checks a body against one of Discord's published schemas and words what is wrong as Discord does. */
export function checkSchema(schema: ZodMiniType, body: unknown, base: Path = []): FormProblem[] {
  const result = schema.safeParse(body);
  return result.success ? [] : result.error.issues.flatMap((issue) => worded(schema, body, issue, base));
}

function worded(schema: ZodMiniType, body: unknown, issue: Issue, base: Path): FormProblem[] {
  const inner = issue.path as (string | number)[];
  const path = [...base, ...inner];
  const found = valueAt(body, inner);
  const place = schemaAt(schema as unknown as Schema, body, inner);
  switch (issue.code) {
    case 'invalid_union':
      return place ? insideUnion(place, found, path) : [at(path, 'BASE_TYPE_INVALID', 'This field is invalid')];
    case 'invalid_type':
      return [wrongType(issue.expected, found, path)];
    case 'invalid_value':
      return [found === undefined ? problem.required(path) : problem.notAmong(path, issue.values)];
    case 'too_big':
      if (issue.origin !== 'string' && issue.origin !== 'array') {
        return [at(path, 'NUMBER_TYPE_MAX', `int value should be less than or equal to ${issue.maximum}.`)];
      }
      return [wrongLength(place, path, { most: Number(issue.maximum) })];
    case 'too_small':
      if (issue.origin !== 'string' && issue.origin !== 'array') {
        return [at(path, 'NUMBER_TYPE_MIN', `int value should be greater than or equal to ${issue.minimum}.`)];
      }
      return [wrongLength(place, path, { least: Number(issue.minimum) })];
    case 'invalid_format':
      return [wrongFormat(issue.format, found, path)];
    default:
      return [at(path, 'BASE_TYPE_INVALID', issue.message)];
  }
}

/** A union of things told apart by their `type` is checked as the one that the value says it is. */
function insideUnion(union: Schema, found: unknown, path: Path): FormProblem[] {
  const option = optionFor(union, found);
  if (option) return checkSchema(option as unknown as ZodMiniType, found, path);
  if (found === null || typeof found !== 'object') return [wrongType('object', found, path)];
  const types = typesOf(union).join(', ');
  return [at(path, 'UNION_TYPE_CHOICES', `Value of field "type" must be one of (${types}).`)];
}

function wrongType(expected: string, found: unknown, path: Path): FormProblem {
  if (found === undefined || found === null) return problem.required(path);
  switch (expected) {
    case 'string':
      return at(path, 'STRING_TYPE_CONVERT', `Could not interpret "${brief(found)}" as string.`);
    case 'number':
    case 'int':
      return at(path, 'NUMBER_TYPE_COERCE', `Value "${brief(found)}" is not int.`);
    case 'boolean':
      return at(path, 'BOOLEAN_TYPE_CONVERT', 'Must be either true or false.');
    case 'array':
      return at(path, 'LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType');
    case 'record':
      return at(path, 'DICT_TYPE_CONVERT', 'Only dictionaries may be used in a DictType');
    default:
      return at(path, 'MODEL_TYPE_CONVERT', 'Only dictionaries may be used in a ModelType');
  }
}

/** Where a field has both a least and a most, Discord names both. */
function wrongLength(schema: Schema | undefined, path: Path, broken: { least?: number; most?: number }): FormProblem {
  const limits = (schema?._zod.def.checks ?? []).map((check) => check._zod.def);
  const least = broken.least ?? limits.find((limit) => limit.minimum !== undefined)?.minimum;
  const most = broken.most ?? limits.find((limit) => limit.maximum !== undefined)?.maximum;
  if (least && most) return problem.badLength(path, least, most);
  return most === undefined ? problem.tooShort(path, least ?? 1) : problem.tooLong(path, most);
}

function wrongFormat(format: string, found: unknown, path: Path): FormProblem {
  if (format === 'url') return at(path, 'URL_TYPE_INVALID_URL', 'Not a well formed URL.');
  if (format === 'datetime') {
    return at(path, 'DATE_TIME_TYPE_PARSE', `Could not parse ${brief(found)}. Should be ISO8601.`);
  }
  return at(path, 'NUMBER_TYPE_COERCE', `Value "${brief(found)}" is not snowflake.`);
}

function valueAt(body: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string | number, unknown> | undefined)?.[key], body);
}

function brief(value: unknown): string {
  return (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, 100);
}
