import type { ComponentRequest } from '../request.ts';

/** The ids that were chosen in a menu of the desk; what is no number of the store is none. */
export function idsOf({ values }: ComponentRequest): number[] {
  return values.map(Number).filter((id) => Number.isSafeInteger(id));
}
