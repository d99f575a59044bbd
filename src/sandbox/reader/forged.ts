import type { InteractionType } from 'discord-api-types/v10';
import type { Bot, Channel } from '../handles.ts';
import { ownersOfMessage } from '../world/installations.ts';
import type { PersonRecord } from '../world/records.ts';
import type { World } from '../world/world.ts';
import type { Message } from './message.ts';
import { actAndLook } from './outcome.ts';
import type { Shown } from './shown.ts';
import { channelOf, pointAt } from './sight.ts';

/** An interaction as no app of Discord's sends it: of a command, component or form that is not there, or not so. */
export interface Forgery {
  type: Exclude<InteractionType, InteractionType.Ping | InteractionType.ApplicationCommandAutocomplete>;
  data: object;
  /** The message it claims to come from. */
  message?: Message;
}

/** Sends an interaction that somebody made up, past everything that the app and Discord would check. */
export async function forge(
  world: World,
  person: PersonRecord,
  handle: Channel,
  bot: Bot,
  { type, data, message }: Forgery,
): Promise<Shown> {
  const channel = channelOf(world, handle);
  const target = world.bots.get(bot.id);
  if (!target) throw new Error(`Expected a bot of this sandbox; found none with the id ${bot.id}.`);
  const source = message && pointAt(world, person, message);
  const here = channel.guildId === undefined ? { 1: person.user.id } : { 0: channel.guildId };
  return actAndLook(world, {
    type,
    bot: target,
    person,
    channel: source?.channel ?? channel,
    owners: source ? ownersOfMessage(source) : here,
    ...(source && { source }),
    data,
  });
}
