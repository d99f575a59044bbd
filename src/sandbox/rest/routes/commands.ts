import {
  ApplicationCommandCreateRequestSchema,
  ApplicationCommandPatchRequestPartialSchema,
  ApplicationCommandUpdateRequestSchema,
} from 'discord-api-spec/zod';
import type { FastifyRequest } from 'fastify';
import { checkCommand, checkUnique, type LooseCommand } from '../../rules/command-rules.ts';
import { at, type FormProblem, invalidForm } from '../../rules/form-problem.ts';
import { refuse } from '../../rules/refusal.ts';
import {
  type CommandBody,
  changeCommand,
  commandsOf,
  isSame,
  overwriteCommands,
  putCommand,
  removeCommand,
  type Scope,
  typeOf,
} from '../../world/commands.ts';
import type { CommandRecord } from '../../world/records.ts';
import type { World } from '../../world/world.ts';
import { joinedGuild } from '../access.ts';
import { authorize } from '../authorize.ts';
import { jsonOf } from '../body.ts';
import { withoutLocalizations } from '../command-view.ts';
import type { Routes } from '../route-group.ts';

/** How many commands of each type a scope may hold: slash, user, message, entry point. */
const MOST_OF_TYPE: Record<number, number> = { 1: 100, 2: 15, 3: 15, 4: 1 };

interface Place {
  Params: { application: string; guild?: string; command?: string };
}

/** Registered commands, everywhere and in one guild, which have the same routes. */
export const commandRoutes: Routes = (server, world) => {
  for (const path of ['/applications/:application/commands', '/applications/:application/guilds/:guild/commands']) {
    server.get<Place & { Querystring: { with_localizations?: string } }>(path, async (request) => {
      const all = commandsOf(world, scopeOf(world, request)).map(({ api }) => api);
      return request.query.with_localizations === 'true' ? all : all.map(withoutLocalizations);
    });

    server.put<Place>(path, async (request) => {
      const scope = scopeOf(world, request);
      const bodies = checkedList(jsonOf(request));
      if (isTooMany(bodies)) throw refuse('tooManyCommands');
      return overwriteCommands(world, scope, bodies).map(({ api }) => api);
    });

    server.post<Place>(path, async (request, reply) => {
      const scope = scopeOf(world, request);
      const body = jsonOf(request);
      refuseProblems(checkCommand(ApplicationCommandCreateRequestSchema, body));
      const others = commandsOf(world, scope).filter(({ api }) => !isSame(api, body as CommandBody));
      if (isTooMany([...others.map(({ api }) => api), body as CommandBody])) throw refuse('tooManyCommands');
      const { command, isNew } = putCommand(world, scope, body as CommandBody);
      return reply.code(isNew ? 201 : 200).send(command.api);
    });

    server.get<Place>(`${path}/:command`, async (request) => found(world, request).api);

    server.patch<Place>(`${path}/:command`, async (request) => {
      const command = found(world, request);
      const body = jsonOf(request);
      const existing = command.api as unknown as LooseCommand;
      refuseProblems(checkCommand(ApplicationCommandPatchRequestPartialSchema, body, [], existing));
      changeCommand(world, command, { ...command.api, ...(body as object) } as CommandBody);
      return command.api;
    });

    server.delete<Place>(`${path}/:command`, async (request, reply) => {
      removeCommand(world, found(world, request));
      return reply.code(204).send();
    });
  }
};

function scopeOf(world: World, request: FastifyRequest<Place>): Scope {
  const bot = authorize(world, request);
  const { application, guild: guildId } = request.params;
  if (application !== bot.user.id) throw refuse('notYourApplication');
  if (guildId === undefined) return { applicationId: application };
  const guild = joinedGuild(world, bot, guildId);
  if (!guild.commandBots.has(bot.user.id)) throw refuse('missingAccess');
  return { applicationId: application, guildId };
}

function found(world: World, request: FastifyRequest<Place>): CommandRecord {
  const command = commandsOf(world, scopeOf(world, request)).find(({ api }) => api.id === request.params.command);
  if (!command) throw refuse('unknownCommand');
  return command;
}

function checkedList(body: unknown): CommandBody[] {
  if (!Array.isArray(body))
    throw invalidForm([at([], 'LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType')]);
  refuseProblems(
    body.flatMap((command, index) => checkCommand(ApplicationCommandUpdateRequestSchema, command, [index])),
  );
  refuseProblems(checkUnique(body));
  return body;
}

function refuseProblems(problems: FormProblem[]): void {
  if (problems.length > 0) throw invalidForm(problems);
}

function isTooMany(commands: readonly Parameters<typeof typeOf>[0][]): boolean {
  return Object.entries(MOST_OF_TYPE).some(
    ([type, most]) => commands.filter((command) => typeOf(command) === Number(type)).length > most,
  );
}
