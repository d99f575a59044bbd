import type { ComponentRequest } from '../request.ts';

/** The ids chosen in a desk menu, without any that are not numbers. */
export function idsOf({ values }: ComponentRequest): number[] {
  return values.map(Number).filter((id) => Number.isSafeInteger(id));
}
