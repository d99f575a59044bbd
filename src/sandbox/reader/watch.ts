import { InteractionType, PermissionFlagsBits } from 'discord-api-types/v10';
import { channelHandle } from '../channel-handle.ts';
import type { Channel } from '../handles.ts';
import { may } from '../world/permissions.ts';
import type { ChannelRecord, InteractionRecord, PersonRecord } from '../world/records.ts';
import type { Happening, World } from '../world/world.ts';
import { type Account, accountOf } from './account.ts';
import { type Message, snapshot } from './message.ts';
import { type Modal, modalView } from './modal.ts';
import { maySee } from './sight.ts';

/** One thing that Discord's app would change on a reader's screen. */
export type Sighting =
  | { kind: 'message' | 'changed'; message: Message }
  | { kind: 'deleted'; messageId: string; channelId: string }
  | { kind: 'typing'; channelId: string; author: Account }
  /** A channel, thread or direct message that is new. */
  | { kind: 'channel'; channel: Channel }
  /** The reader's own command, button, select or modal went off, and its bot has not answered yet. */
  | { kind: 'asked'; request: Request }
  /** It was answered; with a modal, if the bot opened one. */
  | { kind: 'answered'; request: Request; modal?: Modal }
  /** It was not answered; with the message that went on "thinking", if there is one. */
  | { kind: 'failed'; request: Request; failure: string; message?: Message };

/** Something that a reader asked of a bot. */
export interface Request {
  id: string;
  channelId: string;
  bot: Account;
  /** The command's name with its subcommands. */
  command?: string;
  /** The message whose component was used. */
  messageId?: string;
}

/** Calls the listener at once with everything new on a person's screen, until the function it returns is called. */
export function watch(world: World, person: PersonRecord, listener: (sighting: Sighting) => void): () => void {
  const look = (happening: Happening) => {
    const sighting = seenBy(world, person, happening);
    if (sighting) listener(sighting);
  };
  world.watchers.add(look);
  return () => void world.watchers.delete(look);
}

function seenBy(world: World, person: PersonRecord, happening: Happening): Sighting | undefined {
  switch (happening.kind) {
    case 'message':
    case 'changed':
    case 'deleted':
      return maySee(world, person, happening.message) ? messageSighting(happening) : undefined;
    case 'typing': {
      const { channel, user } = happening;
      const isSeen = user.id !== person.user.id && isIn(world, person, channel);
      return isSeen ? { kind: 'typing', channelId: channel.id, author: accountOf(user) } : undefined;
    }
    case 'channel': {
      const { channel } = happening;
      return isIn(world, person, channel) ? { kind: 'channel', channel: channelHandle(world, channel) } : undefined;
    }
    default: {
      const { interaction } = happening;
      // What is offered while typing is shown where it is typed.
      const isShown = interaction.type !== InteractionType.ApplicationCommandAutocomplete;
      return isShown && interaction.person === person ? requestSighting(happening) : undefined;
    }
  }
}

function messageSighting({ kind, message }: Extract<Happening, { kind: 'message' | 'changed' | 'deleted' }>): Sighting {
  if (kind === 'deleted') return { kind, messageId: message.api.id, channelId: message.channel.id };
  return { kind, message: snapshot(message) };
}

function requestSighting(happening: Extract<Happening, { interaction: InteractionRecord }>): Sighting {
  const request = requestOf(happening.interaction);
  if (happening.kind === 'asked') return { kind: 'asked', request };
  if (happening.kind === 'forgotten') {
    return { kind: 'failed', request, failure: NO_ANSWER, message: snapshot(happening.message) };
  }
  const { outcome } = happening;
  if (outcome.kind === 'failure') return { kind: 'failed', request, failure: outcome.failure };
  return { kind: 'answered', request, ...(outcome.kind === 'modal' && { modal: modalView(outcome.modal) }) };
}

const NO_ANSWER = 'The application did not respond';

function requestOf({ id, channel, bot, commandName, source }: InteractionRecord): Request {
  return {
    id,
    channelId: channel.id,
    bot: accountOf(bot.user),
    ...(commandName !== undefined && { command: commandName }),
    ...(source && { messageId: source.api.id }),
  };
}

function isIn(world: World, person: PersonRecord, channel: ChannelRecord): boolean {
  return may(world, person.user.id, channel, PermissionFlagsBits.ViewChannel);
}
