import { applicationPayload } from '../../world/application.ts';
import type { BotRecord } from '../../world/records.ts';
import { authorize } from '../authorize.ts';
import type { Routes } from '../route-group.ts';

/** The bot's own application, under both of its addresses. */
export const applicationRoutes: Routes = (server, world) => {
  const payload = (bot: BotRecord) => {
    const joined = [...world.guilds.values()].filter((guild) => guild.members.has(bot.user.id));
    const installed = [...world.people.values()].filter((person) => person.installed.has(bot.user.id));
    return applicationPayload(bot, joined.length, installed.length);
  };
  for (const path of ['/applications/@me', '/oauth2/applications/@me']) {
    server.get(path, async (request) => payload(authorize(world, request)));
  }
};
