import type { Answerer } from '../answers/answer.ts';
import type { BotStatus } from '../contracts/bot-status.ts';
import type { Taught } from '../contracts/draft.ts';
import type { Gate } from '../contracts/gate.ts';
import type { Log } from '../contracts/log.ts';
import type { Meter } from '../contracts/meter.ts';
import type { Problem } from '../contracts/problem.ts';
import type { Store } from '../contracts/store.ts';
import type { Pack } from '../pack/pack.ts';
import type { LastAnswers } from './ask/last-answers.ts';
import type { Command } from './command.ts';
import type { DraftPlaces } from './desk/live-drafts.ts';
import type { Presses } from './presses.ts';
import type { RecentMap } from './recent-map.ts';

/** What a feature works with: the services of the bot, and the story as it is while the request is answered. */
export interface Deps extends Services, Readonly<Story> {}

/** What users are answered from. */
export interface Story {
  pack: Pack;
  answerer: Answerer;
  /** A fingerprint of the files that it was read from. */
  hash: string;
}

/** What the bot as a whole offers its features; one object for as long as the bot runs. */
export interface Services {
  /** The one thing that changes: a reload puts another story in its place. */
  readonly story: { current: Story };
  /** Every command there is, for help. */
  readonly commands: Command[];
  /** The host's page about what is kept of users, and that about the terms of use. */
  readonly privacyUrl?: string | undefined;
  readonly termsUrl?: string | undefined;
  /** The guilds whose managers edit the story; absent: every guild's do. */
  readonly deskGuildIds?: readonly string[] | undefined;
  readonly store: Store;
  readonly gate: Gate;
  readonly meter: Meter;
  readonly desk: Desk;
  readonly presses: Presses;
  readonly lastAnswers: LastAnswers;
  readonly draftPlaces: DraftPlaces;
  readonly refusedDrafts: RecentMap<Taught>;
  readonly log: Log;
}

/** What editors can have done, and see, of the bot as a whole. */
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
