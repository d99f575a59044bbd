import type { APIApplicationCommand } from 'discord-api-types/v10';
import { addressOf } from './address.ts';
import { channelHandle } from './channel-handle.ts';
import { type Faults, makeFaults } from './faults.ts';
import { openGateway } from './gateway/gateway.ts';
import { guildHandle } from './guild-handle.ts';
import type { Bot, Channel, Guild } from './handles.ts';
import { createLog, type RecordedFrame, type RecordedRequest } from './log.ts';
import { openReader, type Reader } from './reader/reader.ts';
import type { PlannedFault } from './rest/faults.ts';
import { createServer } from './rest/server.ts';
import { type SandboxOptions, settle } from './settings.ts';
import { addGroup } from './world/channels.ts';
import { commandsOf } from './world/commands.ts';
import { addGuild } from './world/guilds.ts';
import { addBotUser, addPerson } from './world/people.ts';
import { createWorld } from './world/world.ts';

/** A local stand-in for Discord: REST and gateway on one loopback port, with readers to talk to the bots there. */
export interface Sandbox {
  /** The base of the REST API, for discord.js: `new Client({ rest: { api: sandbox.url } })`. */
  url: string;
  gatewayUrl: string;
  createBot(options?: { name?: string; privilegedIntents?: number }): Bot;
  createGuild(options?: GuildOptions): Guild;
  createReader(name: string, options?: ReaderOptions): Reader;
  /** A conversation of several readers without a server, which no bot can be in. */
  createGroup(readers: Reader[], options?: { name?: string }): Channel;
  /** Every REST request, oldest first. */
  requests: readonly RecordedRequest[];
  /** Every frame of the gateway, both ways, oldest first. */
  frames: readonly RecordedFrame[];
  /** What went wrong in the sandbox itself; always empty unless it has a bug. */
  failures: readonly Error[];
  /** A bot's commands as they are registered: everywhere, or in one guild. */
  commands(bot: Bot, guild?: Guild): APIApplicationCommand[];
  /** What the world does to the bots, on purpose. */
  faults: Faults;
  /** Ends at once: connections are cut, and whatever still waits is told. */
  stop(): Promise<void>;
}

export interface GuildOptions {
  name?: string;
  /** The language that its owner chose for it; "en-US" unless given. */
  locale?: string;
  bots?: Bot[];
  readers?: Reader[];
  owner?: Reader;
}

export interface ReaderOptions {
  guilds?: Guild[];
  /** What they may do in these servers besides what everyone may: bits of PermissionFlagsBits. */
  permissions?: bigint;
  /** Somebody else's bot, which speaks like a person but is marked as one. */
  bot?: boolean;
  refusesDirectMessages?: boolean;
  /** The language of their app; "en-US" unless given. */
  locale?: string;
}

/** Starts a sandbox and resolves once it listens. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const settings = settle(options);
  const world = createWorld(settings);
  const log = createLog();
  const planned: PlannedFault[] = [];
  const server = createServer(world, log, planned);
  await server.listen({ port: settings.port, host: settings.host });
  const gateway = openGateway(world, server, log);
  return {
    url: `${addressOf(server, 'http')}/api`,
    gatewayUrl: addressOf(server, 'ws'),
    createBot: ({ name = 'Bot', privilegedIntents = 0 } = {}) => {
      const { user, token } = addBotUser(world, name, privilegedIntents);
      const { id } = user;
      return { id, name, token, applicationId: id, userId: id, mention: `<@${id}>` };
    },
    createGuild: ({ name = 'A server', locale = 'en-US', bots = [], readers = [], owner } = {}) => {
      const ownerId = owner?.id ?? addPerson(world, 'Owner', PERSON).user.id;
      const guild = guildHandle(world, addGuild(world, name, locale, ownerId));
      for (const bot of bots) guild.addBot(bot);
      for (const reader of readers) guild.addReader(reader);
      return guild;
    },
    createReader: (name, { guilds = [], permissions = 0n, ...rest } = {}) => {
      const reader = openReader(world, addPerson(world, name, { ...PERSON, ...rest }));
      for (const guild of guilds) guild.addReader(reader, { permissions });
      return reader;
    },
    createGroup: (readers, { name = '' } = {}) => {
      const group = addGroup(
        world,
        name,
        readers.map(({ id }) => id),
      );
      return channelHandle(world, group);
    },
    requests: log.requests,
    frames: log.frames,
    failures: log.failures,
    commands: (bot, guild) =>
      commandsOf(world, { applicationId: bot.id, ...(guild && { guildId: guild.id }) }).map(({ api }) => api),
    faults: makeFaults(gateway, planned),
    stop: async () => {
      for (const end of [...world.endings]) end();
      gateway.stop();
      await server.close();
    },
  };
}

const PERSON = { bot: false, locale: 'en-US', refusesDirectMessages: false };
