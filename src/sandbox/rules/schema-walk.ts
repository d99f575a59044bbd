/** The parts of a zod schema's definition that are needed to find the schema of a field. */
export interface Schema {
  _zod: {
    def: {
      type: string;
      innerType?: Schema;
      getter?: () => Schema;
      shape?: Record<string, Schema>;
      element?: Schema;
      valueType?: Schema;
      options?: Schema[];
      values?: unknown[];
      checks?: { _zod: { def: { minimum?: number; maximum?: number } } }[];
    };
  };
  safeParse(value: unknown): { error?: { issues: unknown[] } };
}

/** The schema of the field at a path, choosing in unions what the value says it is. */
export function schemaAt(schema: Schema, value: unknown, path: readonly (string | number)[]): Schema | undefined {
  let place: Schema | undefined = unwrap(schema);
  let current = value;
  for (const key of path) {
    if (place?._zod.def.type === 'union') place = optionFor(place, current);
    if (!place) return undefined;
    const { shape, element, valueType } = place._zod.def;
    const next = (shape && Object.hasOwn(shape, key) ? shape[key] : undefined) ?? element ?? valueType;
    place = next && unwrap(next);
    current = (current as Record<string | number, unknown> | undefined)?.[key];
  }
  return place;
}

/** The option of a union that a value means: the one with its `type`; where options have none, the one it breaks least. */
export function optionFor(union: Schema, value: unknown): Schema | undefined {
  const options = (union._zod.def.options ?? []).map(unwrap);
  if (options.some((option) => typeOption(option))) {
    const type = (value as { type?: unknown } | null | undefined)?.type;
    return options.find((option) => typeOption(option)?.includes(type));
  }
  const broken = (option: Schema) => option.safeParse(value).error?.issues.length ?? 0;
  const shaped = typeof value === 'object' ? options.filter((option) => option._zod.def.shape) : options;
  return (shaped.length > 0 ? shaped : options).toSorted((one, other) => broken(one) - broken(other))[0];
}

/** The types that the options of a union stand for. */
export function typesOf(union: Schema): unknown[] {
  return (union._zod.def.options ?? []).flatMap((option) => typeOption(unwrap(option)) ?? []);
}

function typeOption(option: Schema): unknown[] | undefined {
  const type = option._zod.def.shape?.type;
  return type && unwrap(type)._zod.def.values;
}

function unwrap(schema: Schema): Schema {
  const { innerType, getter, type } = schema._zod.def;
  if (innerType) return unwrap(innerType);
  return type === 'lazy' && getter ? unwrap(getter()) : schema;
}
