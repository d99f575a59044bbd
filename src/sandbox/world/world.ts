import type { APIUser } from 'discord-api-types/v10';
import type { Settings } from '../settings.ts';
import type { KeptFile } from './files.ts';
import type {
  BotRecord,
  ChannelRecord,
  CommandRecord,
  GuildRecord,
  InteractionRecord,
  MessageRecord,
  ModalRecord,
  Outcome,
  PersonRecord,
} from './records.ts';
import { createSnowflakes } from './snowflake.ts';

/** Everything that exists in one sandbox, and the two ways out of it: to bots (announce) and to readers (tell). */
export interface World {
  settings: Settings;
  newId(): string;
  /** For what lasts: bots, people, roles and channels. */
  newLastingId(): string;
  newGuildId(): string;
  bots: Map<string, BotRecord>;
  people: Map<string, PersonRecord>;
  guilds: Map<string, GuildRecord>;
  channels: Map<string, ChannelRecord>;
  messages: Map<string, MessageRecord>;
  /** By token. */
  interactions: Map<string, InteractionRecord>;
  /** By the id of their attachment. */
  files: Map<string, KeptFile>;
  /** By the id of the interaction that opened them. */
  modals: Map<string, ModalRecord>;
  commands: CommandRecord[];
  /** Sends an event to the bots named; the gateway listens here. */
  announce(event: Announcement): void;
  /** Told of everything that readers could see. */
  watchers: Set<(happening: Happening) => void>;
  /** Run once when the sandbox stops, so that nothing outlives it. */
  endings: Set<() => void>;
}

/** Something that readers who may see it are shown. */
export type Happening =
  | { kind: 'message' | 'changed' | 'deleted'; message: MessageRecord }
  | { kind: 'typing'; channel: ChannelRecord; user: APIUser }
  | { kind: 'channel'; channel: ChannelRecord }
  | { kind: 'asked'; interaction: InteractionRecord }
  | { kind: 'answered'; interaction: InteractionRecord; outcome: Outcome }
  /** "Thinking" that came to nothing before the interaction's token ran out. */
  | { kind: 'forgotten'; interaction: InteractionRecord; message: MessageRecord };

export interface Announcement {
  name: string;
  /** Ids of the bots that may hear of it. */
  bots: string[];
  /** The server that it is about, which decides over the shard that hears of it. */
  guildId: string | undefined;
  /** The intent without which it is not sent; none means it is always sent. */
  intent?: number;
  /** What one listener is told, which may be less than what happened. */
  data(listener: Listener): object;
}

export interface Listener {
  botId: string;
  intents: number;
}

export function createWorld(settings: Settings): World {
  const { madeAt } = settings;
  const passing = createSnowflakes();
  const lasting = madeAt === undefined ? passing : createSnowflakes(madeAt);
  return {
    settings,
    newId: passing.next,
    newLastingId: lasting.next,
    newGuildId: lasting.nextInTurn,
    bots: new Map(),
    people: new Map(),
    guilds: new Map(),
    channels: new Map(),
    messages: new Map(),
    interactions: new Map(),
    files: new Map(),
    modals: new Map(),
    commands: [],
    announce: () => {},
    watchers: new Set(),
    endings: new Set(),
  };
}

/** Lets everyone who watches, or waits for something to be shown, look at what happened. */
export function tell(world: World, happening: Happening): void {
  for (const look of [...world.watchers]) look(happening);
}

/** Calls back after a delay unless cancelled or the sandbox stops first, which runs `early` instead. */
export function later(world: World, delay: number, run: () => void, early: () => void = () => {}): () => void {
  const timer = setTimeout(() => {
    world.endings.delete(end);
    run();
  }, delay);
  const cancel = () => {
    clearTimeout(timer);
    world.endings.delete(end);
  };
  const end = () => {
    cancel();
    early();
  };
  world.endings.add(end);
  return cancel;
}
