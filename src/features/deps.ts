import type { Answerer } from '../answers/answer.ts';
import type { Pack } from '../pack/pack.ts';
import type { Problem } from '../pack/problem.ts';
import type { Command } from './command.ts';
import type { Settings } from './desk/cards/settings-card.ts';
import type { Activity } from './desk/cards/status-card.ts';
import type { Draft, EditorStore } from './desk/editor-store.ts';

/** What this room needs from outside; the wiring supplies it. */
export interface Deps {
  pack: Pack;
  answerer: Answerer;
  /** A fingerprint of the files that it was read from. */
  hash: string;
  /** Every command there is, for help. */
  commands: Command[];
  /** The host's page about what is kept of readers, and that about the terms of use. */
  privacyUrl?: string | undefined;
  termsUrl?: string | undefined;
  /** The servers whose managers edit the story; absent: every server's do. */
  deskGuildIds?: readonly string[] | undefined;
  store: Store;
  gate: Gate;
  meter: Meter;
  desk: Desk;
  log: Log;
}

/** What is remembered of readers; none of it may keep an answer waiting. */
export interface Store extends EditorStore {
  /** A question the story does not answer, or not directly. */
  recordGap(asked: AskedGap): void;
  /** False where the vote could not be kept yet. Never rejects. */
  recordVote(vote: Vote): Promise<boolean>;
  /** Returns how many there were. Rejects where they cannot be reached. */
  deleteReaderVotes(readerId: string): Promise<number>;
  /** What is set for a server; the usual settings where nobody changed any. */
  settings(guildId: string): Settings;
  /** The drafts that are to answer in a server, if any. */
  liveDrafts(guildId: string): Draft[];
}

/** What editors can have done, and see, of the bot as a whole. One object for as long as the bot runs. */
export interface Desk {
  /** Returns the problems of a broken pack, where the last good one goes on answering, and the pack that answers now. */
  reload(): Promise<Reloaded>;
  /** Long work, a little at a time between answers. */
  work<T>(steps: Iterator<undefined, T>): Promise<T>;
  vitals(): Promise<Vitals>;
}

export interface Reloaded {
  problems: Problem[];
  pack: Pack;
  /** Why entries of that pack are out of service, one by one and in a sentence. */
  hidden: Problem[];
  note?: string | undefined;
}

/** Of all the processes on this machine together. */
export interface Vitals {
  /** Milliseconds since 1970. */
  startedAt: number;
  /** From when on questions are counted. */
  countedFrom: number;
  processes: number;
  /** Those that run here, of so many in all. */
  shards: number;
  shardCount: number;
  guilds: number;
  /** Milliseconds; nothing before the first heartbeat was acknowledged. */
  ping: number | undefined;
  activity: Activity;
  /** What a host should know, in plain words. */
  notes: string[];
}

export interface AskedGap {
  question: string;
  outcome: 'closest' | 'unknown';
  nearest?: string | undefined;
  guildId?: string | undefined;
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
