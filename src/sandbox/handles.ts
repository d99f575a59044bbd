import type { Account } from './reader/account.ts';
import type { Message } from './reader/message.ts';
import type { Reader } from './reader/reader.ts';

/** An application with its bot user: what the bot under test logs in as. */
export interface Bot {
  id: string;
  name: string;
  token: string;
  applicationId: string;
  userId: string;
  /** What a message contains that mentions it. */
  mention: string;
}

export interface Role {
  id: string;
  name: string;
  mention: string;
}

export interface Guild {
  id: string;
  name: string;
  /** A text channel, or a forum, which holds posts alone. */
  createChannel(name: string, options?: { overwrites?: Overwrite[]; kind?: 'text' | 'forum' }): Channel;
  createRole(name: string, options?: { mentionable?: boolean; permissions?: bigint }): Role;
  /** Installs a bot: with the permissions of everyone and these besides, and with commands unless `commands` is false. */
  addBot(bot: Bot, options?: { permissions?: bigint; commands?: boolean }): void;
  removeBot(bot: Bot): void;
  /** Everyone in it, bots too. */
  members(): Account[];
  /** Lets a reader in, with the permissions of everyone, of the roles, and these besides; once more changes them. */
  addReader(reader: Reader, options?: { roles?: Role[]; permissions?: bigint }): void;
}

/** Allows or denies permissions in one channel: bits of PermissionFlagsBits. */
export interface Overwrite {
  for: Bot | Reader | Role | 'everyone';
  allow?: bigint;
  deny?: bigint;
}

export interface Channel {
  id: string;
  kind: 'text' | 'forum' | 'thread' | 'direct' | 'group';
  /** Empty for a direct message, which is called after its other end. */
  name: string;
  guildId?: string;
  /** The channel that a thread, or the forum that a post, belongs to. */
  parentId?: string;
  /** Everyone in a direct message or group; nobody for a channel of a server, which has its members. */
  recipients: Account[];
  createThread(name: string): Channel;
  /** Allows or denies permissions here from now on, in place of what was set for the same one before. */
  setPermissions(overwrite: Overwrite): void;
  /** Archives a thread, or opens it again. */
  archives(isArchived: boolean): void;
  /** Deletes it with all that is in it. */
  deletes(): void;
  /** The next message by an author that is posted from now on and is more than "thinking". */
  nextMessageFrom(author: { id: string }, within?: number): Promise<Message>;
  /** Everything in it, ephemeral messages too, oldest first. */
  messages(): Message[];
}
