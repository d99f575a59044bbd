import type { Answerer } from '../answers/answer.ts';
import type { ChangedAnswer } from '../answers/quality/compare-packs.ts';
import type { BotStatus } from '../contracts/bot-status.ts';
import type { Taught } from '../contracts/draft.ts';
import type { Gate } from '../contracts/gate.ts';
import type { Log } from '../contracts/log.ts';
import type { Meter } from '../contracts/meter.ts';
import type { Problem } from '../contracts/problem.ts';
import type { Store } from '../contracts/store.ts';
import type { PackEditor } from '../pack/edits/pack-editor.ts';
import type { Pack } from '../pack/pack.ts';
import type { ReviewCard } from '../pack/review-cards.ts';
import type { LastAnswers } from './ask/last-answers.ts';
import type { Command } from './command.ts';
import type { DraftPlaces } from './desk/live-drafts.ts';
import type { Presses } from './presses.ts';
import type { RecentMap } from './recent-map.ts';

/** What a feature works with: the bot's services and the story of this request, with its own desk. */
export interface Deps extends Omit<Services, keyof Story>, Readonly<Story> {}

/** What answers come from, and what belongs to it alone. */
export interface Story {
  /** Its folder's name; empty if the bot has a single story. */
  id: string;
  /** Stands for the id where there is little room, as in buttons; empty if the bot has a single story. */
  mark: string;
  pack: Pack;
  answerer: Answerer;
  /** The same unwatched, for what no reader asked; absent if nobody watches. */
  unwatched?: Answerer | undefined;
  /** Of the files it was read from. */
  hash: string;
  /** With its own questions, votes and drafts. */
  store: Store;
  desk: Desk;
  draftPlaces: DraftPlaces;
}

/** All stories of the bot; a single one is a library of one. */
export interface Stories {
  /**
   * The story that a place is about, learned, or the one that is wanted there: by its id, mark or headline.
   * Undefined if that is gone.
   */
  current(place: Place, wanted?: string): Promise<Story | undefined>;
  /** The newest first. */
  titles(): StoryTitle[];
  /** The other stories that are learned, the last used first. */
  othersThan(id: string): Story[];
}

export interface StoryTitle {
  id: string;
  /** The newest article's. */
  title: string;
}

/** Where something is asked. */
export interface Place {
  guildId: string | undefined;
  /** The channel or thread, then the channel or forum that a thread is in. */
  channelIds?: readonly string[] | undefined;
}

/** What the bot offers its features; one object per process. */
export interface Services {
  /** What they hold is the only thing that changes. */
  readonly stories: Stories;
  /** As they are registered: of a single story, without what chooses one. */
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
  readonly desk: BotDesk;
  readonly presses: Presses;
  readonly lastAnswers: LastAnswers;
  readonly refusedDrafts: RecentMap<Taught>;
  readonly refusedEdits: RecentMap<ReviewCard['fields']>;
  /** What reloads changed, for their editors to list. */
  readonly packChanges: RecentMap<ChangedAnswer[]>;
  readonly log: Log;
}

/** What editors can do to and see of the whole bot. */
export interface BotDesk {
  /** Runs long work in steps between answers. */
  work<T>(steps: Iterator<undefined, T>): Promise<T>;
  vitals(): Promise<BotStatus>;
}

/** And of a story. */
export interface Desk extends BotDesk {
  /** Returns the problems of a broken pack, which is not taken, and what is now in use. */
  reload(): Promise<Reloaded>;
  /** The pack whose answers its editors were last told the changes of, or that was there at the start; from now on the one in use. */
  takeKnown(): Pack;
  /** Of its files. */
  editor: PackEditor;
}

export interface Reloaded {
  problems: Problem[];
  story: Story;
  /** Why entries are disabled, one by one and as a sentence. */
  hidden: Problem[];
  note?: string | undefined;
}
