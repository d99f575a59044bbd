import type { Answerer } from '../answers/answer.ts';
import type { BotStatus } from '../contracts/bot-status.ts';
import type { Gate } from '../contracts/gate.ts';
import type { Log } from '../contracts/log.ts';
import type { Meter } from '../contracts/meter.ts';
import type { Problem } from '../contracts/problem.ts';
import type { Store } from '../contracts/store.ts';
import type { Pack } from '../pack/pack.ts';
import type { Command } from './command.ts';

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

/** What editors can have done, and see, of the bot as a whole. One object for as long as the bot runs. */
export interface Desk {
  /** Returns the problems of a broken pack, where the last good one goes on answering, and the pack that answers now. */
  reload(): Promise<Reloaded>;
  /** Long work, a little at a time between answers. */
  work<T>(steps: Iterator<undefined, T>): Promise<T>;
  vitals(): Promise<BotStatus>;
}

export interface Reloaded {
  problems: Problem[];
  pack: Pack;
  /** Why entries of that pack are out of service, one by one and in a sentence. */
  hidden: Problem[];
  note?: string | undefined;
}
