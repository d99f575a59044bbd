import { hashText } from '../../language/hash-text.ts';

/** A random-looking order that depends only on the seed and the items' keys. */
export function shuffle<Item>(items: readonly Item[], seed: string, keyOf: (item: Item) => string): Item[] {
  return items
    .map((item) => ({ item, rank: scatter(hashText(`${seed} ${keyOf(item)}`)) }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ item }) => item);
}

/** MurmurHash3's finalizer: keys that differ in one letter end up far apart. */
function scatter(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
