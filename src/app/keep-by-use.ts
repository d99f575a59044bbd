/** Keeps what was used last within a room, and at least that. */
export interface Keeper<Item> {
  /** Used now: the least recently used make room for it. */
  use(item: Item): void;
  /** Kept if there is room, as what goes first. */
  keep(item: Item): void;
  hasRoomFor(item: Item): boolean;
  /** Gone for another reason. */
  remove(item: Item): void;
  /** Last used first. */
  all(): Item[];
}

export function keepByUse<Item>(
  room: number,
  sizeOf: (item: Item) => number,
  drop: (item: Item) => void,
): Keeper<Item> {
  /** First the one that goes first. */
  let kept: Item[] = [];
  const without = (item: Item) => kept.filter((other) => other !== item);
  const sizeOfAll = (items: readonly Item[]) => items.reduce((sum, item) => sum + sizeOf(item), 0);
  return {
    use(item) {
      kept = [...without(item), item];
      let size = sizeOfAll(kept);
      while (size > room && kept.length > 1) {
        const oldest = kept.shift() as Item;
        size -= sizeOf(oldest);
        drop(oldest);
      }
    },
    keep(item) {
      if (!kept.includes(item)) kept = [item, ...kept];
    },
    hasRoomFor: (item) => sizeOfAll([...without(item), item]) <= room,
    remove(item) {
      kept = without(item);
    },
    all: () => kept.toReversed(),
  };
}
