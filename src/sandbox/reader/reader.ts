import type { Bot, Channel, Guild } from '../handles.ts';
import { nameOf } from '../world/people.ts';
import { permissionsIn } from '../world/permissions.ts';
import type { PersonRecord } from '../world/records.ts';
import type { World } from '../world/world.ts';
import { type Choice, type CommandOptions, complete, listCommands, type MenuEntry, runCommand } from './commands.ts';
import { press, select } from './components.ts';
import { runContextCommand } from './context-commands.ts';
import { openDirectMessage } from './direct-message.ts';
import { type Forgery, forge } from './forged.ts';
import type { Message } from './message.ts';
import type { Modal } from './modal.ts';
import { submit } from './modal-submit.ts';
import { openFile } from './open-file.ts';
import type { Shown } from './shown.ts';
import { channelOf, lookAgain, see, waitForMessage } from './sight.ts';
import { edit, forward, post, remove, type SayOptions, say } from './speech.ts';
import { channelsOf, guildsOf } from './surroundings.ts';
import { type Sighting, watch } from './watch.ts';

/** A person who uses Discord: does what its app lets them do, and sees what it shows them. */
export interface Reader {
  id: string;
  name: string;
  /** The language of their app. */
  readonly locale: string;
  /** Sets the language of their app. */
  turnsTo(locale: string): void;
  /** What a message contains that mentions this reader. */
  mention: string;
  /** Runs a slash command, for example "/ask" or "/story list", as the app would let this reader. */
  types(channel: Channel, command: string, options?: CommandOptions, from?: { bot: Bot }): Promise<Shown>;
  /** Types into an option and resolves with the choices offered; fails if they could not be loaded. */
  completes(
    channel: Channel,
    command: string,
    option: string,
    typed: string,
    others?: CommandOptions,
  ): Promise<Choice[]>;
  /** Presses a button, by its label or custom_id. */
  presses(message: Message, labelOrCustomId: string): Promise<Shown>;
  selects(message: Message, customId: string, values: string[]): Promise<Shown>;
  /** Fills in a modal's fields, by custom_id, and sends it. */
  submits(modal: Modal, fields: Record<string, string>): Promise<Shown>;
  /** Uses a command from the menu of a message, or of a person. */
  uses(target: Message, command: string): Promise<Shown>;
  uses(target: Reader, command: string, channel: Channel): Promise<Shown>;
  /** Sends an interaction that they made up, as a changed app might. */
  forges(channel: Channel, bot: Bot, forgery: Forgery): Promise<Shown>;
  says(channel: Channel, content: string, options?: SayOptions): Message;
  forwards(message: Message, channel: Channel): Message;
  /** Begins a post in a forum; the channel is its thread. */
  posts(forum: Channel, title: string, content: string): Channel;
  edits(message: Message, content: string): Message;
  /** Deletes their own message, dismisses one that only they see, or with Manage Messages deletes anyone's. */
  deletes(message: Message): void;
  /** All messages of a channel that this reader sees now, oldest first. */
  sees(channel: Channel): Message[];
  /** Reads a file that came with a message, by its name, as text. */
  opens(message: Message, file: string): string;
  /** A message as it is now; nothing once it is deleted. */
  looksAgain(message: Message): Message | undefined;
  /** The first message that fits, of those there already and those still to come. */
  waitsFor(channel: Channel, fits: (message: Message) => boolean, within?: number): Promise<Message>;
  /** The message that replies to this one, there already or still to come. */
  getsReply(message: Message, within?: number): Promise<Message>;
  /** What the menu lists when this reader types "/", and the menus of messages and people. */
  commands(channel: Channel): MenuEntry[];
  opensDirectMessage(other: Bot | Reader): Channel;
  /** Installs a bot to this reader, who can then use its commands wherever they are. */
  installs(bot: Bot): void;
  uninstalls(bot: Bot): void;
  /** The servers that this reader is in. */
  guilds(): Guild[];
  /** Every channel, thread and direct message that this reader sees, oldest first. */
  channels(): Channel[];
  /** What this reader may do in a channel: bits of PermissionFlagsBits. */
  permissions(channel: Channel): bigint;
  /** Calls the listener at once with everything new on this reader's screen, until the function it returns is called. */
  watches(listener: (sighting: Sighting) => void): () => void;
}

/** The person as a reader to act through. */
export function openReader(world: World, person: PersonRecord): Reader {
  const { id } = person.user;
  return {
    id,
    name: nameOf(person),
    get locale() {
      return person.locale;
    },
    turnsTo: (locale) => {
      person.locale = locale;
    },
    mention: `<@${id}>`,
    types: (channel, command, options = {}, from) => runCommand(world, person, { channel, command, options, ...from }),
    completes: (channel, command, option, typed, others = {}) =>
      complete(world, person, { channel, command, options: others, focus: { option, typed } }),
    presses: (message, labelOrCustomId) => press(world, person, message, labelOrCustomId),
    selects: (message, customId, values) => select(world, person, message, customId, values),
    submits: (modal, fields) => submit(world, person, modal, fields),
    uses: (target: Message | Reader, command: string, channel?: Channel) =>
      runContextCommand(world, person, target, command, channel),
    forges: (channel, bot, forgery) => forge(world, person, channel, bot, forgery),
    says: (channel, content, options = {}) => say(world, person, channel, content, options),
    forwards: (message, channel) => forward(world, person, message, channel),
    posts: (forum, title, content) => post(world, person, forum, title, content),
    edits: (message, content) => edit(world, person, message, content),
    deletes: (message) => remove(world, person, message),
    sees: (channel) => see(world, person, channel),
    opens: (message, file) => openFile(world, person, message, file),
    looksAgain: (message) => lookAgain(world, person, message),
    waitsFor: (channel, fits, within) =>
      waitForMessage(world, person, channel, { what: `a message in #${channel.name} that fits`, fits, within }),
    getsReply: (message, within) => {
      const fits = (other: Message) => !other.thinking;
      const replyTo = message.id;
      const what = `a reply to "${message.content}"`;
      return waitForMessage(world, person, { id: message.channelId }, { what, fits, replyTo, within });
    },
    commands: (channel) => listCommands(world, person, channel),
    opensDirectMessage: (other) => openDirectMessage(world, person, other),
    installs: (bot) => void person.installed.add(bot.id),
    uninstalls: (bot) => void person.installed.delete(bot.id),
    guilds: () => guildsOf(world, person),
    channels: () => channelsOf(world, person),
    permissions: (channel) => permissionsIn(world, id, channelOf(world, channel)),
    watches: (listener) => watch(world, person, listener),
  };
}
