import type { Answerer } from '../core/answer.ts';
import type { Pack } from '../core/pack/pack.ts';

/** What this room needs from outside; the wiring supplies it. */
export interface Deps {
  pack: Pack;
  answerer: Answerer;
  store: Store;
  log: Log;
}

/** What is remembered of readers; none of it may keep an answer waiting. */
export interface Store {
  /** A question the story does not answer, or not directly. */
  recordGap(asked: { question: string; outcome: 'closest' | 'unknown'; nearest?: string | undefined }): void;
  /** False where the vote could not be kept yet. Never rejects. */
  recordVote(vote: Vote): Promise<boolean>;
  /** Returns how many there were. Rejects where they cannot be reached. */
  deleteReaderVotes(readerId: string): Promise<number>;
}

export interface Vote {
  /** An entry's id, or the place of a bare sentence. */
  entry: string;
  isHelpful: boolean;
  /** In the reader's words. */
  expectation?: string | undefined;
  readerId: string;
  guildId?: string | undefined;
}

/** Fields never hold what a reader wrote. */
export interface Log {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}
