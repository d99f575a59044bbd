import type { Answerer } from '../answers/answer.ts';
import type { ChangedAnswer } from '../answers/quality/compare-packs.ts';
import type { BotStatus } from '../contracts/bot-status.ts';
import type { Taught } from '../contracts/draft.ts';
import type { Gate } from '../contracts/gate.ts';
import type { Log } from '../contracts/log.ts';
import type { Meter } from '../contracts/meter.ts';
import type { Problem } from '../contracts/problem.ts';
import type { Store } from '../contracts/store.ts';
import type { WantedChange } from '../pack/edits/entry-change.ts';
import type { Pack } from '../pack/pack.ts';
import type { LastAnswers } from './ask/last-answers.ts';
import type { Command } from './command.ts';
import type { DraftPlaces } from './desk/live-drafts.ts';
import type { Presses } from './presses.ts';
import type { RecentMap } from './recent-map.ts';

/** What a feature works with: the bot's services and the story of this request. */
export interface Deps extends Services, Readonly<Story> {}

/** What answers come from. */
export interface Story {
  pack: Pack;
  answerer: Answerer;
  /** The same unwatched, for what no reader asked; absent if nobody watches. */
  unwatched?: Answerer | undefined;
  /** Of the files it was read from. */
  hash: string;
}

/** What the bot offers its features; one object per process. */
export interface Services {
  /** The only thing that changes: a reload replaces it. */
  readonly story: { current: Story };
  /** For help. */
  readonly commands: Command[];
  /** Discord's id of each command by name; empty until they are registered. */
  readonly commandIds: Map<string, string>;
  /** The host's pages on privacy and on terms of use. */
  readonly privacyUrl?: string | undefined;
  readonly termsUrl?: string | undefined;
  /** Guilds whose managers edit the story; absent: all of them. */
  readonly deskGuildIds?: readonly string[] | undefined;
  readonly store: Store;
  readonly gate: Gate;
  readonly meter: Meter;
  readonly desk: Desk;
  readonly presses: Presses;
  readonly lastAnswers: LastAnswers;
  readonly draftPlaces: DraftPlaces;
  readonly refusedDrafts: RecentMap<Taught>;
  /** What reloads changed, for their editors to list. */
  readonly packChanges: RecentMap<ChangedAnswer[]>;
  readonly log: Log;
}

/** What editors can do to and see of the whole bot. */
export interface Desk {
  /** Returns the problems of a broken pack, which is not taken, and the pack now in use. */
  reload(): Promise<Reloaded>;
  /** Runs long work in steps between answers. */
  work<T>(steps: Iterator<undefined, T>): Promise<T>;
  vitals(): Promise<BotStatus>;
  /** Writes changes into the pack's files, all or none; returns the problems. */
  edit(changes: readonly WantedChange[]): Promise<Problem[]>;
}

export interface Reloaded {
  problems: Problem[];
  pack: Pack;
  /** Why entries are disabled, one by one and as a sentence. */
  hidden: Problem[];
  note?: string | undefined;
}
