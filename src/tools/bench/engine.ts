import type { Answer } from '../../answers/answer.ts';
import type { Pack } from '../../pack/pack.ts';

/** What the others are compared with: what a developer tries first. */
export const BASELINE = 'fuse.js';

/** A way to answer questions from a pack, as the bench measures it. */
export interface Engine {
  name: string;
  /** Loads the engine's own code, so that no process holds the libraries of another. */
  load(): Promise<Learn>;
}

/** Makes an engine ready to answer from a pack. */
export type Learn = (pack: Pack) => Ask | Promise<Ask>;

export type Ask = (question: string) => Reply | Promise<Reply>;

export interface Reply {
  answer: Answer;
  /** How sure the engine is, more being surer: below a threshold the answer is not given. Without it the engine decides itself. */
  score?: number;
}
