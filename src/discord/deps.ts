import type { Answerer } from '../core/answer.ts';
import type { Pack } from '../core/pack/pack.ts';

/** What this room needs from outside; the wiring supplies it. */
export interface Deps {
  pack: Pack;
  answerer: Answerer;
  log: Log;
}

/** Fields never hold what a reader wrote. */
export interface Log {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}
