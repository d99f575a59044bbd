/** Pseudo-random numbers and choices, equal in every run. */
export interface Random {
  /** From 0 to 1, without 1. */
  fraction(): number;
  /** One of the items; throws if there are none. */
  pick<Item>(items: readonly Item[]): Item;
}

/** Mulberry32 by Tommy Ettinger: 32 bits of state, ample for a bench. */
export function makeRandom(seed: number): Random {
  let state = seed >>> 0;
  const fraction = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    fraction,
    pick(items) {
      if (items.length === 0) throw new Error('expected items to pick from, found none');
      return items[Math.floor(fraction() * items.length)] as (typeof items)[number];
    },
  };
}
