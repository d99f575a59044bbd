import { type Client, DiscordAPIError, Events, RESTJSONErrorCodes } from 'discord.js';
import { type APIApplicationCommand, Routes } from 'discord-api-types/v10';
import type { Log } from '../contracts/log.ts';
import type { Command } from '../features/command.ts';
import type { Services } from '../features/deps.ts';
import { isSameCommand, type RegisteredCommand } from './command-shape.ts';
import { logFailure } from './failure.ts';

interface Registration {
  /** The only guild they are for; undefined: everywhere. */
  guildId: string | undefined;
  /** Runs the first shard: of several processes, this one registers. */
  isFirst: boolean;
}

export interface KeptRegistration {
  /** Registers what has changed since, once in all processes. Never rejects. */
  renew(): Promise<void>;
  /** Ends retries. */
  stop(): void;
}

/** Retry wait while Discord fails, in milliseconds; doubles up to the longest. */
const FIRST_WAIT = 5_000;
const LONGEST_WAIT = 10 * 60_000;

/**
 * Registers commands at start, and again when the bot joins its only guild. Failures are logged and stop nothing:
 * mentions, direct messages and earlier commands go on working. Temporary failures are retried.
 * Resolves after the first try.
 */
export async function keepRegistered(
  client: Client<true>,
  { guildId, isFirst }: Registration,
  services: Pick<Services, 'commands' | 'commandIds' | 'log'>,
): Promise<KeptRegistration> {
  const { commandIds: ids, log } = services;
  let timer: NodeJS.Timeout | undefined;
  let isOver = false;
  const attempt = async (work: () => Promise<void>, failed: string, wait = FIRST_WAIT): Promise<void> => {
    clearTimeout(timer);
    try {
      await work();
    } catch (error) {
      const mayPass = !isLasting(error);
      logFailure(log, error, { guildId, ...(mayPass ? { retrySeconds: wait / 1000 } : adviceOn(error)) }, failed);
      if (!mayPass || isOver) return;
      timer = setTimeout(attempt, wait, work, failed, Math.min(2 * wait, LONGEST_WAIT)).unref();
    }
  };
  const register = () =>
    attempt(() => registerCommands(client, services.commands, guildId, ids, log), 'commands not registered');
  client.on(Events.GuildCreate, ({ id }) => {
    if (id === guildId) void register();
  });
  if (isFirst) await register();
  // Each process knows only its own guilds.
  else {
    await attempt(async () => noteIds(ids, await readCommands(client, guildId)), 'ids of commands not read');
    if (guildId === undefined) await attempt(() => clearServers(client, log), 'old commands not cleared');
  }
  return {
    renew: async () => {
      if (isFirst && !isOver) await register();
    },
    stop() {
      isOver = true;
      clearTimeout(timer);
    },
  };
}

const LASTING_STATUS = [401, 403, 404];
const LASTING_CODES: (number | string)[] = [
  RESTJSONErrorCodes.InvalidFormBodyOrContentType,
  RESTJSONErrorCodes.MaximumNumberOfApplicationCommandsReached,
];

/** Whether a retry would fail too: a bad form or a missing right. Limits such as 30034, per day, pass. */
function isLasting(error: unknown): boolean {
  if (!(error instanceof DiscordAPIError)) return false;
  return LASTING_STATUS.includes(error.status) || LASTING_CODES.includes(error.code);
}

function adviceOn(error: unknown): { advice?: string } {
  const isOutside = error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.MissingAccess;
  return isOutside ? { advice: 'The bot is not in the server of DISCORD_GUILD_ID. Add it with the invite link.' } : {};
}

/**
 * Makes Discord's command list equal the given one, for one guild or everywhere. Writes only differences, and clears the
 * other kind, as a command registered both ways shows twice. Throws Discord's errors, such as 50001 if the bot is
 * not in that guild.
 */
async function registerCommands(
  client: Client<true>,
  commands: Command[],
  guildId: string | undefined,
  ids: Map<string, string>,
  log: Log,
): Promise<void> {
  const everywhere = Routes.applicationCommands(client.application.id);
  const wanted = commands.map(({ data }) => data);
  if (guildId !== undefined) {
    noteIds(ids, await setCommands(client, serverRoute(client, guildId), wanted.map(forOneServer), log));
    await setCommands(client, everywhere, [], log);
    return;
  }
  noteIds(ids, await setCommands(client, everywhere, wanted, log));
  await clearServers(client, log);
}

/** Remembers what makes a command's name clickable. */
function noteIds(ids: Map<string, string>, commands: APIApplicationCommand[]): void {
  for (const { name, id } of commands) ids.set(name, id);
}

/** A bot in more guilds is past trying out, and checking each would delay its start. */
const MOST_SERVERS_CLEARED = 100;

async function readCommands(client: Client<true>, guildId: string | undefined): Promise<APIApplicationCommand[]> {
  const { id } = client.application;
  const route = guildId === undefined ? Routes.applicationCommands(id) : serverRoute(client, guildId);
  return (await client.rest.get(route)) as APIApplicationCommand[];
}

async function clearServers(client: Client<true>, log: Log): Promise<void> {
  const { cache } = client.guilds;
  if (cache.size > MOST_SERVERS_CLEARED) return;
  for (const id of cache.keys()) await setCommands(client, serverRoute(client, id), [], log);
}

function serverRoute({ application }: Client<true>, guildId: string): `/${string}` {
  return Routes.applicationGuildCommands(application.id, guildId);
}

async function setCommands(
  client: Client<true>,
  route: `/${string}`,
  wanted: RegisteredCommand[],
  log: Log,
): Promise<APIApplicationCommand[]> {
  // Without this Discord omits localizations, and every start would register anew.
  const query = new URLSearchParams({ with_localizations: 'true' });
  const registered = (await client.rest.get(route, { query })) as APIApplicationCommand[];
  const isSame =
    registered.length === wanted.length &&
    wanted.every((command) => registered.some((other) => isSameCommand(command, other)));
  if (isSame) return registered;
  const written = (await client.rest.put(route, { body: wanted })) as APIApplicationCommand[];
  log.info({ commands: wanted.map(({ name }) => name), route }, 'commands registered');
  return written;
}

/** Discord accepts these fields only on commands registered everywhere. */
function forOneServer({ integration_types, contexts, ...command }: RegisteredCommand): RegisteredCommand {
  return command;
}
