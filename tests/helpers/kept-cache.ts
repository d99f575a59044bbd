import type { Cache, Columns } from '../../src/contracts/cache.ts';
import { finish, type Steps } from '../../src/contracts/steps.ts';
import { decodeColumns, encodeColumns } from '../../src/infra/cache/column-file.ts';

const KEY = 'a key';

/** An empty cache, and what another process finds in it later. */
export function openEmptyCache(): { cache: Cache; kept(): Map<string, Columns> } {
  const added = new Map<string, () => Steps<Columns>>();
  return {
    cache: { get: () => undefined, put: (name, make) => void added.set(name, make) },
    kept() {
      const groups = [...added].map(([name, make]) => [name, finish(make())] as const);
      const file = new Uint8Array(Buffer.concat(finish(encodeColumns(KEY, Object.fromEntries(groups)))));
      return finish(decodeColumns(KEY, file)) ?? new Map();
    },
  };
}

/** A cache that holds just these. */
export function cacheOf(kept: ReadonlyMap<string, Columns>): Cache {
  return { get: (name) => kept.get(name), put: () => {} };
}
