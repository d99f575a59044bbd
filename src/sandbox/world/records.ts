import type {
  APIApplicationCommand,
  APIMessage,
  APIOverwrite,
  APIRole,
  APIUser,
  ApplicationCommandType,
  ChannelType,
  InteractionType,
} from 'discord-api-types/v10';

/** An application together with its bot user, whose ids are the same as for every application made since 2016. */
export interface BotRecord {
  user: APIUser;
  token: string;
  /** The privileged intents switched on in the developer portal. */
  privilegedIntents: number;
  verifyKey: string;
  /** When each group of shards that identifies together last did; and how often in all. */
  identified: Map<number, number>;
  starts: number;
}

export interface PersonRecord {
  user: APIUser;
  locale: string;
  refusesDirectMessages: boolean;
  /** The bots that this person installed to themselves. */
  installed: Set<string>;
}

/** Ids by kind of installation: 0 of the server, 1 of the user. */
export type Owners = { 0?: string; 1?: string };

export interface GuildRecord {
  id: string;
  name: string;
  /** The language that its owner chose for it. */
  locale: string;
  ownerId: string;
  roles: Map<string, APIRole>;
  members: Map<string, MemberRecord>;
  /** Bots installed with the applications.commands scope. */
  commandBots: Set<string>;
}

export interface MemberRecord {
  userId: string;
  roles: string[];
  joinedAt: string;
}

export interface ChannelRecord {
  id: string;
  type:
    | ChannelType.GuildText
    | ChannelType.GuildForum
    | ChannelType.PublicThread
    | ChannelType.DM
    | ChannelType.GroupDM;
  name: string;
  guildId?: string;
  parentId?: string;
  /** Who began a thread. */
  ownerId?: string;
  /** Of a thread; a new message ends it. */
  isArchived?: boolean;
  overwrites: APIOverwrite[];
  /** Both ends of a direct message, or everyone in a group. */
  recipients: string[];
  /** Oldest first. */
  messages: MessageRecord[];
  createdAt: string;
}

export interface MessageRecord {
  api: APIMessage;
  channel: ChannelRecord;
  /** The one reader who sees an ephemeral message. */
  onlyFor?: string;
  pings: Pings;
  /** The token of the interaction that this message answers. */
  interactionToken?: string;
  /** Who reacted, by emoji. */
  reactions?: Map<string, Set<string>>;
}

/** Whom a message notifies. */
export interface Pings {
  users: string[];
  roles: string[];
  everyone: boolean;
}

export interface CommandRecord {
  applicationId: string;
  guildId?: string;
  api: APIApplicationCommand;
}

export interface InteractionRecord {
  id: string;
  token: string;
  type: InteractionType;
  bot: BotRecord;
  person: PersonRecord;
  channel: ChannelRecord;
  /** By whom the bot is there. */
  owners: Owners;
  /** How many messages came after the first answer. */
  followUps: number;
  createdAt: number;
  /** The message whose component was used, or that a modal goes back to. */
  source?: MessageRecord;
  /** For the "used /ask" line over the reply. */
  commandName?: string;
  commandType?: ApplicationCommandType;
  state: 'waiting' | 'answered' | 'late';
  /** The first response, which the path `@original` stands for. */
  original?: MessageRecord;
  /** Tells the reader who acted what came of it; called once. */
  settle(outcome: Outcome): void;
}

export type Outcome =
  | { kind: 'message' | 'update'; message: MessageRecord }
  | { kind: 'choices'; choices: { name: string; value: string | number }[] }
  | { kind: 'modal'; modal: ModalRecord }
  | { kind: 'failure'; failure: string }
  | { kind: 'nothing' };

export interface ModalRecord {
  interaction: InteractionRecord;
  customId: string;
  title: string;
  components: unknown[];
}
