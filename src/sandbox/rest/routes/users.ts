import { CreatePrivateChannelRequestSchema } from 'discord-api-spec/zod';
import { ChannelType } from 'discord-api-types/v10';
import { invalidForm, problem } from '../../rules/form-problem.ts';
import { refuse } from '../../rules/refusal.ts';
import { checkSchema } from '../../rules/schema-check.ts';
import { directMessage } from '../../world/channels.ts';
import { channelPayload } from '../../world/payloads.ts';
import { findUser } from '../../world/people.ts';
import { guildPermissions } from '../../world/permissions.ts';
import { authorize } from '../authorize.ts';
import { jsonOf } from '../body.ts';
import type { Routes } from '../route-group.ts';

/** The bot's own user, others, and direct message channels. */
export const userRoutes: Routes = (server, world) => {
  server.get('/users/@me', async (request) => {
    const bot = authorize(world, request);
    return { ...bot.user, verified: true, mfa_enabled: false, email: null, flags: 0 };
  });

  server.get('/users/@me/guilds', async (request) => {
    const { user } = authorize(world, request);
    const joined = [...world.guilds.values()].flatMap((guild) => {
      const member = guild.members.get(user.id);
      return member ? [{ guild, permissions: guildPermissions(guild, member).toString() }] : [];
    });
    return joined.map(({ guild, permissions }) => {
      const { id, name } = guild;
      return { id, name, icon: null, banner: null, owner: guild.ownerId === user.id, permissions, features: [] };
    });
  });

  server.get<{ Params: { user: string } }>('/users/:user', async (request) => {
    authorize(world, request);
    const user = findUser(world, request.params.user);
    if (!user) throw refuse('unknownUser');
    return user;
  });

  server.post('/users/@me/channels', async (request) => {
    const bot = authorize(world, request);
    const body = jsonOf(request);
    const problems = checkSchema(CreatePrivateChannelRequestSchema, body);
    const { recipient_id } = body as { recipient_id?: string };
    if (problems.length === 0 && !recipient_id) problems.push(problem.required(['recipient_id']));
    if (problems.length > 0) throw invalidForm(problems);
    if (!world.people.has(recipient_id ?? '')) throw refuse('invalidRecipient');
    const channel = directMessage(world, bot.user.id, recipient_id ?? '');
    return { ...channelPayload(world, channel, bot.user.id), type: ChannelType.DM };
  });
};
