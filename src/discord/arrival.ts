import type { Visit } from '../contracts/gate.ts';
import type { Deps } from '../features/deps.ts';
import type { User } from '../features/request.ts';
import type { Response } from '../features/response.ts';
import type { Terms } from './house-rules.ts';

/** An interaction or a message as Discord delivered it, before anything of it has been read. */
export interface Incoming {
  id: string;
  /** What the log calls it. */
  name: 'interaction' | 'message';
  /** Which sort of it: "/ask", "mention". */
  kind: string;
  /** What happens too often to have a line in the log each time. */
  isRoutine?: boolean;
  /** Whether the bot owes an answer; talk that is for others is not even read. */
  isMeant(): boolean;
  read(): Arrival;
  /** Sends the answer, and returns what it was, for the log. */
  reply(response: Response): Promise<string>;
}

/** What is known of an interaction or a message before any feature works on it. */
export interface Arrival {
  visit: Visit;
  user: Pick<User, 'roles' | 'mayManageServer'>;
  guildId: string | undefined;
  /** Discord's locale, of the user or of the server. */
  locale: string | null | undefined;
  /** The handler is only for members who may manage the server. */
  isForEditors?: true | undefined;
  /** The handler works also where the settings of a server keep a user from asking. */
  isForAll?: true | undefined;
  /** Who sees an answer that does not say so itself: the user alone, everybody, or as the server chose. */
  audience: 'user' | 'everybody' | 'as chosen';
  /** For a message: its channel, and the one that a thread belongs to. */
  channelIds?: string[];
  /** Set in a direct conversation with the bot: what it last answered there counts as what is spoken of. */
  directChannelId?: string | undefined;
  run(terms: Terms, deps: Deps): Response | Promise<Response>;
}
