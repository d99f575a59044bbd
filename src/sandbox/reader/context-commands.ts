import { ApplicationCommandType, InteractionType } from 'discord-api-types/v10';
import type { Channel } from '../handles.ts';
import { findUser } from '../world/people.ts';
import type { MessageRecord, PersonRecord } from '../world/records.ts';
import type { World } from '../world/world.ts';
import { findCommand } from './menu.ts';
import type { Message } from './message.ts';
import { actAndLook } from './outcome.ts';
import type { Reader } from './reader.ts';
import { memberIn } from './resolved.ts';
import type { Shown } from './shown.ts';
import { channelOf, pointAt } from './sight.ts';

/** Uses a command from the menu of a message, or of a person in a channel. */
export async function runContextCommand(
  world: World,
  person: PersonRecord,
  target: Message | Reader,
  name: string,
  place?: Channel,
): Promise<Shown> {
  const isMessage = 'channelId' in target;
  const channel = channelOf(world, isMessage ? { id: target.channelId } : (place ?? { id: 'nowhere' }));
  const type = isMessage ? ApplicationCommandType.Message : ApplicationCommandType.User;
  const { command, bot, owners } = findCommand(world, person, channel, { name, type });
  const { id, name: commandName } = command.api;
  const resolved = isMessage
    ? { messages: { [target.id]: openMessage(world, person, target).api } }
    : {
        users: { [target.id]: findUser(world, target.id) },
        members: { [target.id]: memberIn(world, channel, target.id) },
      };
  const guild_id = command.guildId;
  const data = {
    id,
    name: commandName,
    type,
    target_id: target.id,
    resolved,
    ...(guild_id !== undefined && { guild_id }),
  };
  const act = { type: InteractionType.ApplicationCommand, bot, owners, person, channel, data };
  return actAndLook(world, { ...act, commandName, commandType: type });
}

/** What only one reader sees has no commands in its menu. */
function openMessage(world: World, person: PersonRecord, target: Message): MessageRecord {
  const message = pointAt(world, person, target);
  if (message.onlyFor !== undefined) throw new Error('A message that only one reader sees takes no commands.');
  return message;
}
