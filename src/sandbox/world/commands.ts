import { isDeepStrictEqual } from 'node:util';
import {
  type APIApplicationCommand,
  ApplicationCommandType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { CommandRecord } from './records.ts';
import type { World } from './world.ts';

/** Where a command is registered: everywhere, or in one guild. */
export interface Scope {
  applicationId: string;
  guildId?: string;
}

export type CommandBody = RESTPostAPIApplicationCommandsJSONBody;

export function commandsOf(world: World, scope: Scope): CommandRecord[] {
  return world.commands.filter((command) => isIn(command, scope));
}

/** Registers a command, or changes the one of the same type and name, which keeps its id. */
export function putCommand(world: World, scope: Scope, body: CommandBody): { command: CommandRecord; isNew: boolean } {
  const existing = commandsOf(world, scope).find(({ api }) => isSame(api, body));
  if (existing) {
    changeCommand(world, existing, body);
    return { command: existing, isNew: false };
  }
  const id = world.newId();
  const command: CommandRecord = { ...scope, api: asKept(scope, id, world.newId(), body) };
  world.commands.push(command);
  return { command, isNew: true };
}

/** Replaces what a command says; its version changes only if something did. */
export function changeCommand(world: World, command: CommandRecord, body: CommandBody): void {
  const { id, version } = command.api;
  const same = asKept(command, id, version, body);
  if (isDeepStrictEqual(same, command.api)) return;
  command.api = { ...same, version: world.newId() };
}

/** Makes the given commands the only ones of the scope. One that comes with the id of an existing command renames it. */
export function overwriteCommands(
  world: World,
  scope: Scope,
  bodies: (CommandBody & { id?: string })[],
): CommandRecord[] {
  const kept = bodies.map((body) => {
    const renamed = commandsOf(world, scope).find(({ api }) => api.id === body.id && api.type === typeOf(body));
    if (!renamed) return putCommand(world, scope, body).command;
    changeCommand(world, renamed, body);
    return renamed;
  });
  world.commands = world.commands.filter((command) => !isIn(command, scope) || kept.includes(command));
  return kept;
}

export function removeCommand(world: World, command: CommandRecord): void {
  world.commands = world.commands.filter((other) => other !== command);
}

export function typeOf(body: { type?: ApplicationCommandType | undefined }): ApplicationCommandType {
  return body.type ?? ApplicationCommandType.ChatInput;
}

/** Within a scope, a command's type and name are its identity. */
export function isSame(one: CommandBody | APIApplicationCommand, other: CommandBody): boolean {
  return one.name === other.name && typeOf(one) === typeOf(other);
}

function isIn(command: CommandRecord, { applicationId, guildId }: Scope): boolean {
  return command.applicationId === applicationId && command.guildId === guildId;
}

/** A command as Discord gives it back: defaults filled in at the top, and left out in options. */
function asKept(scope: Scope, id: string, version: string, body: CommandBody): APIApplicationCommand {
  const { options } = body as { options?: object[] };
  const isGlobal = scope.guildId === undefined;
  const kept = {
    id,
    application_id: scope.applicationId,
    ...(scope.guildId !== undefined && { guild_id: scope.guildId }),
    version,
    type: typeOf(body),
    name: body.name,
    name_localizations: body.name_localizations ?? null,
    description: 'description' in body ? (body.description ?? '') : '',
    description_localizations: ('description_localizations' in body && body.description_localizations) || null,
    default_member_permissions: body.default_member_permissions?.toString() ?? null,
    nsfw: body.nsfw ?? false,
    ...(isGlobal && {
      dm_permission: body.dm_permission ?? body.contexts?.includes(1) ?? true,
      contexts: body.contexts ?? null,
      integration_types: body.integration_types ?? [0],
    }),
    ...(Array.isArray(options) && options.length > 0 && { options: options.map(withoutDefaults) }),
  };
  return kept as APIApplicationCommand;
}

/** https://github.com/discord/discord-api-docs/issues/3161: `required` and its like are given back only if true. */
function withoutDefaults(option: object | null): object {
  const kept = Object.entries(option ?? {}).filter(([key, value]) => {
    const isEmpty = LISTS.includes(key) && !(Array.isArray(value) && value.length > 0);
    return value !== false && value !== null && value !== undefined && !isEmpty;
  });
  return Object.fromEntries(
    kept.map(([key, value]) => [key, key === 'options' ? (value as (object | null)[]).map(withoutDefaults) : value]),
  );
}

const LISTS: readonly string[] = ['options', 'choices', 'channel_types'];
