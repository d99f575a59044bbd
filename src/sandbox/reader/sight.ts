import { PermissionFlagsBits } from 'discord-api-types/v10';
import { nameOf } from '../world/people.ts';
import { may } from '../world/permissions.ts';
import type { ChannelRecord, MessageRecord, PersonRecord } from '../world/records.ts';
import type { World } from '../world/world.ts';
import { type Message, snapshot } from './message.ts';
import { waitFor } from './waiting.ts';

/** A channel by its handle; one of another sandbox is a mistake in the test. */
export function channelOf(world: World, { id }: { id: string }): ChannelRecord {
  const channel = world.channels.get(id);
  if (!channel) throw new Error(`Expected a channel of this sandbox; found none with the id ${id}.`);
  return channel;
}

/** The messages of a channel that a person sees, oldest first. */
export function see(world: World, person: PersonRecord, handle: { id: string }): Message[] {
  return visible(world, person, handle).map(snapshot);
}

/** A message as it is now, if it still is and the person may see it. */
export function lookAgain(world: World, person: PersonRecord, { id, channelId }: Message): Message | undefined {
  const message = visible(world, person, { id: channelId }).find(({ api }) => api.id === id);
  return message && snapshot(message);
}

/** The message itself that a person points at; an error if they do not see it. */
export function pointAt(world: World, person: PersonRecord, { id, channelId }: Message): MessageRecord {
  const message = visible(world, person, { id: channelId }).find(({ api }) => api.id === id);
  if (!message)
    throw new Error(`Expected a message that ${nameOf(person)} sees; message ${id} is gone or hidden from them.`);
  return message;
}

interface WaitedFor {
  what: string;
  fits: (message: Message) => boolean;
  /** The id of the message that it must reply to. */
  replyTo?: string;
  within?: number | undefined;
}

/** The first message that fits, of those there already and those still to come. */
export function waitForMessage(
  world: World,
  person: PersonRecord,
  handle: { id: string },
  { what, fits, replyTo, within }: WaitedFor,
): Promise<Message> {
  const channel = channelOf(world, handle);
  // Looking at each message whole is what costs where many wait for theirs.
  const isCandidate = ({ api }: MessageRecord) =>
    replyTo === undefined || api.message_reference?.message_id === replyTo;
  const check = (message: MessageRecord) => {
    const shown = snapshot(message);
    return fits(shown) ? shown : undefined;
  };
  return waitFor(world, {
    what,
    within,
    already: () => visible(world, person, handle).filter(isCandidate).map(snapshot).find(fits),
    in: (message) => {
      const isHere = message.channel === channel && isCandidate(message) && isVisible(world, person, message);
      return isHere ? check(message) : undefined;
    },
  });
}

function visible(world: World, person: PersonRecord, handle: { id: string }): MessageRecord[] {
  return channelOf(world, handle).messages.filter((message) => isVisible(world, person, message));
}

function isVisible(world: World, person: PersonRecord, message: MessageRecord): boolean {
  return world.messages.has(message.api.id) && maySee(world, person, message);
}

/** Whether a message is, or was while it existed, on this person's screen. */
export function maySee(world: World, person: PersonRecord, { channel, onlyFor }: MessageRecord): boolean {
  if (onlyFor !== undefined) return onlyFor === person.user.id;
  return may(world, person.user.id, channel, PermissionFlagsBits.ViewChannel);
}
