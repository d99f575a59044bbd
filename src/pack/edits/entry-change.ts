/** Fields of an item: a text, or texts; null takes the field away. */
export type ItemFields = Record<string, string | readonly string[] | null>;

/** What an editor does to one item of a list. `key` is its id, or its name in a list without ids. */
export type EntryChange =
  | { change: 'write'; list: string; key: string; fields: ItemFields }
  | { change: 'delete'; list: string; key: string }
  | { change: 'add'; list: string; key: string; fields: ItemFields };

/** The same from somebody who leaves ids to us: what is added gets one from its question. */
export type WantedChange =
  | Exclude<EntryChange, { change: 'add' }>
  | Omit<Extract<EntryChange, { change: 'add' }>, 'key'>;
