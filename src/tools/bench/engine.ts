import type { Answer } from '../../answers/answer.ts';
import type { Pack } from '../../pack/pack.ts';

/** The baseline: what a developer tries first. */
export const BASELINE = 'fuse.js';

/** A way to answer questions from a pack, as the bench measures it. */
export interface Engine {
  name: string;
  /** Loads the engine's own code, so that no process loads another's libraries. */
  load(): Promise<Learn>;
}

/** Prepares an engine to answer from a pack. */
export type Learn = (pack: Pack) => Ask | Promise<Ask>;

export type Ask = (question: string) => EngineReply | Promise<EngineReply>;

export interface EngineReply {
  answer: Answer;
  /** The engine's confidence, higher being surer; undefined if it decides itself. */
  score?: number;
}
