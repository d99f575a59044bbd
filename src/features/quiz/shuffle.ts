import { hashText } from '../../language/hash-text.ts';

/** The items in an order that looks random, and is the same whenever the seed and the items' keys are. */
export function shuffle<Item>(items: readonly Item[], seed: string, keyOf: (item: Item) => string): Item[] {
  return items
    .map((item) => ({ item, rank: scatter(hashText(`${seed} ${keyOf(item)}`)) }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ item }) => item);
}

/** The end of MurmurHash3, after which texts that differ in their last letter are no longer neighbours. */
function scatter(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
