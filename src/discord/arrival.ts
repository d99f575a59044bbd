import type { GateRequest } from '../contracts/gate.ts';
import type { Deps, StoryTitle } from '../features/deps.ts';
import type { User } from '../features/request.ts';
import type { Response } from '../features/response.ts';
import type { Card } from '../ui/card.ts';
import type { Wording } from '../words/wording.ts';
import type { ReplyTerms } from './reply-terms.ts';

/** An interaction or message as Discord delivered it, still unread. */
export interface Incoming {
  id: string;
  /** For the log. */
  name: 'interaction' | 'message';
  /** For example "/ask" or "mention". */
  kind: string;
  /** Too frequent for a log line each. */
  isRoutine?: boolean;
  /** False for messages that are for others, which are not read. */
  isMeant(): boolean;
  read(): Arrival;
  /** Sends the answer and returns its kind, for the log. */
  reply(response: Response): Promise<string>;
}

/** What is known of an interaction or message before its feature runs. */
export interface Arrival {
  gateRequest: GateRequest;
  user: Pick<User, 'roles' | 'mayManageServer'>;
  guildId: string | undefined;
  /** Discord's locale, of the user or the guild. */
  locale: string | null | undefined;
  /** Only for members with Manage Server. */
  isForEditors?: true | undefined;
  /** Also for users whom the guild's settings keep from asking. */
  isForAll?: true | undefined;
  /** Who sees an answer by default; `as chosen` is the guild's setting. */
  audience: 'user' | 'everybody' | 'as chosen';
  /** Its channel or thread, then the channel or forum that a thread is in. */
  channelIds?: string[];
  /** Set in direct messages to the bot, where the last answer is what a follow-up refers to. */
  directChannelId?: string | undefined;
  /** The story that it is about, unless that is its place's. */
  story?(): Wanted | undefined | Promise<Wanted | undefined>;
  run(terms: ReplyTerms, deps: Deps): Response | Promise<Response>;
}

/** A story by its id, mark or headline. */
export interface Wanted {
  story: string;
  /** What to say if it is gone; absent: the place's story answers instead. */
  gone?(wording: Wording, titles: StoryTitle[]): Card;
}
