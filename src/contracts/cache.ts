import type { Steps } from './steps.ts';

/** Flat lists of one kind each: quick to write to a file, and to read back. */
export type Column = Uint8Array | Uint16Array | Int32Array | Float32Array | Float64Array | readonly string[];

export type Columns = Record<string, Column>;

/** What an earlier start worked out from the same files with the same program. */
export interface Cache {
  /** Undefined if nothing is kept under this name. It is of the right kinds only if nobody tampered with it. */
  get(name: string): Columns | undefined;
  /** Keeps what `make` makes, once there is time for it. */
  put(name: string, make: () => Steps<Columns>): void;
}
