import type { Answerer } from '../core/answer.ts';
import type { Pack } from '../core/pack/pack.ts';
import type { Command } from './command.ts';

/** What this room needs from outside; the wiring supplies it. */
export interface Deps {
  pack: Pack;
  answerer: Answerer;
  /** Every command there is, for help. */
  commands: Command[];
  /** The host's page about what is kept of readers. */
  privacyUrl?: string | undefined;
  store: Store;
  gate: Gate;
  meter: Meter;
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

/** Keeps one reader, channel or server from taking all the bot's time. */
export interface Gate {
  /** Nothing for who may come in now. `wait` is in milliseconds; the first refusal is told to the reader, further ones are not. */
  admit(visit: Visit): Promise<{ isFirst: boolean; wait: number } | undefined>;
}

export interface Visit {
  sort: 'question' | 'message' | 'press' | 'keystroke';
  readerId: string;
  guildId?: string | undefined;
  /** Where a message stands. */
  channelId?: string | undefined;
}

/** Counts what happens; never who it was or what was said. */
export interface Meter {
  handled(handled: Handled): void;
  /** Discord refused a request as one too many. */
  refusedForRate(): void;
}

/** One interaction or message; times in milliseconds from its arrival. */
export interface Handled {
  kind: string;
  outcome: string;
  /** Until the answer was made; absent where none was. */
  answerTime: number | undefined;
  /** Until Discord had taken it. */
  totalTime: number;
}

/** Fields never hold what a reader wrote. */
export interface Log {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}
